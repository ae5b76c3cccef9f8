from __future__ import annotations

import pytest

from workbook.geometry import Insets, Rect, Size
from workbook.impose.grid import Grid

POKER = Size(180, 252)
LETTER = Grid.centered(Size(612, 792), POKER, 3, 3)
A4 = Grid.centered(Size(595.276, 841.89), POKER, 3, 3)


def test_nine_poker_cards_leave_half_an_inch_beside_and_a_quarter_above_on_letter() -> None:
    assert (LETTER.left, LETTER.top) == (36, 18)
    assert LETTER.cell(0, 0) == Rect(36, 522, 180, 252)
    assert LETTER.cell(2, 2) == Rect(396, 18, 180, 252)


def test_nine_poker_cards_leave_the_margins_of_print_md_on_a4() -> None:
    assert A4.left / 72 * 25.4 == pytest.approx(9.75, abs=0.01)
    assert A4.top / 72 * 25.4 == pytest.approx(15.15, abs=0.06)


@pytest.mark.parametrize("grid", [LETTER, A4])
def test_all_cards_are_inside_what_the_printer_reaches(grid: Grid) -> None:
    for row in range(3):
        for column in range(3):
            assert grid.printable.holds(grid.cell(row, column))


def test_cards_that_touch_bleed_only_outwards() -> None:
    assert LETTER.reach(0, 0, 9) == LETTER.cell(0, 0).inset(Insets(-9, 0, 0, -9))
    assert LETTER.reach(1, 1, 9) == LETTER.cell(1, 1)


def test_cards_with_a_gutter_share_it() -> None:
    grid = Grid.centered(Size(612, 792), Size(150, 200), 3, 3, gap=8)

    assert grid.reach(1, 1, 9) == grid.cell(1, 1).grown(4)
    assert grid.reach(1, 1, 3) == grid.cell(1, 1).grown(3)


def test_seen_from_behind_uneven_margins_change_sides() -> None:
    grid = Grid(Size(612, 792), Size(100, 100), 2, 2, 30, 50, Size(110, 120))

    assert grid.turned("columns").left == 612 - 30 - 210
    assert grid.turned("columns").top == 50
    assert grid.turned("rows").top == 792 - 50 - 220
    assert grid.turned("columns").turned("columns") == grid
