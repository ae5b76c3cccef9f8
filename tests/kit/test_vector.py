from __future__ import annotations

import re

import pytest

from workbook.geometry import Rect
from workbook.kit.path import Path
from workbook.kit.vector import HAIR, Picture, Shape, renamed

_BOX = Rect(0, 0, 100, 50)
_SQUARE = Path().rect(Rect(10, 10, 20, 20)).operators()


def _picture(*shapes: Shape, clipped: bool = False) -> Picture:
    return Picture(shapes, _BOX, clipped)


def _widths(operators: str) -> list[float]:
    return [float(width) for width in re.findall(r"([\d.]+) w$", operators, re.MULTILINE)]


def test_colour_is_set_as_a_role_only() -> None:
    operators = _picture(Shape(_SQUARE, "accent", "ink", 1.0)).operators()
    assert "/Ink.accent cs 1 scn" in operators
    assert "/Ink.ink CS 1 SCN" in operators
    assert not re.search(r"\b(rg|RG|g|G|k|K)\b", operators)


def test_state_is_set_once_for_shapes_that_share_it() -> None:
    shape = Shape(_SQUARE, "accent", "ink", 1.0)
    operators = _picture(shape, shape, shape).operators()
    assert operators.count("scn") == operators.count("SCN") == operators.count(" w") == 1


def test_state_that_changes_is_set_again() -> None:
    operators = _picture(Shape(_SQUARE, "ink"), Shape(_SQUARE, "paper"), Shape(_SQUARE, "ink")).operators()
    assert operators.count(" scn") == 3


@pytest.mark.parametrize(
    ("shape", "paint"),
    [
        (Shape(_SQUARE, "ink"), "f"),
        (Shape(_SQUARE, "ink", even_odd=True), "f*"),
        (Shape(_SQUARE, None, "ink"), "S"),
        (Shape(_SQUARE, None, "ink", even_odd=True), "S"),
        (Shape(_SQUARE, "ink", "ink"), "B"),
        (Shape(_SQUARE, "ink", "ink", even_odd=True), "B*"),
    ],
)
def test_a_shape_is_filled_or_stroked_or_both(shape: Shape, paint: str) -> None:
    assert _picture(shape).operators().splitlines()[-2].endswith(f" h {paint}")


def test_state_saved_is_restored() -> None:
    lines = _picture(Shape(_SQUARE, "ink"), clipped=True).operators().splitlines()
    assert (lines[0], lines[-1]) == ("q", "Q")
    assert lines.count("q") == lines.count("Q") == 1


@pytest.mark.parametrize("scale", [0.01, 0.2, 0.7, 1.0, 3.0])
def test_no_line_prints_thinner_than_a_hair(scale: float) -> None:
    picture = _picture(Shape(_SQUARE, None, "ink", HAIR), Shape(_SQUARE, None, "ink", 2.0)).placed(
        5, 5, scale
    )
    assert all(width * scale >= HAIR - 0.001 for width in _widths(picture.operators()))


def test_a_wide_line_is_scaled_with_its_drawing() -> None:
    assert _widths(_picture(Shape(_SQUARE, None, "ink", 2.0)).placed(0, 0, 2.0).operators()) == [2.0]


def test_a_picture_fits_where_it_is_told() -> None:
    room = Rect(200, 300, 50, 90)
    fitted = _picture(Shape(_SQUARE, "ink")).fitted(room)
    assert room.holds(fitted.bounds)
    assert fitted.bounds == Rect(200, 332.5, 50, 25)
    assert "0.5 0 0 0.5 200 332.5 cm" in fitted.operators()


def test_what_is_left_of_the_room_is_shared_out() -> None:
    room = Rect(0, 0, 100, 90)
    assert _picture().fitted(room, up=0.0).bounds.y == 0
    assert _picture().fitted(room, up=1.0).bounds.top == 90


def test_placing_twice_is_placing_once() -> None:
    twice = _picture(Shape(_SQUARE, "ink")).placed(7, 9, 0.5).placed(20, 30, 3.0)
    assert twice == _picture(Shape(_SQUARE, "ink")).placed(20, 30, 1.5)


def test_a_mirrored_picture_stays_in_its_bounds() -> None:
    picture = _picture(Shape(_SQUARE, "ink")).placed(10, 0)
    mirrored = picture.mirrored()
    assert mirrored.bounds == picture.bounds
    assert Path.parse(_SQUARE).turned(mirrored.matrix).extent().right == pytest.approx(110 - 10)
    assert mirrored.mirrored() == picture


def test_only_a_clipped_picture_is_cut_off() -> None:
    shape = Shape(_SQUARE, "ink")
    assert "re W n" not in _picture(shape).operators()
    assert "0 0 100 50 re W n" in _picture(shape, clipped=True).operators()


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("accent", "secondary"),
        ("accent-soft", "secondary-soft"),
        ("on-accent", "on-secondary"),
        ("accent-tint", "paper"),
        ("ink", "ink"),
        ("accents", "accents"),
    ],
)
def test_tones_follow_their_colour(role: str, name: str) -> None:
    assert renamed(role, {"accent": "secondary", "accent-tint": "paper"}) == name


def test_renaming_reaches_the_operators() -> None:
    operators = _picture(Shape(_SQUARE, "on-accent", "accent-deep")).operators({"accent": "accent-3"})
    assert "/Ink.on-accent-3 cs" in operators
    assert "/Ink.accent-3-deep CS" in operators


def test_the_inks_of_a_picture_are_known() -> None:
    assert _picture(Shape(_SQUARE, "ink"), Shape(_SQUARE, "paper", "accent")).roles == {
        "ink",
        "paper",
        "accent",
    }


def test_the_extent_of_a_stroke_holds_its_width() -> None:
    assert Shape(_SQUARE, None, "ink", 4.0).extent == Rect(8, 8, 24, 24)


def test_outlines_leave_no_field_of_colour() -> None:
    picture = _picture(
        Shape(_SQUARE, "accent-soft"),
        Shape(_SQUARE, "accent", "paper"),
        Shape(_SQUARE, "accent-tint", "accent"),
        Shape(_SQUARE, None, "paper", 0.7),
        Shape(_SQUARE, "paper"),
    ).outlined()
    fills = {shape.fill for shape in picture.shapes}
    assert fills <= {None, "paper"}
    assert [shape.stroke for shape in picture.shapes] == ["accent"] * 4


def test_outlines_of_a_dark_field_are_dark_lines() -> None:
    picture = _picture(
        Shape(_SQUARE, "accent-deep"),
        Shape(_SQUARE, "on-accent", "accent-deep"),
        Shape(_SQUARE, "accent-tint"),
    ).outlined()
    assert {shape.fill for shape in picture.shapes} == {"paper"}
    assert {shape.stroke for shape in picture.shapes} == {"accent-deep", "accent"}
