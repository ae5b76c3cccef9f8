from __future__ import annotations

from pathlib import Path

import pytest

from tests.practices import practice
from workbook.adding import add_brand
from workbook.branding import BrandWords, brand_files
from workbook.checking import check
from workbook.content import read_content
from workbook.errors import UsageError
from workbook.request import Request
from workbook.source import source_of
from workbook.spec.roots import Roots, builtin

ROOTS = Roots(None, builtin())


def written(words: BrandWords) -> str:
    return brand_files("willow", words, ROOTS)[Path("brands/willow/_brand.yml")].decode()


def test_a_brands_file_is_whole() -> None:
    data = source_of(written(BrandWords("Willow", color="#2F5D62")), "x").data
    colors, ours = data["color"], data["defaults"]["workbook"]
    assert len(colors["palette"]) == 7
    assert {"foreground", "background", "primary", "secondary", "tertiary"} < colors.keys()
    assert ours["print"]["cmyk"].keys() == colors["palette"].keys()
    assert ours["print"]["cmyk"]["ink"] == [0, 0, 0, 100]
    assert data["typography"].keys() == {"base", "headings"}


def test_what_is_said_of_a_color_is_true(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    add_brand("willow", BrandWords("Willow", color="#F2B705"))
    text = Path("content/brands/willow/_brand.yml").read_text("utf-8")
    brand = read_content(Request()).brands["willow"]
    for name, color in brand.palette.items():
        other = brand.roles["foreground" if name == "paper" else "background"]
        (line,) = (line for line in text.splitlines() if line.strip().startswith(f"{name}:") and '"#' in line)
        assert line.endswith(f'"{color.hex}"  # {color.contrast(other):.1f}:1')
    assert not [one for one in check().problems if "willow" in one.place.file and one.level != "note"]


@pytest.mark.parametrize(
    ("region", "paper"), [(None, "letter"), ("US-CA", "letter"), ("CA", "letter"), ("GB", "a4")]
)
def test_paper_is_what_is_usual_there(region: str | None, paper: str) -> None:
    text = written(BrandWords(region=region))
    assert source_of(text, "x").data["defaults"]["workbook"]["paper"] == paper


def test_a_site_says_only_what_differs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    practice(tmp_path)
    add_brand("north", BrandWords("Calm North", address=("2 Mill Rd", "Sample"), extends="calm"))
    assert source_of(Path("content/brands/north/_brand.yml").read_text("utf-8"), "x").data == {
        "meta": {"name": "Calm North", "contact": {"address": ["2 Mill Rd", "Sample"]}},
        "defaults": {"workbook": {"extends": "calm"}},
    }
    brand = read_content(Request(brands=("north",))).brands["north"]
    assert (brand.phone, brand.address) == ("909-555-0142", ("2 Mill Rd", "Sample"))


def test_a_site_of_nobody_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    practice(tmp_path)
    with pytest.raises(UsageError, match="no brand “clam”: did you mean “calm”"):
        add_brand("north", BrandWords(extends="clam"))


def test_whatever_a_name_holds_the_file_can_be_read() -> None:
    for name in ('A "B": #c', "{x}", "- a", "'", "\\", "% @ `", "ñ 山", "yes", "1e3", "null"):
        for words in (BrandWords(name), BrandWords(name, tagline=name, extends="calm")):
            assert source_of(written(words), "x").data["meta"]["name"] == name
