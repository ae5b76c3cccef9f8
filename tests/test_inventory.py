from __future__ import annotations

from pathlib import Path

from tests.practices import practice
from workbook.blocks import kinds
from workbook.inventory import fields_of, inventory


def test_descriptions_are_one_line_and_none_is_missing() -> None:
    for what in ("brands", "products", "blocks", "faces", "trims", "stocks", "variants", "locales", "art"):
        listed = inventory(what, None)
        assert listed
        assert [text for _, text in listed if not text.strip() or "\n" in text] == []


def test_fields_of_a_block_are_its_own_and_star_the_required() -> None:
    assert fields_of("prompt")[0].startswith("text*: ")
    assert any(field.startswith("columns: ") for field in fields_of("prompt"))
    assert not any(field.startswith("title") for field in fields_of("prompt"))
    assert all(fields_of(kind) or kind in ("contents",) for kind in kinds() if kind != "contents")


def test_drawings_say_what_they_are_for() -> None:
    listed = dict(inventory("art", None))
    assert listed["fern"].endswith("For: cover, opener.")
    assert listed["moon"].endswith("For: opener.")
    assert "cover" not in listed


def test_facts_stand_on_one_line_with_their_day(tmp_path: Path) -> None:
    listed = dict(inventory("facts", practice(tmp_path)))
    assert listed["warm-line"] == "Call 555-0199 · checked 2026-10-02"
