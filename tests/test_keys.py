from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.modules import ROOT
from tests.practices import BRAND, BRAND_FILE, CHAPTER_FILE, DECK_FILE, practice
from workbook import keys
from workbook.content import read_content
from workbook.keys import Keys
from workbook.request import Request

LOGO = (ROOT / "content/brands/serene-pathways/logo.svg").read_text("utf-8")
MARKED = BRAND + "logo: {path: logo.svg, alt: A leaf}\n"


def keys_of(content: Path, **more: object) -> dict[str, str]:
    """Product → key."""
    read = read_content(Request(content=content, brands=("calm",), **more))  # type: ignore[arg-type]
    found = Keys(read)
    return {job.edition.id: found.of(job, read) for job in read.jobs}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    made = practice(tmp_path, {BRAND_FILE: MARKED, "brands/calm/logo.svg": LOGO})
    shutil.copytree(ROOT / "fonts/figtree", tmp_path / "fonts/figtree")
    return made


def test_neither_dates_nor_places_nor_other_brands_are_in_it(content: Path, tmp_path: Path) -> None:
    before = keys_of(content)
    for path in content.rglob("*.*"):
        os.utime(path, (1, 1))
    practice(tmp_path, {BRAND_FILE: MARKED, "brands/other/_brand.yml": BRAND})
    there = tmp_path / "elsewhere"
    shutil.copytree(content.parent, there, ignore=shutil.ignore_patterns("elsewhere"))
    assert keys_of(there / "content") == before


def edited(name: str, old: str, new: str) -> Callable[[Path], None]:
    def edit(content: Path) -> None:
        path = content / name
        assert old in path.read_text("utf-8")
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")

    return edit


def added(name: str, text: str) -> Callable[[Path], None]:
    def add(content: Path) -> None:
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).write_text(text, "utf-8")

    return add


BOTH = {"calm-week", "few-cards"}


@pytest.mark.parametrize(
    ("change", "touched"),
    [
        (edited(BRAND_FILE, "#1E5B58", "#1E5B59"), BOTH),
        (edited("brands/calm/logo.svg", "</svg>", "<!-- --></svg>"), BOTH),
        (edited(CHAPTER_FILE, "Rest is", "Rest was"), {"calm-week"}),
        (edited(DECK_FILE, "again.", "anew."), {"few-cards"}),
        (edited("facts.yaml", "555-0199", "555-0198"), BOTH),
        (edited("project.yaml", "format: 1", "format: 1\nedition: Second"), BOTH),
        (edited("project.yaml", "format: 1", "format: 1  # mine"), set()),
        (added("presets/variants/mine.yaml", "nothing: 1\n"), set()),
        (added("presets/trims/mine.yaml", "id: mine\n"), BOTH),
        (added("presets/lists/en-US.yaml", "tag: en-US\n"), set()),
    ],
)
def test_whatever_has_a_part_in_a_file_is(
    content: Path, change: Callable[[Path], None], touched: set[str]
) -> None:
    before = keys_of(content)
    change(content)
    after = keys_of(content)
    assert {name for name in before if before[name] != after[name]} == touched


def test_a_font_is(content: Path) -> None:
    edited(BRAND_FILE, "color:", "typography: {base: {family: Figtree}}\ncolor:")(content)
    before = keys_of(content)
    path = next((content.parent / "fonts/figtree").glob("*.ttf"))
    path.write_bytes(path.read_bytes() + b"\0")
    assert keys_of(content)["few-cards"] != before["few-cards"]


def test_what_is_asked_for_is(content: Path) -> None:
    found = [
        keys_of(content, products=("calm-week",), **more)["calm-week"]
        for more in ({}, {"papers": ("a4",)}, {"guides": True}, {"variants": ("home",)}, {"only": ("quiet",)})
    ]
    assert len(set(found)) == len(found)


def test_so_are_the_package_and_its_libraries(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = keys_of(content)
    monkeypatch.setattr(keys, "machine_key", lambda: "another")
    assert keys_of(content)["few-cards"] != before["few-cards"]


def test_every_file_of_the_package_counts_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = tmp_path / "workbook"
    (home / "presets").mkdir(parents=True)
    monkeypatch.setattr("workbook.__path__", [str(home)])
    seen = set()
    for name in ("make.py", "presets/a.yaml", "made.pyc", "__pycache__"):
        seen.add(keys._package())
        (home / name).write_text("x") if "." in name else (home / name).mkdir()
    assert len(seen | {keys._package()}) == 3


def test_two_machines_agree_where_all_that_brands_share_is_the_same(content: Path) -> None:
    def shared() -> str:
        return Keys(read_content(Request(content=content))).shared

    before = shared()
    edited(BRAND_FILE, "#1E5B58", "#1E5B59")(content)
    assert shared() == before
    edited(CHAPTER_FILE, "Rest is", "Rest was")(content)
    assert shared() != before
