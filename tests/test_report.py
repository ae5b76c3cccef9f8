from __future__ import annotations

import json
from dataclasses import replace

import pytest

from workbook.errors import Level, Place, Problem
from workbook.finding import Finding
from workbook.report import FileReport, Report

FINDING = Finding("text-small", "warning", "Text of 5 pt", (2, 3), "page 2, text", "print.md")
PROBLEM = Problem("unknown-key", "There is no “tilte”", Place("a/b.yaml", 3, 5), hint="did you mean title?")
FILE = FileReport(
    "output/serene-pathways/mental-wellness_en-US_screen_letter.pdf",
    "workbook",
    "mental-wellness",
    "serene-pathways",
    "screen",
    "letter",
    "en-US",
    36,
    412345,
    "0f" * 32,
    ("PDF/UA-1",),
    (FINDING,),
)


def test_a_report_is_the_object_of_the_contract() -> None:
    said = {"code": "text-small", "level": "warning", "message": "Text of 5 pt"}
    finding = {**said, "pages": [2, 3], "where": "page 2, text", "source": "print.md"}
    assert Report(1.2345, (FILE,), (FINDING,), (PROBLEM,)).as_json() == {
        "ok": False,
        "seconds": 1.234,
        "pages": 36,
        "files": [
            {
                "path": "output/serene-pathways/mental-wellness_en-US_screen_letter.pdf",
                "kind": "workbook",
                "product": "mental-wellness",
                "brand": "serene-pathways",
                "variant": "screen",
                "paper": "letter",
                "locale": "en-US",
                "pages": 36,
                "bytes": 412345,
                "sha256": "0f" * 32,
                "standards": ["PDF/UA-1"],
                "findings": [finding],
            }
        ],
        "findings": [finding],
        "problems": [
            {
                "code": "unknown-key",
                "level": "error",
                "message": "There is no “tilte”",
                "file": "a/b.yaml",
                "line": 3,
                "column": 5,
                "hint": "did you mean title?",
            }
        ],
    }


def test_keys_come_in_the_order_of_the_contract() -> None:
    said = Report(0.0, (FILE,), (), (PROBLEM,)).as_json()
    assert list(said) == ["ok", "seconds", "pages", "files", "findings", "problems"]
    assert " ".join(said["files"][0]) == (
        "path kind product brand variant paper locale pages bytes sha256 standards findings"
    )
    assert " ".join(said["files"][0]["findings"][0]) == "code level message pages where source"
    assert " ".join(said["problems"][0]) == "code level message file line column hint"


def test_a_report_is_plain_json() -> None:
    said = Report(0.5, (FILE,), (FINDING,), (PROBLEM,)).as_json()
    assert json.loads(json.dumps(said)) == said


def test_lines_count_from_1_so_an_unknown_one_is_none() -> None:
    (problem,) = Report(0.0, problems=(replace(PROBLEM, place=Place("a.yaml")),)).as_json()["problems"]
    assert (problem["line"], problem["column"]) == (None, None)


def test_pages_are_those_of_all_files() -> None:
    assert Report(0.0, (FILE, replace(FILE, pages=4))).pages == 40


def test_nothing_to_complain_of_is_ok() -> None:
    assert Report(0.0, (replace(FILE, findings=()),)).ok


@pytest.mark.parametrize(
    ("level", "warnings_fail", "ok"),
    [
        ("error", False, False),
        ("warning", False, True),
        ("warning", True, False),
        ("note", False, True),
        ("note", True, True),
    ],
)
def test_problems_and_findings_fail_alike(level: Level, warnings_fail: bool, ok: bool) -> None:
    problem, finding = replace(PROBLEM, level=level), replace(FINDING, level=level)
    assert Report(0.0, problems=(problem,), warnings_fail=warnings_fail).ok is ok
    assert Report(0.0, findings=(finding,), warnings_fail=warnings_fail).ok is ok
    assert Report(0.0, (replace(FILE, findings=(finding,)),), warnings_fail=warnings_fail).ok is ok


def test_where_findings_need_not_fail_problems_still_do() -> None:
    finding = replace(FINDING, level="error")
    assert Report(0.0, findings=(finding,), strict=False).ok
    assert not Report(0.0, problems=(PROBLEM,), strict=False).ok
