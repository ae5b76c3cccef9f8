from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.practices import BOOK_FILE, BRAND_FILE, CHAPTER_FILE, DECK_FILE, FILES, changed, practice
from workbook.content import Content, read_content
from workbook.linting import linted
from workbook.request import Request
from workbook.spec.roots import find_content
from workbook.touching import is_of_editions, lineage, sound, touched

SISTER = """\
meta: {name: Calm at the Mill}
color: {primary: "#7A2E3A"}
defaults: {workbook: {extends: calm}}
"""
SISTER_FILE = "brands/calm-mill/_brand.yml"


def _read(folder: Path, files: Mapping[str, str | bytes | None] | None = None) -> Content:
    """A practice of two houses, all of it wanted in two variants."""
    content = practice(folder, {SISTER_FILE: SISTER, **(files or {})})
    return linted(read_content(Request(content=content, brands=("all",), variants=("screen", "home"))))


def _touched(content: Content, *names: str) -> set[str]:
    folder = content.roots.main
    return {
        f"{job.brand} {job.edition.id} {job.variant.id}"
        for job in touched([folder / name for name in names], content)
    }


ALL = {
    f"{brand} {product} {variant}"
    for brand in ("calm", "calm-mill")
    for product in ("calm-week", "few-cards")
    for variant in ("screen", "home")
}
BOOK = {name for name in ALL if "calm-week" in name}
DECK = ALL - BOOK


@pytest.mark.parametrize(
    ("name", "those"),
    [
        ("project.yaml", ALL),
        ("facts.yaml", ALL),
        (BOOK_FILE, BOOK),
        (CHAPTER_FILE, BOOK),
        ("workbooks/calm-week/en-US/02-new.yaml", BOOK),
        (DECK_FILE, DECK),
        (BRAND_FILE, ALL),
        (SISTER_FILE, {name for name in ALL if name.startswith("calm-mill ")}),
        ("brands/calm/mark.svg", ALL),
        ("presets/variants/home.yaml", {name for name in ALL if name.endswith(" home")}),
        ("presets/locales/en-US.yaml", ALL),
        ("presets/trims/poker.yaml", ALL),
        ("../fonts/own/Own-Regular.ttf", ALL),
        ("../assets/icons/moon.svg", ALL),
    ],
)
def test_a_file_touches_what_it_has_a_part_in(tmp_path: Path, name: str, those: set[str]) -> None:
    content = _read(tmp_path)
    assert {f"{job.brand} {job.edition.id} {job.variant.id}" for job in content.jobs} == ALL
    folder = content.roots.main
    path = folder.parent / name.removeprefix("../") if name.startswith("../") else folder / name
    assert {f"{job.brand} {job.edition.id} {job.variant.id}" for job in touched([path], content)} == those


@pytest.mark.parametrize(
    "name",
    [
        "notes.yaml",
        "workbooks/calm-week/es-US/workbook.yaml",
        "workbooks/other/en-US/workbook.yaml",
        "decks/few-cards/es-US.yaml",
        "brands/another/_brand.yml",
        "presets/variants/booklet.yaml",
        "presets/locales/es-US.yaml",
        "presets/lists/en-US.yaml",
    ],
)
def test_a_file_that_nothing_is_made_from_touches_nothing(tmp_path: Path, name: str) -> None:
    assert _touched(_read(tmp_path), name) == set()


def test_a_file_elsewhere_touches_nothing(tmp_path: Path) -> None:
    content = _read(tmp_path / "here")
    assert touched([tmp_path / "elsewhere/facts.yaml"], content) == ()


def test_several_files_touch_what_each_of_them_does(tmp_path: Path) -> None:
    assert _touched(_read(tmp_path), DECK_FILE, "presets/variants/home.yaml") == DECK | {
        name for name in ALL if name.endswith(" home")
    }


def test_a_brand_comes_from_those_it_extends(tmp_path: Path) -> None:
    loop = FILES[BRAND_FILE] + "defaults: {workbook: {extends: calm-mill}}\n"
    roots = find_content(content=practice(tmp_path, {SISTER_FILE: SISTER, BRAND_FILE: loop}))
    assert lineage("calm-mill", roots) == ("calm-mill", "calm")
    assert lineage("calm", roots) == ("calm", "calm-mill")
    assert lineage("nobody", roots) == ("nobody",)


def test_a_brand_that_cannot_be_read_is_its_own(tmp_path: Path) -> None:
    roots = find_content(content=practice(tmp_path, {BRAND_FILE: "meta: [\n"}))
    assert lineage("calm", roots) == ("calm",)


def _sound(content: Content) -> set[str]:
    return {f"{job.brand} {job.edition.id} {job.variant.id}" for job in sound(content)}


@pytest.mark.parametrize(
    ("files", "those"),
    [
        ({}, ALL),
        (changed(CHAPTER_FILE, "purpose", "porpoise"), DECK),
        ({CHAPTER_FILE: "pages: [\n"}, DECK),
        (changed(DECK_FILE, "front: It", "frnt: It"), BOOK),
        (changed(BRAND_FILE, "1E5B58", "1E5B5"), {name for name in ALL if name.startswith("calm-mill ")}),
        (
            {SISTER_FILE: SISTER.replace("7A2E3A", "7A2E3")},
            {name for name in ALL if name.startswith("calm ")},
        ),
        (changed("facts.yaml", "  text", "  txet"), set()),
        (changed(DECK_FILE, "again", "again 愛"), BOOK),
    ],
)
def test_an_error_stops_what_it_is_in_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, str], those: set[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert _sound(_read(tmp_path, files)) == those


def test_only_editions_need_not_have_all_else_read_again(tmp_path: Path) -> None:
    roots = find_content(content=practice(tmp_path))
    chapter, deck, facts = (roots.main / name for name in (CHAPTER_FILE, DECK_FILE, "facts.yaml"))
    assert is_of_editions([chapter, deck], roots)
    assert not is_of_editions([chapter, facts], roots)
    assert not is_of_editions([tmp_path / "fonts/own/Own.ttf"], roots)
