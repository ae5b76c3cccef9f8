from __future__ import annotations

import re

import pytest

from workbook.spec.brand import Brand
from workbook.spec.brand_file import brand_paths, read_brand
from workbook.spec.facts import read_facts
from workbook.spec.inks import LARGE, TEXT, inks
from workbook.spec.roots import Roots, builtin

ROOTS = Roots(None, builtin())
FACTS, _ = read_facts(ROOTS)
BRANDS = sorted(brand_paths(ROOTS))
SAMPLES = [ident for ident in BRANDS if ident.startswith("sample-")]


def _brand(ident: str) -> Brand:
    found, problems = read_brand(ident, ROOTS, FACTS)
    assert [problem for problem in problems if problem.level != "note"] == []
    assert found is not None
    return found


def test_there_are_brands_to_look_at() -> None:
    assert BRANDS[-1] == "serene-pathways"
    assert len(SAMPLES) >= 2


@pytest.mark.parametrize("ident", BRANDS)
def test_all_that_carries_text_can_be_read(ident: str) -> None:
    found = inks(_brand(ident))
    paper, ink = found["paper"], found["ink"]
    colors = [name.removesuffix("-tint") for name in found if name.endswith("-tint")]
    assert len(colors) >= 12
    for name in ("ink", "heading", "quiet", *(f"{name}-text" for name in colors)):
        assert found[name].contrast(paper) >= TEXT, name
    for name in colors:
        tint = found[f"{name}-tint"]
        assert min(ink.contrast(tint), found["heading"].contrast(tint)) >= TEXT, name
        assert found[f"{name}-text"].contrast(tint) >= TEXT, name
        assert found[f"on-{name}"].contrast(found[f"{name}-mid"]) >= TEXT, name
        assert paper.contrast(found[f"{name}-deep"]) >= TEXT, name
    assert found["rule"].contrast(paper) >= LARGE


@pytest.mark.parametrize("ident", SAMPLES)
def test_a_sample_says_that_it_is_one(ident: str) -> None:
    text = brand_paths(ROOTS)[ident].read_text("utf-8")
    assert text.startswith("# sample: invented")
    brand = _brand(ident)
    assert brand.phone is not None
    assert re.search(r"555-01\d\d$", brand.phone)
    assert re.match(r"www\.example\.(com|org)/", brand.web or "")
    assert re.search(r"@example\.(com|org)$", brand.email or "")
    assert "sample" in (brand.license_line or "")


def test_samples_are_other_houses() -> None:
    brands = [_brand(ident) for ident in ("serene-pathways", "sample-ninth-tram", "sample-oxbarrow")]
    assert len({brand.base.name for brand in brands}) == 3
    assert len({brand.headings.name for brand in brands}) == 3
    assert len({brand.roles[role].hex for brand in brands for role in brand.roles if role != "heading"}) >= 15
    kinds = {logo.path.suffix for brand in brands for logo in brand.logos.values()}
    assert kinds == {".svg", ".png"}
    assert {brand.paper for brand in brands} == {"letter", "a4"}
    assert len([brand for brand in brands if brand.disclaimer]) == 1
    assert len({brand.footer for brand in brands}) == 3


def test_a_second_house_writes_only_what_differs() -> None:
    house, mill = _brand("sample-oxbarrow"), _brand("sample-oxbarrow-mill")
    assert (mill.base, mill.headings, mill.logos, mill.web) == (
        house.base,
        house.headings,
        house.logos,
        house.web,
    )
    assert (mill.disclaimer, mill.paper, mill.footer) == (house.disclaimer, house.paper, house.footer)
    assert mill.name != house.name
    assert mill.phone != house.phone
    assert mill.roles["primary"] == house.roles["secondary"]


@pytest.mark.parametrize("ident", BRANDS)
def test_fonts_bring_their_licence(ident: str) -> None:
    brand = _brand(ident)
    for family in (brand.base, brand.headings):
        for path in family.files.values():
            assert "SIL Open Font License" in (path.parent / "OFL.txt").read_text("utf-8")
