from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.geometry import Insets, PageBoxes, Rect, Size, points

_LENGTHS = st.floats(-2000, 2000, allow_nan=False)
_RECTS = st.builds(Rect, _LENGTHS, _LENGTHS, st.floats(0, 2000), st.floats(0, 2000))


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        ("12pt", 12),
        ("1in", 72),
        ("25.4mm", 72),
        ("2.54cm", 72),
        ("0.125 in", 9),
        (" 8mm ", 22.677),
        ("-1in", -72),
    ],
)
def test_a_length_is_read_into_points(length: str, expected: float) -> None:
    assert points(length) == pytest.approx(expected, abs=0.001)


@pytest.mark.parametrize("length", ["12", "12px", "", "mm", "1,5cm", "1e3pt", "1 2mm", "½in", ".5in"])
def test_what_is_no_length_is_refused_with_an_example(length: str) -> None:
    with pytest.raises(ValueError, match=r"is not a length: write a number and a unit .*like 8\.7mm"):
        points(length)


def test_a_size_turns_onto_its_side() -> None:
    assert Size(612, 792).turned == Size(792, 612)


def test_a_rectangle_knows_its_edges() -> None:
    rect = Rect(10, 20, 30, 40)
    assert (rect.right, rect.top, rect.center) == (40, 60, (25, 40))
    assert rect.corners() == (10, 20, 40, 60)
    assert rect.size == Size(30, 40)


def test_insets_are_taken_off_each_edge() -> None:
    assert Rect(0, 0, 100, 200).inset(Insets(top=1, right=2, bottom=3, left=4)) == Rect(4, 3, 94, 196)


@given(_RECTS, st.floats(0, 100))
def test_a_grown_rectangle_holds_the_one_it_grew_from(rect: Rect, by: float) -> None:
    assert rect.grown(by).holds(rect)
    if by > 0.1:
        assert not rect.holds(rect.grown(by))


@given(_RECTS, _LENGTHS, _LENGTHS)
def test_a_moved_rectangle_keeps_its_size(rect: Rect, dx: float, dy: float) -> None:
    assert rect.moved(dx, dy).size == rect.size


@pytest.mark.parametrize("other", [Rect(-1, 0, 5, 5), Rect(0, -1, 5, 5), Rect(6, 0, 5, 5), Rect(0, 6, 5, 5)])
def test_a_rectangle_does_not_hold_what_sticks_out(other: Rect) -> None:
    assert not Rect(0, 0, 10, 10).holds(other)


def test_a_hair_of_rounding_does_not_stick_out() -> None:
    assert Rect(0, 0, 10, 10).holds(Rect(-0.005, 0, 10, 10))


def test_boxes_without_bleed_are_all_the_page() -> None:
    boxes = PageBoxes.of(Size(612, 792))
    assert boxes.media == Size(612, 792)
    assert boxes.trim == boxes.bleed == Rect(0, 0, 612, 792)


def test_bleed_goes_around_the_trim_and_the_media_starts_at_nought() -> None:
    boxes = PageBoxes.of(Size(180, 252), 9)
    assert boxes.media == Size(198, 270)
    assert boxes.trim == Rect(9, 9, 180, 252)
    assert boxes.bleed == Rect(0, 0, 198, 270)
