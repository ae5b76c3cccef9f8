from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_it_copies_the_content_and_says_what_is_next(run: Run, here: Path) -> None:
    said = run("init", "my practice")
    assert said.code == 0
    assert said.out.splitlines()[0].endswith(" files copied to my practice")
    assert said.out.splitlines()[1] == 'Next: cd "my practice" && workbook build'
    assert Path("my practice/content/project.yaml").is_file()


def test_what_is_there_is_kept(run: Run, here: Path) -> None:
    Path("content").mkdir()
    Path("content/project.yaml").write_text("mine")
    said = run("init", ".")
    assert "; 1 were there already and stay as they are" in said.out
    assert said.out.endswith("Next: workbook build\n")
    assert Path("content/project.yaml").read_text() == "mine"
    assert run("init", ".").out.startswith("0 files copied")


def test_what_was_copied_is_content(run: Run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("init", "mine")
    monkeypatch.chdir(here / "mine")
    assert run("check", "--today", "2026-10-02").code == 0


def test_a_file_in_its_place_is_told(run: Run, here: Path) -> None:
    Path("mine").write_text("a file")
    said = run("init", "mine")
    assert said.code == 1
    assert "mine is a file; name a folder" in said.err
