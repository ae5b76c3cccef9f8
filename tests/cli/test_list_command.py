from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.practices import DECK_FILE, practice
from workbook.cli.list_command import KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_has_a_line_for_each_thing(run: Run, here: Path, kind: str) -> None:
    said = run("list", kind)
    assert (said.code, said.err) == (0, "")
    lines = said.out.splitlines()
    assert lines
    assert all(re.fullmatch(r"[A-Za-z0-9-]+ {2,}\S.*", line) for line in lines)
    listed = json.loads(run("list", kind, "--json").out)
    assert [list(one) for one in listed] == [["id", "description"]] * len(lines)
    assert [line.split()[0] for line in lines] == [one["id"] for one in listed]
    assert [one["id"] for one in listed] == sorted(one["id"] for one in listed)


def test_blocks_show_their_fields_when_asked(run: Run, here: Path) -> None:
    said = run("list", "blocks", "-v").out
    assert re.search(r"^prompt  .*\n +text\*: ", said, re.MULTILINE)


def test_ones_own_things_are_listed(run: Run, content: Path) -> None:
    assert "calm  " in run("list", "brands").out
    assert "calm-week" in run("list", "products").out
    assert "A few cards · deck · en-US" in run("list", "products").out
    assert "warm-line" in run("list", "facts").out


def test_content_can_be_elsewhere(run: Run, here: Path) -> None:
    practice(here / "practice")
    assert "calm  " not in run("list", "brands").out
    assert "calm  " in run("list", "brands", "--content", "practice/content").out


def test_what_cannot_be_read_is_listed_all_the_same(run: Run, here: Path) -> None:
    practice(here, {DECK_FILE: "title: [", "brands/calm/_brand.yml": "meta: 5"})
    assert f"cannot be read: see workbook check content/{DECK_FILE} · deck" in run("list", "products").out
    assert "cannot be read: see workbook check --brand calm" in run("list", "brands").out


def test_facts_that_cannot_be_read_are_told(run: Run, here: Path) -> None:
    practice(here, {"facts.yaml": "warm-line: [\n"})
    said = run("list", "facts", "--json")
    assert (said.code, said.out) == (1, "")
    assert "content/facts.yaml:1:" in said.err
