from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run
from workbook.editing import KINDS


def test_without_a_word_it_says_what_there_is(run: Run) -> None:
    said = run("schema")
    assert (said.code, said.err) == (0, "")
    assert [line.split("  ")[0] for line in said.out.splitlines()] == sorted(KINDS)


def test_a_schema_goes_to_standard_output_and_nothing_else(run: Run) -> None:
    said = run("schema", "deck")
    assert (said.code, said.err) == (0, "")
    assert json.loads(said.out)["title"] == "Practice Workbook: deck"


def test_an_unknown_kind_is_wrong_usage(run: Run) -> None:
    said = run("schema", "decks")
    assert (said.code, said.out) == (2, "")
    assert "There is no schema “decks”: did you mean “deck”?" in said.err


def test_all_can_be_written_over_older_ones(run: Run, content: Path) -> None:
    (content / ".schemas").mkdir()
    (content / ".schemas/deck.json").write_text("{}", "utf-8")
    said = run("schema", "--out", "content/.schemas")
    assert (said.code, said.out, said.err) == (0, "", f"{len(KINDS)} schemas written to content/.schemas\n")
    assert len(list((content / ".schemas").iterdir())) == len(KINDS)
    assert json.loads((content / ".schemas/deck.json").read_text("utf-8")) != {}


def test_one_kind_and_a_folder_exclude_each_other(run: Run, here: Path) -> None:
    assert run("schema", "deck", "--out", "x").code == 2
    assert not Path("x").exists()
