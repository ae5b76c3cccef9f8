from __future__ import annotations

from pathlib import Path

import pytest

from workbook.editing import KINDS, kind_of, pointed, schema_files, schema_text
from workbook.errors import UsageError


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("project.yaml", "project"),
        ("facts.yaml", "facts"),
        ("brands/calm/_brand.yml", "brand"),
        ("workbooks/calm-week/en-US/workbook.yaml", "workbook"),
        ("workbooks/calm-week/en-US/01-rest.yaml", "chapter"),
        ("decks/few-cards/es-US.yaml", "deck"),
        ("presets/trims/tiny.yaml", "trim"),
        ("presets/locales/fr-CA.yaml", "locale"),
        ("presets/lists/fr-CA.yaml", "lists"),
    ],
)
def test_a_files_way_tells_its_kind(name: str, kind: str) -> None:
    assert kind_of(name) == kind


@pytest.mark.parametrize(
    "name", ["notes.yaml", "brands/calm/mark.svg", "brands/_brand.yml", "presets/trim/a.yaml", "decks/a.yaml"]
)
def test_what_is_nothing_of_ours_has_no_kind(name: str) -> None:
    assert kind_of(name) is None


def test_the_first_line_names_the_schema_by_a_relative_path() -> None:
    line = "# yaml-language-server: $schema="
    assert pointed("format: 1\n", "project.yaml") == f"{line}./.schemas/project.json\nformat: 1\n"
    chapter = pointed("id: rest\n", "workbooks/calm-week/en-US/01.yaml")
    assert chapter == f"{line}../../../.schemas/chapter.json\nid: rest\n"


def test_a_line_that_is_there_stays_and_other_files_get_none() -> None:
    own = "# yaml-language-server: $schema=https://example.org/mine.json\nformat: 1\n"
    assert pointed(own, "project.yaml") == own
    assert pointed("a: b\n", "notes.yaml") == "a: b\n"


def test_the_schemas_of_this_version_can_be_had_as_files(tmp_path: Path) -> None:
    files = dict(schema_files(tmp_path))
    assert sorted(path.name for path in files) == sorted(f"{kind}.json" for kind in KINDS)
    assert files[tmp_path / "deck.json"].decode() == schema_text("deck")


def test_an_unknown_kind_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="There is no schema “dekc”: did you mean “deck”"):
        schema_text("dekc")
