from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbook.geometry import Rect, Size
from workbook.impose.grid import Grid
from workbook.impose.plan import SheetSide, plan_cards, turn_of

groups = st.lists(st.integers(0, 30), max_size=5)
counts = st.integers(1, 5)
flips = st.sampled_from(["long-edge", "short-edge"])
sheets = st.sampled_from([Size(612, 792), Size(792, 612)])
# Stocks with uneven margins are turned over as well.
margins = st.floats(0, 100)

CARD = Size(50, 70)


def cards(side: SheetSide) -> list[int]:
    return [slot.card for slot in side.slots if slot.card is not None]


def turned_over(place: Rect, sheet: Size, flip: str) -> Rect:
    """Where a place comes to lie when the paper itself is turned over on that edge."""
    upright = sheet.height >= sheet.width
    if upright == (flip == "long-edge"):
        return Rect(sheet.width - place.right, place.y, place.width, place.height)
    return Rect(place.x, sheet.height - place.top, place.width, place.height)


@given(groups, counts, counts, flips, sheets, margins, margins)
def test_every_back_lies_behind_its_front(
    groups: list[int], columns: int, rows: int, flip: str, sheet: Size, left: float, top: float
) -> None:
    turn = turn_of(flip, sheet)  # type: ignore[arg-type]
    grid = Grid(sheet, CARD, columns, rows, left, top, Size(55, 72))
    sides = plan_cards(groups, columns, rows, turn)

    for front, back in zip(sides[::2], sides[1::2], strict=True):
        fronts = {slot.card: grid.cell(slot.row, slot.column) for slot in front.slots}
        behind = grid.turned(turn)
        for slot in back.slots:
            if slot.card is not None:
                found = behind.cell(slot.row, slot.column)
                expected = turned_over(fronts[slot.card], sheet, flip)
                assert expected.holds(found)
                assert found.holds(expected)


@given(groups, counts, counts, flips)
def test_every_card_is_there_once_on_each_face_and_in_order(
    groups: list[int], columns: int, rows: int, flip: str
) -> None:
    sides = plan_cards(groups, columns, rows, turn_of(flip, Size(612, 792)))  # type: ignore[arg-type]

    assert [side.face for side in sides] == ["front", "back"] * (len(sides) // 2)
    assert [side.sheet for side in sides] == [n // 2 for n in range(len(sides))]
    assert [card for side in sides[::2] for card in cards(side)] == list(range(sum(groups)))
    for front, back in zip(sides[::2], sides[1::2], strict=True):
        assert sorted(cards(front)) == sorted(cards(back))


@given(groups, counts, counts)
def test_every_side_has_all_its_slots_row_by_row(groups: list[int], columns: int, rows: int) -> None:
    places = [(row, column) for row in range(rows) for column in range(columns)]

    for side in plan_cards(groups, columns, rows):
        assert [(slot.row, slot.column) for slot in side.slots] == places


@given(groups, counts, counts)
def test_no_sheet_holds_cards_of_two_groups_and_none_is_empty(
    groups: list[int], columns: int, rows: int
) -> None:
    group_of = [number for number, count in enumerate(groups) for _ in range(count)]

    for side in plan_cards(groups, columns, rows):
        assert len({group_of[card] for card in cards(side)}) == 1


def test_nine_poker_cards_are_a_sheet_and_the_tenth_begins_another() -> None:
    first, behind, second, _ = plan_cards((10,), 3, 3)

    assert cards(first) == [0, 1, 2, 3, 4, 5, 6, 7, 8]
    assert cards(behind) == [2, 1, 0, 5, 4, 3, 8, 7, 6]
    assert [slot.card for slot in second.slots] == [9] + [None] * 8


def test_extras_start_a_new_sheet() -> None:
    sides = plan_cards((3, 2), 2, 2)

    assert [cards(side) for side in sides] == [[0, 1, 2], [1, 0, 2], [3, 4], [4, 3]]


def test_turned_over_its_top_a_sheet_shows_its_rows_in_reverse() -> None:
    _, back = plan_cards((4,), 2, 2, "rows")

    assert cards(back) == [2, 3, 0, 1]
