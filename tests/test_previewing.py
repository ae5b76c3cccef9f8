from __future__ import annotations

from pathlib import Path

import pytest

from tests.practices import DECK_FILE, changed, practice
from workbook.content import Content
from workbook.errors import UsageError
from workbook.making import Made
from workbook.previewing import previewed
from workbook.report import FileReport
from workbook.request import Request
from workbook.writing import NotWrittenError


def _asked(folder: Path, files: dict[str, str] | None = None) -> Request:
    return Request(content=practice(folder, files), out=folder / "output")


def test_each_file_is_reported_in_order(tmp_path: Path) -> None:
    report = previewed(_asked(tmp_path), lambda made: made.report(tmp_path, written=False))
    assert [file.product for file in report.files] == ["calm-week", "few-cards"]
    assert not (tmp_path / "output").exists()


def test_what_does_not_fit_keeps_the_others(tmp_path: Path) -> None:
    files = changed(DECK_FILE, "I can begin again.", "again and " * 60)
    report = previewed(_asked(tmp_path, files), lambda made: made.report(tmp_path))
    assert [file.product for file in report.files] == ["calm-week"]
    assert [problem.code for problem in report.problems] == ["card-too-full"]


def test_a_refusal_comes_before_anything_is_made(tmp_path: Path) -> None:
    def refuse(content: Content) -> None:
        raise UsageError("not these")

    with pytest.raises(UsageError, match="not these"):
        previewed(_asked(tmp_path), lambda made: made.report(tmp_path), judge=refuse)


def test_a_disk_that_refuses_is_told_for_each_file(tmp_path: Path) -> None:
    def full(made: Made) -> FileReport:
        raise NotWrittenError(Path(made.name), "the disk is full")

    report = previewed(_asked(tmp_path), full)
    assert [problem.code for problem in report.problems] == ["not-written"] * 2
