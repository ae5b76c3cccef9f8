from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cards import card_kit
from workbook.faces.kit import CardKit, lined, toned
from workbook.faces.side import Side
from workbook.geometry import Rect
from workbook.kit.branch import Branch
from workbook.kit.paragraph import OverfullError, Paragraph
from workbook.kit.path import Path
from workbook.kit.vector import Picture, Shape

_SQUARE = Path().rect(Rect(0, 0, 10, 10)).operators()


def _kit_of(**changes: object) -> CardKit:
    """The kit of a practice that differs from Serene Pathways."""
    kit = card_kit()
    spec = replace(kit.spec, brand=replace(kit.spec.brand, **changes))  # type: ignore[arg-type]
    return replace(kit, kit=replace(kit.kit, spec=spec))


def _said(line: Paragraph) -> list[str]:
    return ["".join(run.text for run in word.runs) for word in line.words]


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
    picture = Picture(
        (Shape(_SQUARE, "accent-tint", "paper"), Shape(_SQUARE, None, "accent")), Rect(0, 0, 10, 10)
    )
    assert toned(picture, {"accent-tint": "accent-soft", "paper": "ink"}).roles == {
        "accent-soft",
        "ink",
        "accent",
    }


def test_a_picture_in_lines_has_no_fields_of_colour() -> None:
    picture = Picture((Shape(_SQUARE, "accent"), Shape(_SQUARE, "paper", "accent-soft")), Rect(0, 0, 10, 10))
    shapes = lined(picture).shapes
    assert [(shape.fill, shape.stroke) for shape in shapes] == [("paper", "accent"), ("paper", "accent-soft")]


def test_a_plant_shows_nothing_outside_the_field() -> None:
    kit = card_kit("home")
    picture = kit.plant("fern", Rect(-20, -10, 220, 200), 1, "accent-text", "accent-deep")
    assert picture.clipped
    assert kit.area.field.holds(picture.bounds)


def test_to_spare_ink_a_pattern_has_no_ground() -> None:
    rect = Rect(0, 180, 180, 72)
    assert len(card_kit().pattern("fern", rect)) == 2
    (alone,) = card_kit("home", outlines=True).pattern("fern", rect)
    assert {shape.fill for shape in alone.shapes} <= {"paper", None}


def test_a_practice_with_a_long_name_signs_in_more_lines() -> None:
    short, long = Side(), Side()
    usual = card_kit().signature(short)
    high = _kit_of(short_name="The Center for Family Therapy of the Inland Empire").signature(long)
    tops = [top for _, _, top, _ in long.furniture]
    assert high > usual
    assert tops[0] - tops[1] > short.furniture[0][2] - short.furniture[1][2]


def test_a_practice_without_an_address_on_the_web_signs_with_its_name() -> None:
    side = Side()
    _kit_of(web=None, web_href=None).signature(side)
    assert len(side.furniture) == 1


def test_a_long_address_goes_on_after_its_last_mark_that_fits() -> None:
    kit, branch = card_kit(), Branch("P")
    line = kit.address("someone.with.a.name@example.com", None, kit.style("text", 13, 1.2), 150, branch)
    assert _said(line) == ["someone.with.a.name@", "example.com"]
    assert branch.actual == "someone.with.a.name@example.com"


def test_an_address_that_fits_stays_whole() -> None:
    kit, branch = card_kit(), Branch("P")
    line = kit.address("www.example.com", None, kit.style("text", 13, 1.2), 150, branch)
    assert _said(line) == ["www.example.com"]
    assert branch.actual is None


def test_a_suits_name_wider_than_the_card_is_refused() -> None:
    kit = card_kit()
    name = Paragraph(kit.spans("Being a good neighbour to oneself, again"), kit.style("label", 10, 1.2), None)
    with pytest.raises(OverfullError, match="Being a good neighbour"):
        kit.sign(Side(), name, "moon", 200, 90)
