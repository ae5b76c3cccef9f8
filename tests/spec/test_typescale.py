from __future__ import annotations

from typing import get_args

import pytest

from workbook.spec.typescale import Audience, Step, TypeScale

STEPS: tuple[Step, ...] = get_args(Step)
SCALES = [
    TypeScale.of("clients"),
    TypeScale.of("clinicians"),
    TypeScale.of("clients", "large"),
    TypeScale.of("clinicians", "large"),
    TypeScale.of("clients", base=15.0, line_height=1.5),
    TypeScale.of("clients", base=12.0, line_height=1.5),
]


@pytest.mark.parametrize(
    ("audience", "size", "leading"), [("clients", 13.0, 18.5), ("clinicians", 12.0, 17.0)]
)
def test_text_is_set_for_its_readers(audience: Audience, size: float, leading: float) -> None:
    scale = TypeScale.of(audience)
    assert scale.size("text") == size
    assert scale.leading("text") == pytest.approx(leading)


def test_large_print_is_18_points_and_more_everywhere() -> None:
    scale = TypeScale.of("clients", "large")
    assert scale.size("text") == 18.0
    assert scale.leading("text") == pytest.approx(26.0)
    assert min(map(scale.size, STEPS)) == 18.0


def test_a_brand_may_ask_for_other_text() -> None:
    clients = TypeScale.of("clients", base=15.0, line_height=1.6)
    clinicians = TypeScale.of("clinicians", base=15.0, line_height=1.6)
    assert clients.size("text") == 15.0
    assert clients.leading("text") / 15.0 == pytest.approx(1.6, abs=0.03)
    assert 13.0 < clinicians.size("text") < 15.0


def test_a_brand_cannot_make_large_print_small() -> None:
    assert TypeScale.of("clients", "large", base=11.0).size("text") == 18.0


@pytest.mark.parametrize("scale", SCALES, ids=str)
def test_every_leading_is_a_whole_number_of_units(scale: TypeScale) -> None:
    for step in STEPS:
        units = scale.leading(step) / scale.unit
        assert units == pytest.approx(round(units))


@pytest.mark.parametrize("scale", SCALES, ids=str)
def test_every_line_has_room_for_its_type(scale: TypeScale) -> None:
    assert all(scale.leading(step) > scale.size(step) for step in STEPS)


@pytest.mark.parametrize("scale", SCALES, ids=str)
def test_words_that_run_over_lines_have_air(scale: TypeScale) -> None:
    running: tuple[Step, ...] = ("micro", "furniture", "small", "text", "lead", "h4")
    assert all(scale.leading(step) >= 1.2 * scale.size(step) for step in running)
    headings: tuple[Step, ...] = ("h3", "h2", "h1", "display")
    assert all(scale.leading(step) >= 1.08 * scale.size(step) for step in headings)


@pytest.mark.parametrize("scale", SCALES, ids=str)
def test_sizes_rise_with_the_steps(scale: TypeScale) -> None:
    sizes = [scale.size(step) for step in STEPS]
    assert sizes == sorted(sizes)
