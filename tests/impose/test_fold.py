from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from workbook.impose.fold import Spread, plan_booklet

numbers = st.integers(1, 200)
signatures = st.one_of(st.none(), st.integers(1, 8))


@dataclass
class Leaf:
    """Half a sheet, as a reader holds it: the page that is seen first, and the one behind it."""

    recto: int | None
    verso: int | None


def folded(sides: list[Spread]) -> list[Leaf]:
    """Sheets put into each other, the first outermost, and folded in the middle: leaves from the front."""
    leaves: list[Leaf] = []
    for front, back in reversed(list(zip(sides[::2], sides[1::2], strict=True))):
        # The outer side is the front: its right page is what the pile shows; turned over on the short edge,
        # the back's left page lies behind it.
        leaves = [Leaf(front.right, back.left), *leaves, Leaf(back.right, front.left)]
    return leaves


def read(pages: int, sheets: int | None = None) -> list[int | None]:
    """The pages in the order in which a reader turns them, signature behind signature."""
    sides = plan_booklet(pages, sheets=sheets)
    piles = [[side for side in sides if side.signature == number] for number in range(len(sides))]
    return [page for pile in piles for leaf in folded(pile) for page in (leaf.recto, leaf.verso)]


@given(numbers, signatures)
def test_folded_the_pages_stand_in_order(pages: int, sheets: int | None) -> None:
    found = read(pages, sheets)
    assert found[:pages] == list(range(pages))
    assert found[pages:] == [None] * (-pages % 4)


@given(numbers, signatures)
def test_every_page_is_there_once(pages: int, sheets: int | None) -> None:
    sides = plan_booklet(pages, sheets=sheets)
    found = [page for side in sides for page in (side.left, side.right) if page is not None]
    assert sorted(found) == list(range(pages))


@given(numbers, st.integers(1, 8))
def test_signatures_have_as_many_sheets_as_asked_for_but_the_last(pages: int, sheets: int) -> None:
    sides = plan_booklet(pages, sheets=sheets)
    whole = range(sides[-1].signature + 1)
    count = [sum(side.signature == number for side in sides) // 2 for number in whole]
    assert set(count[:-1]) <= {sheets}
    assert 1 <= count[-1] <= sheets
    assert sum(side.spine for side in sides) == len(count)


@given(numbers, st.floats(0.05, 2), st.integers(1, 8))
def test_creep_begins_anew_in_each_signature(pages: int, thickness: float, sheets: int) -> None:
    sides = plan_booklet(pages, thickness, sheets)
    for number in range(sides[-1].signature + 1):
        shifts = [side.shift for side in sides if side.signature == number]
        assert shifts == sorted(shifts)
        assert shifts[0] == 0
    assert max(side.shift for side in sides) <= (sheets - 1) * thickness + 1e-9


@given(numbers, st.floats(0.05, 2))
def test_inner_sheets_move_more(pages: int, thickness: float) -> None:
    shifts = [side.shift for side in plan_booklet(pages, thickness)]
    assert shifts == sorted(shifts)
    assert shifts[0] == 0
    assert shifts[::2] == shifts[1::2]


@given(numbers)
def test_every_side_has_its_other_side(pages: int) -> None:
    sides = plan_booklet(pages)
    assert [side.face for side in sides] == ["front", "back"] * (len(sides) // 2)
    for front, back in zip(sides[::2], sides[1::2], strict=True):
        # Turned over on the short edge, the left page of the back lies behind the right one of the front.
        assert back.left is None or front.right is None or back.left == front.right + 1
