from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from tests.practices import BRAND_FILE, CHAPTER_FILE, DECK_FILE, changed, practice
from workbook.checking import check
from workbook.errors import UsageError
from workbook.report import Report
from workbook.request import Request

TODAY = date(2026, 10, 2)


def codes(report: Report) -> list[str]:
    return [problem.code for problem in report.problems if problem.level == "error"]


def test_a_check_neither_prints_nor_exits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = check(
        Request(content=practice(tmp_path, changed(DECK_FILE, "front: It", "frnt: It"))), today=TODAY
    )
    assert (report.ok, codes(report)) == (False, ["unknown-key"])
    assert capsys.readouterr() == ("", "")


def test_all_is_read_even_where_the_project_cannot_be(tmp_path: Path) -> None:
    files = {"project.yaml": "format: 2\n", **changed(CHAPTER_FILE, "purpose", "porpoise")}
    content = practice(tmp_path, {**files, **changed(BRAND_FILE, "color", "colour")})
    found = codes(check(Request(content=content), today=TODAY))
    assert found.count("unknown-key") == 2
    assert "unknown-value" in found


def test_a_workbook_with_problems_is_not_told_that_its_chapters_are_unread(tmp_path: Path) -> None:
    content = practice(tmp_path, {"workbooks/calm-week/en-US/workbook.yaml": "title: [\n"})
    assert [problem.code for problem in check(Request(content=content), today=TODAY).problems][:1] == [
        "yaml-syntax"
    ]
    assert "file-unused" not in {
        problem.code for problem in check(Request(content=content), today=TODAY).problems
    }


def test_a_link_in_a_path_stays_as_it_is_written(tmp_path: Path) -> None:
    content = practice(tmp_path / "real")
    (tmp_path / "elsewhere.yaml").write_text("a: b\n")
    with pytest.raises(UsageError, match="is not in the content folder"):
        check(Request(content=content), [tmp_path / "elsewhere.yaml"])
    above = content / "decks" / os.pardir / "decks"
    assert [file.kind for file in check(Request(content=content), [above], TODAY).files] == ["deck"]


def test_an_edition_in_a_language_that_is_not_there_is_told(tmp_path: Path) -> None:
    deck = (practice(tmp_path) / DECK_FILE).read_text()
    content = practice(tmp_path, {"decks/few-cards/xx-XX.yaml": deck})
    (problem,) = [
        one for one in check(Request(content=content), today=TODAY).problems if one.level == "error"
    ]
    assert problem.code == "unknown-id"
    assert problem.place.file.endswith("decks/few-cards/xx-XX.yaml")
