from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.geometry import Rect, Size
from workbook.kit.path import Path
from workbook.layout.dieline import CLEAR, CLEAR_DEEP, End, TuckBox, rounded

ENDS: tuple[End, End] = (1, -1)
NEAR = 0.01


@st.composite
def boxes(draw: st.DrawFn) -> tuple[TuckBox, Size, float]:
    """A box for cards of any sensible size, and what it was made for."""
    card = Size(draw(st.floats(100, 290)), draw(st.floats(120, 430)))
    stack, board = draw(st.floats(8, 120)), draw(st.floats(0.4, 2.0))
    return TuckBox.around(card, stack, board), card, stack


def walls(box: TuckBox) -> list[Rect]:
    return [box.back, box.left, box.front, box.right]


def flat(box: TuckBox) -> Rect:
    return Rect(0, 0, box.flat.width, box.flat.height)


@given(boxes())
def test_a_box_holds_its_cards_with_room_to_spare(made: tuple[TuckBox, Size, float]) -> None:
    box, card, stack = made
    assert box.inner.width >= card.width + CLEAR - NEAR
    assert box.inner.height >= card.height + CLEAR - NEAR
    assert box.depth >= stack + CLEAR_DEEP - NEAR
    # What creases and the flaps that lie inside take away is given back.
    assert box.front.width - 2 * box.board >= box.inner.width - NEAR
    assert box.left.width - 2 * box.board >= box.depth - NEAR
    assert box.front.height - 3 * box.board >= box.inner.height - NEAR


@given(boxes())
def test_walls_stand_side_by_side_and_close_in_a_ring(made: tuple[TuckBox, Size, float]) -> None:
    box, *_ = made
    ring = walls(box)
    for one, following in pairwise(ring):
        assert one.right == pytest.approx(following.x)
    assert {round(wall.y, 6) for wall in ring} == {round(box.back.y, 6)}
    assert box.glue + sum(wall.width for wall in ring) == pytest.approx(box.flat.width)
    assert box.back.width == pytest.approx(box.front.width)
    assert box.left.width == pytest.approx(box.right.width)


@given(boxes())
def test_every_flap_lies_on_the_sheet_and_inside_the_box(made: tuple[TuckBox, Size, float]) -> None:
    box, *_ = made
    assert box.outline().extent().corners() == pytest.approx(flat(box).corners(), abs=NEAR)
    for end in ENDS:
        assert flat(box).holds(box.lid(end))
        assert flat(box).holds(box.tongue(end))
        assert box.lid(end).width < box.front.width
        left, right = box.dusting(end)
        assert left.extent().height + right.extent().height < box.front.width
        assert left.extent().width < box.left.width
    assert flat(box).holds(box.glued().extent())
    assert box.glue < box.left.width
    assert box.tuck <= box.front.height / 4 + NEAR
    assert box.front.holds(box.notch)


@given(boxes())
def test_flaps_lie_apart_in_the_flat(made: tuple[TuckBox, Size, float]) -> None:
    box, *_ = made
    for end in ENDS:
        lid = box.closing(end).extent()
        left, right = (flap.extent() for flap in box.dusting(end))
        assert lid.right < left.x < left.right < box.front.x + NEAR
        assert box.front.right - NEAR < right.x < right.right < box.flat.width + NEAR


@given(boxes())
def test_it_is_creased_between_all_that_hangs_together(made: tuple[TuckBox, Size, float]) -> None:
    box, *_ = made
    creases = box.creases()
    assert len(creases) == 4 + 4 + 4
    assert all(a.real == b.real or a.imag == b.imag for a, b in creases)
    uprights = sorted(a.real for a, b in creases if a.real == b.real)
    assert uprights == pytest.approx([box.back.x, box.left.x, box.front.x, box.right.x])
    inside = flat(box).grown(NEAR)
    assert all(inside.holds(Rect(p.real, p.imag, 0, 0)) for pair in creases for p in pair)


def test_the_cut_is_one_closed_line() -> None:
    steps = TuckBox.around(Size(180, 252), 54, 1).outline().steps
    assert [step for step, _ in steps].count("m") == 1
    assert steps[-1] == ("h", ())


def test_the_numbers_of_a_poker_deck() -> None:
    box = TuckBox.around(Size(180, 252), 63 * 0.864, 1.008)
    assert (box.wide, box.high, box.deep) == pytest.approx((187.685, 260.693, 59.283), abs=0.001)
    assert (box.flat.width, box.flat.height) == pytest.approx((529.936, 469.259), abs=0.001)
    assert (box.glue, box.tuck, box.dust) == (36, 45, 45)


def test_only_the_corners_that_ask_for_it_are_rounded() -> None:
    path = rounded([(0, 0, 0.0), (0, 10, 4.0), (10, 10, 0.0)])
    assert [step for step, _ in path.steps] == ["m", "l", "c", "l"]
    assert path.extent() == Rect(0, 0, 10, 10)
    assert Path.parse(path.operators()).steps[-1] == ("l", (10 + 10j,))
