from __future__ import annotations

import pytest

from workbook.source import source_of
from workbook.spec.parse import parse
from workbook.spec.variant import Variant

LEAST = "description: A variant\n"


def read(yaml: str) -> Variant:
    found, problems = parse(Variant, source_of(LEAST + yaml, "x.yaml"), given={"id": "x"})
    assert problems == []
    assert found is not None
    return found


def test_a_description_is_enough() -> None:
    plain = read("")
    assert (plain.colour, plain.tagged, plain.fields, plain.standard, plain.impose) == (
        "srgb",
        False,
        False,
        None,
        None,
    )
    assert plain.kinds == ("workbook", "deck")


def test_a_variant_of_the_press_can_be_told() -> None:
    press = read(
        "colour: cmyk\nstandard: PDF/X-4\nbleed: 0.125in\nmultiple: 4\nblack-text: true\ntotal-ink: 240\n"
    )
    assert (press.bleed, press.multiple, press.total_ink) == (9.0, 4, 240)


@pytest.mark.parametrize(
    ("yaml", "line", "said"),
    [
        ("tagged: true\nimpose: cards\n", 3, "lose their tags"),
        ("standard: PDF/UA-1\n", 2, "PDF/UA-1 asks for tags"),
        ("standard: PDF/X-4\ncolour: cmyk\nfields: true\n", 4, "PDF/X-4 allows no form fields"),
        ("standard: PDF/X-4\ncolour: cmyk\nlinks: true\n", 4, "PDF/X-4 allows no links"),
        ("fields: true\nimpose: booklet\n", 3, "lose their form fields"),
        ("standard: PDF/X-4\n", 1, "PDF/X-4 is made here in CMYK"),
        ("tagged: true\n", 2, "they need links"),
        ("bleed: 3mm\nimpose: cards\n", 2, "Imposed pages end at their trim"),
        ("outlines: true\nbleed: 3mm\n", 2, "Outlines do not bleed"),
        ("impose: booklet\n", 1, "Only a workbook is a booklet"),
    ],
)
def test_what_excludes_each_other_is_refused(yaml: str, line: int, said: str) -> None:
    found, problems = parse(Variant, source_of(LEAST + yaml, "x.yaml"), given={"id": "x"})
    assert found is None
    assert [(problem.code, problem.place.line) for problem in problems] == [("variant-conflict", line)]
    assert said in problems[0].message
