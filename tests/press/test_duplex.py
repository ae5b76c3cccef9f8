"""A printer that is off, with its profile: fronts and backs meet on the paper."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.orders import INKS, paper
from tests.pages import drawn
from workbook.finish import finish
from workbook.geometry import POINTS, PageBoxes, Rect, Size
from workbook.impose import Drift, Grid, correct_backs, impose_cards
from workbook.impose.plan import Flip
from workbook.preflight import read_facts
from workbook.structure import DrawnPdf

MM = POINTS["mm"]
LETTER = Size(612, 792)
POKER = Size(180, 252)
GRIDS = {"upright": Grid.centered(LETTER, POKER, 3, 3), "lying": Grid.centered(LETTER.turned, POKER, 4, 2)}
OFF = Drift(1.8 * MM, -1.8 * MM, 0.6)
Point = tuple[float, float]


def sheets(grid: Grid, flip: Flip) -> DrawnPdf:
    """A full sheet of cards with a small square in the middle of each side."""
    square = "/Ink.ink CS 1 SCN 0.5 w 88 124 4 4 re S"
    cards = drawn(*[square] * (2 * grid.columns * grid.rows), boxes=PageBoxes.of(POKER))
    return impose_cards(cards, grid, (grid.columns * grid.rows,), flip, marks=False)


def middles(made: DrawnPdf) -> tuple[list[Point], list[Point]]:
    """Of the squares on the front and on the back, as the finished file draws them."""
    strokes = read_facts(finish(made, paper(inks=INKS)), frozenset({"strokes"})).strokes
    front, back = ([each.box.center for each in strokes if each.page == page] for page in (0, 1))
    return front, back


def landed(points: list[Point], drift: Drift, sheet: Size, flip: Flip) -> list[Point]:
    """Where a printer that is off puts them, seen through the paper from the front."""
    a, b, c, d, e, f = drift.landing(sheet)
    put = [(a * x + c * y + e, b * x + d * y + f) for x, y in points]
    upright = sheet.height >= sheet.width
    if upright == (flip == "long-edge"):
        return [(sheet.width - x, y) for x, y in put]
    return [(x, sheet.height - y) for x, y in put]


def apart(fronts: list[Point], backs: list[Point]) -> float:
    """The farthest that any front is from the back that is nearest to it, in millimetres."""
    return max(min(math.dist(front, back) for back in backs) for front in fronts) / MM


@pytest.mark.parametrize("flip", ["long-edge", "short-edge"])
@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS)
def test_off_by_nearly_two_millimetres_and_turned_they_still_meet(grid: Grid, flip: Flip) -> None:
    made = sheets(grid, flip)
    front, back = middles(made)
    assert apart(front, landed(back, Drift(), grid.sheet, flip)) < 0.01
    assert apart(front, landed(back, OFF, grid.sheet, flip)) > 1.5
    front, back = middles(correct_backs(made, OFF))
    assert len(front) == len(back) == grid.columns * grid.rows
    assert apart(front, landed(back, OFF, grid.sheet, flip)) < 0.1


@settings(max_examples=25)
@given(st.floats(-4, 4), st.floats(-4, 4), st.floats(-2, 2))
def test_whatever_a_printer_does_its_profile_undoes_it(x: float, y: float, turn: float) -> None:
    drift, grid = Drift(x * MM, y * MM, turn), GRIDS["upright"]
    front, back = middles(correct_backs(sheets(grid, "long-edge"), drift))
    assert apart(front, landed(back, drift, grid.sheet, "long-edge")) < 0.1


def test_the_correction_keeps_marks_of_an_upright_sheet_on_the_paper() -> None:
    _, back = middles(correct_backs(sheets(GRIDS["upright"], "long-edge"), OFF))
    assert all(Rect(0, 0, LETTER.width, LETTER.height).holds(Rect(x, y, 0, 0)) for x, y in back)
