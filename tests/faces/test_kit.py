from __future__ import annotations

from tests.cards import card_kit
from workbook.faces.kit import lined, toned
from workbook.geometry import Rect
from workbook.kit.path import Path
from workbook.kit.vector import Picture, Shape

_SQUARE = Path().rect(Rect(0, 0, 10, 10)).operators()


def test_sizes_are_steps_of_the_scale_between_floor_and_ceiling() -> None:
    kit = card_kit()
    sizes = kit.sizes(16.0, 26.0)
    assert sizes == sorted(sizes, reverse=True)
    assert all(16 <= size <= 26 for size in sizes)
    assert {kit.spec.scale.size(step) for step in ("h1", "h2", "h3")} <= set(sizes)


def test_a_floor_above_the_ceiling_is_still_a_size() -> None:
    assert card_kit().sizes(18.0, 12.0) == [18.0]


def test_no_step_of_large_print_is_small() -> None:
    assert card_kit("large-print").step(-3) == 18.0


def test_a_picture_takes_other_inks() -> None:
    picture = Picture((Shape(_SQUARE, "accent-tint", "paper"), Shape(_SQUARE, None, "accent")), Rect(0, 0, 10, 10))
    assert toned(picture, {"accent-tint": "accent-soft", "paper": "ink"}).roles == {"accent-soft", "ink", "accent"}


def test_a_picture_in_lines_has_no_fields_of_colour() -> None:
    picture = Picture((Shape(_SQUARE, "accent"), Shape(_SQUARE, "paper", "accent-soft")), Rect(0, 0, 10, 10))
    shapes = lined(picture).shapes
    assert [(shape.fill, shape.stroke) for shape in shapes] == [("paper", "accent"), ("paper", "accent-soft")]


def test_a_plant_shows_nothing_outside_the_field() -> None:
    kit = card_kit("home")
    picture = kit.plant("fern", Rect(-20, -10, 220, 200), 1, "accent-text", "accent-deep")
    assert picture.clipped
    assert picture.bounds == kit.area.field


def test_to_spare_ink_a_pattern_has_no_ground() -> None:
    rect = Rect(0, 180, 180, 72)
    assert len(card_kit().pattern("fern", rect, 1)) == 2
    (alone,) = card_kit("home", outlines=True).pattern("fern", rect, 1)
    assert {shape.fill for shape in alone.shapes} <= {"paper", None}
