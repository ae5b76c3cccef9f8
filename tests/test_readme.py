"""The README keeps its word: its commands run in order, and what it names is there."""

from __future__ import annotations

import re
import shlex
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import click
import pytest

from tests import readme
from tests.modules import ROOT
from workbook.cli import main
from workbook.cli.main import group
from workbook.codes import CODES
from workbook.library import brand_ids, editions
from workbook.preflight.checks import (
    output_intent,
    x4_actions,
    x4_file,
    x4_graphics,
    x4_metadata,
    x4_pages,
)
from workbook.spec.presets import preset_paths
from workbook.spec.roots import Roots, builtin

ROOTS = Roots(None, builtin())
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
RULES_OF = (output_intent, x4_actions, x4_file, x4_graphics, x4_metadata, x4_pages)
PICTURES = "assets/readme"
LARGEST = 250_000
"""Bytes of a picture."""


def _command(call: list[str]) -> click.Command | None:
    """The command of a call, found through groups of commands."""
    found: click.Command | None = group
    for word in call:
        if not isinstance(found, click.Group):
            break
        found = found.get_command(click.Context(found), word)
    return found


def _workbook_calls() -> list[list[str]]:
    return [call[1:] for call in readme.commands() if call[0] == "workbook" and len(call) > 1]


def _options(command: click.Command) -> set[str]:
    return {name for param in command.params for name in (*param.opts, *param.secondary_opts)}


def test_there_is_something_to_read() -> None:
    assert len(_workbook_calls()) > 8
    assert len(readme.codes()) > 30
    assert len([block for block in readme.blocks() if block.mark == "run"]) > 3


def test_its_commands_run_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbook.pool.cores", lambda: 1)
    monkeypatch.chdir(tmp_path)
    for block in readme.blocks():
        if block.mark.startswith("save="):
            path = Path(block.mark.removeprefix("save="))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, "utf-8")
        elif block.mark == "run":
            for line in block.text.splitlines():
                for call in line.split("&&"):
                    _run(shlex.split(call), monkeypatch)
    assert list(tmp_path.glob("output/serene-pathways/*_home_letter.pdf"))
    assert list(tmp_path.glob("my-practice/output/willow-street/*.pdf"))
    assert list(tmp_path.glob("my-practice/output/preview/*.png"))


def _run(call: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    match call:
        case ["cd", folder]:
            monkeypatch.chdir(folder)
        case ["pip", "install", "."]:
            assert PROJECT["scripts"]["workbook"] == "workbook.cli:main"
        case ["workbook", *rest]:
            with pytest.raises(SystemExit) as ended:
                main(rest)
            assert ended.value.code == 0, call
        case _:
            pytest.fail(f"a command that this test does not know: {call}")


@pytest.mark.parametrize("call", _workbook_calls(), ids=" ".join)
def test_a_command_it_shows_is_real(call: list[str]) -> None:
    if f"workbook {call[0]}" in readme.codes("Not done yet"):
        return
    command = _command(call)
    assert command is not None
    assert {word.partition("=")[0] for word in call if word.startswith("-")} <= _options(command)
    if call[0] == "list":
        what = next(param for param in command.params if isinstance(param.type, click.Choice))
        assert isinstance(what.type, click.Choice)
        assert call[1] in what.type.choices


def test_an_option_it_names_is_one_of_build() -> None:
    build = _command(["build"])
    assert build is not None
    named = {code.split()[0] for code in readme.codes() if code.startswith("--")}
    assert named
    assert named <= _options(build) | {"--strict"}


def test_what_it_calls_not_done_is_not_there() -> None:
    planned = [code.split()[1] for code in readme.codes("Not done yet") if code.startswith("workbook ")]
    assert [name for name in planned if _command([name]) is not None] == []


@pytest.mark.parametrize(
    ("option", "known"),
    [
        ("--variant", set(preset_paths("variants", ROOTS))),
        ("--brand", {*brand_ids(ROOTS), "willow-street", "all"}),
        ("--paper", {"letter", "a4"}),
    ],
)
def test_an_id_it_gives_is_known(option: str, known: set[str]) -> None:
    calls = [*_workbook_calls(), *(code.split() for code in readme.codes() if code.startswith("--"))]
    assert {value for call in calls for name, value in pairwise(call) if name == option} <= known


def test_the_variants_it_promises_something_of_are_there() -> None:
    table = readme.text().partition("## What the files promise")[2].partition("\n---\n")[0]
    first = re.findall(r"`([\w-]+)`", " ".join(re.findall(r"^\| (`[^|]+)\|", table, re.MULTILINE)))
    assert len(first) > 2
    assert set(first) <= set(preset_paths("variants", ROOTS))


def test_it_counts_the_rules_of_pdf_x_rightly() -> None:
    told = re.search(
        r"declares PDF/X-4, passes our (\d+) rules, no certified preflight was run", readme.text()
    )
    assert told is not None
    rules = [rule for each in RULES_OF for rule in each.RULES]
    assert int(told[1]) == len(rules) == len({rule.id for rule in rules})
    assert {rule.code for rule in rules} == {code for code in CODES if code.startswith("x4-")}


def test_the_products_it_builds_are_there() -> None:
    products = {word for call in _workbook_calls() if call[0] in ("build", "preview") for word in call[1:2]}
    assert {word for word in products if not word.startswith("-")} <= set(editions(ROOTS))


def _paths() -> list[str]:
    """Words in code that are paths of the project."""
    shaped = re.compile(r"(?:[\w.-]+/)+[\w.-]*|[\w.-]+\.(?:py|toml|yaml|md)|NOTICE|\.ci/run")
    return [code for code in readme.codes() if shaped.fullmatch(code)]


@pytest.mark.parametrize("path", [*_paths(), *readme.pictures()])
def test_a_file_it_names_exists(path: str) -> None:
    made = {"output/serene-pathways/", "content/brands/willow-street/_brand.yml", "content/presets"}
    in_package = [ROOT / "workbook" / path, ROOT / "workbook/presets" / path]
    assert path in made or (ROOT / path).exists() or any(found.exists() for found in in_package)


def test_its_pictures_are_small_and_all_used() -> None:
    kept = {file.relative_to(ROOT).as_posix(): file for file in (ROOT / PICTURES).iterdir()}
    assert set(readme.pictures()) == set(kept)
    assert {name for name, file in kept.items() if file.stat().st_size > LARGEST} == set()


def _names(wanted: list[str]) -> set[str]:
    return {re.split(r"[><=~! ]", name)[0] for name in wanted}


def test_every_dependency_is_explained_and_no_other() -> None:
    table = readme.text().partition("What each dependency is for:")[2].partition("\n\n`")[0]
    rows = re.findall(r"^\| ([a-z0-9-]+) \|", table, re.MULTILINE)
    assert set(rows) == _names(PROJECT["dependencies"])


def test_what_it_installs_exists() -> None:
    extras: dict[str, Any] = PROJECT["optional-dependencies"]
    asked = {name for call in readme.commands() for name in re.findall(r"\.\[(\w+)\]", " ".join(call))}
    assert asked == {"test", "bench", "cluster"}
    assert "pytest" in _names(extras["test"])
    assert "psutil" in _names(extras["bench"])
    assert _names(extras["cluster"]) == {"distributed"} <= _names(extras["test"])
