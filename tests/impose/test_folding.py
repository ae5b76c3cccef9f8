"""Fold-over sheets and work-and-turn: paper is folded and turned, and what lies behind what is looked up."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.geometry import Rect, Size
from workbook.impose.folding import plan_folded, plan_turned
from workbook.impose.grid import Grid
from workbook.impose.marks import cut_marks, fold_strokes, without
from workbook.impose.plan import SheetSide

CARD = Size(50, 70)
groups = st.lists(st.integers(0, 30), max_size=4)
columns = st.integers(1, 6)
rows = st.integers(1, 5)
gaps = st.floats(0, 12)
margins = st.floats(20, 60)


def grid_of(across: int, down: int, gap: float, left: float, top: float) -> Grid:
    sheet = Size(left + 40 + across * (CARD.width + gap), top + 40 + down * (CARD.height + gap))
    return Grid(sheet, CARD, across, down, left, top, Size(CARD.width + gap, CARD.height + gap))


def faces(sides: tuple[SheetSide, ...]) -> Counter[tuple[int, str]]:
    return Counter((slot.card, slot.face) for side in sides for slot in side.slots if slot.card is not None)


def same(one: Rect, other: Rect) -> bool:
    return one.holds(other) and other.holds(one)


@given(groups, columns, rows, gaps, margins, margins)
def test_folded_on_its_line_every_front_covers_its_back(
    counts: list[int], across: int, down: int, gap: float, left: float, top: float
) -> None:
    if across == down == 1:
        return
    grid = grid_of(across, down, gap, left, top)
    for side in plan_folded(counts, across, down):
        lines = fold_strokes(grid, side)
        fronts = {slot.card: slot for slot in side.slots if slot.face == "front" and slot.card is not None}
        for slot in side.slots:
            if slot.face != "back":
                continue
            front, back = (grid.cell(each.row, each.column) for each in (fronts[slot.card], slot))
            if side.folds == "columns":
                middle = (front.right + back.x) / 2
                folded = Rect(2 * middle - back.right, back.y, back.width, back.height)
                assert any(line.x1 == pytest.approx(middle, abs=0.01) for line in lines)
            else:
                middle = (front.y + back.top) / 2
                folded = Rect(back.x, 2 * middle - back.top, back.width, back.height)
                assert any(line.y1 == pytest.approx(middle, abs=0.01) for line in lines)
            assert same(front, folded)
            # Folded over its lower edge, what was upright would stand on its head.
            assert slot.turned == (side.folds == "rows")


@given(groups, columns, rows)
def test_every_card_is_there_once_with_its_back_on_one_side_of_the_paper(
    counts: list[int], across: int, down: int
) -> None:
    if across == down == 1:
        return
    sides = plan_folded(counts, across, down)
    assert {side.face for side in sides} <= {"front"}
    assert faces(sides) == Counter((card, face) for card in range(sum(counts)) for face in ("front", "back"))


@given(columns, rows, gaps, margins, margins)
def test_no_cut_mark_stands_on_a_fold(across: int, down: int, gap: float, left: float, top: float) -> None:
    if across == down == 1:
        return
    grid = grid_of(across, down, gap, left, top)
    (side,) = plan_folded((1,), across, down)
    folds = fold_strokes(grid, side)
    assert folds
    assert all(grid.printable.holds(fold.ink) for fold in folds)
    for mark in without(cut_marks(grid), folds):
        upright = mark.x1 == mark.x2
        assert not any(
            mark.x1 == fold.x1 if upright else mark.y1 == fold.y1
            for fold in folds
            if (fold.x1 == fold.x2) == upright
        )


@given(groups, st.integers(2, 6), rows, gaps, margins, margins)
def test_turned_like_a_page_every_back_of_the_same_plate_lies_behind_its_front(
    counts: list[int], across: int, down: int, gap: float, left: float, top: float
) -> None:
    grid = grid_of(across, down, gap, left, top)
    behind = grid.turned("columns")
    sides = plan_turned(counts, across, down)
    for first, second in zip(sides[::2], sides[1::2], strict=True):
        assert first.slots == second.slots
        for slot in (slot for slot in first.slots if slot.card is not None):
            place = grid.cell(slot.row, slot.column)
            seen = Rect(grid.sheet.width - place.right, place.y, place.width, place.height)
            (other,) = [
                one
                for one in second.slots
                if one.card is not None and same(behind.cell(one.row, one.column), seen)
            ]
            assert (other.card, {other.face, slot.face}) == (slot.card, {"front", "back"})


@given(groups, st.integers(2, 6), rows)
def test_work_and_turn_gives_every_card_twice(counts: list[int], across: int, down: int) -> None:
    found = faces(plan_turned(counts, across, down))
    assert found == Counter({(card, face): 2 for card in range(sum(counts)) for face in ("front", "back")})


def test_one_place_is_no_room_for_two_sides() -> None:
    for plan in (plan_folded, plan_turned):
        with pytest.raises(ValueError, match="no room"):
            plan((1,), 1, 1)


def test_eight_places_in_pairs() -> None:
    side, _ = plan_folded((5,), 4, 2)
    assert [(slot.card, slot.face) for slot in side.slots[:4]] == [
        (0, "front"), (0, "back"), (1, "front"), (1, "back"),
    ]  # fmt: skip
    front, back = plan_turned((4,), 4, 2)
    assert front.slots == back.slots
    assert [(slot.card, slot.face) for slot in front.slots[:4]] == [
        (0, "front"), (1, "front"), (1, "back"), (0, "back"),
    ]  # fmt: skip
