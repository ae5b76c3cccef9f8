from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.practices import practice
from workbook.content import read_content
from workbook.make import build
from workbook.manifest import NAME
from workbook.request import Request
from workbook.standing import report_of, standing


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    practice(tmp_path)
    assert build(Request(jobs=1)).ok
    return Path("output/calm")


def test_finished_jobs_are_found_by_their_keys(folder: Path) -> None:
    said = json.loads((folder / NAME).read_text("utf-8"))["files"]
    assert {key: [unit.name for unit in units] for key, units in standing(folder).items()} == {
        one["key"]: [one["path"]] for one in said
    }


def test_what_is_said_of_a_file_is_what_was_said_when_it_was_made(folder: Path) -> None:
    entries = {one["path"]: one for one in json.loads((folder / NAME).read_text("utf-8"))["files"]}
    path = next(iter(entries))
    entries[path]["findings"] = [
        {
            "code": "hairline",
            "level": "warning",
            "message": "Thin.",
            "pages": [2],
            "where": None,
            "source": "x",
        }
    ]
    (folder / NAME).write_text(json.dumps({"format": 1, "files": list(entries.values())}), "utf-8")
    (unit,) = standing(folder)[entries[path]["key"]]
    job = read_content(Request()).jobs[0]
    (finding,) = report_of(unit, job, "letter").findings
    assert (finding.code, finding.pages, finding.source) == ("hairline", (2,), "x")


def test_other_peoples_files_and_broken_ones_stand_for_nothing(folder: Path) -> None:
    before = dict(standing(folder))
    (folder / "other.pdf").write_bytes(b"%PDF-1.7\n%%EOF")
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "pictures").mkdir()
    (folder / "pictures/one.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert standing(folder) == before
    assert standing(folder / "nowhere") == {}
