from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.practices import practice
from workbook.content import read_content
from workbook.errors import ContentError
from workbook.finding import Finding
from workbook.making import Made, make_file
from workbook.request import Request
from workbook.storing import stored


@pytest.fixture
def made(tmp_path: Path) -> Made:
    content = read_content(Request(content=practice(tmp_path)))
    return make_file(content.jobs[0], content)


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_brands_files_come_with_a_manifest(made: Made, tmp_path: Path) -> None:
    out = tmp_path / "out"
    reports, problem = stored([made, replace(made, name="calm/b.pdf")], out, True)
    assert problem is None
    assert files(out) == ["calm/b.pdf", "calm/calm-week_en-US_screen_letter.pdf", "calm/manifest.json"]
    said = json.loads((out / "calm/manifest.json").read_text("utf-8"))
    assert [one["sha256"] for one in said["files"]] == [reports[0].sha256] * 2


def test_all_are_written_or_none(made: Made, tmp_path: Path) -> None:
    bad = replace(made, name="calm/b.pdf", findings=(Finding("ua1", "error", "No."),))
    kept = made.report(Path())
    kept = replace(kept, kept=True)
    for other in (bad, ContentError([])):
        reports, _ = stored([made, other, (kept,)], tmp_path / "out", True)
        assert not (tmp_path / "out").exists()
        assert [report.written for report in reports] == [False] * (len(reports) - 1) + [True]
    assert all(report.written for report in stored([made, bad], tmp_path / "out", False)[0])


def test_what_the_disk_says_is_a_problem(made: Made, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    reports, problem = stored([made], tmp_path / "out", True)
    assert problem is not None
    assert problem.code == "not-written"
    assert not reports[0].written


def test_faces_of_an_earlier_build_go_and_what_is_not_ours_stays(made: Made, tmp_path: Path) -> None:
    folder = tmp_path / "out/calm/cards"
    folder.mkdir(parents=True)
    for name in ("001-front.png", "007-back.png", "mine.png"):
        (folder / name).write_bytes(b"old")
    stored([replace(made, name="calm/cards", faces=(("001-front.png", b"new"),))], tmp_path / "out", True)
    assert files(folder) == ["001-front.png", "mine.png"]
    assert (folder / "001-front.png").read_bytes() == b"new"
