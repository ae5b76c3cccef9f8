from __future__ import annotations

from datetime import date

from workbook.spec.brand_file import read_brand
from workbook.spec.facts import read_facts
from workbook.spec.inks import inks
from workbook.spec.presets import read_locale, read_trim, read_variant
from workbook.spec.printspec import PrintSpec
from workbook.spec.roots import Roots, builtin
from workbook.spec.typescale import TypeScale

BUILT_IN = Roots(None, builtin())


def test_a_print_spec_fills_in_practice_and_facts() -> None:
    brand, _ = read_brand("serene-pathways", BUILT_IN)
    assert brand is not None
    letter = read_trim("letter", BUILT_IN)
    spec = PrintSpec(
        brand=brand,
        locale=read_locale("en-US", BUILT_IN),
        variant=read_variant("screen", BUILT_IN),
        paper=letter,
        boxes=letter.boxes(False),
        scale=TypeScale.of("clients"),
        inks=inks(brand),
        facts=read_facts(BUILT_IN)[0],
        edition="First edition",
        date=date(2026, 10, 2),
    )
    assert spec.values["practice.phone"] == "909-591-5085"
    assert spec.values["fact.lifeline-988"] == "Call or text 988"
    assert spec.values is spec.values
