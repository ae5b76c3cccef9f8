from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbook.impose.fold import plan_booklet

numbers = st.integers(1, 200)


def unfolded(pages: int) -> list[int | None]:
    """The pages in the order in which a reader turns them."""
    sides = plan_booklet(pages)
    fronts, backs = sides[::2], sides[1::2]
    first = [page for front, back in zip(fronts, backs, strict=True) for page in (front.right, back.left)]
    last = [page for front, back in zip(fronts, backs, strict=True) for page in (back.right, front.left)]
    ends = [last[n : n + 2] for n in range(0, len(last), 2)]
    return first + [page for pair in reversed(ends) for page in pair]


@given(numbers)
def test_folded_the_pages_stand_in_order(pages: int) -> None:
    found = unfolded(pages)
    assert found[:pages] == list(range(pages))
    assert found[pages:] == [None] * (-pages % 4)


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
