from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.practices import DECK_FILE, changed, practice
from workbook.errors import UsageError
from workbook.request import Request
from workbook.speaking import speech


@pytest.fixture
def asked(tmp_path: Path) -> Request:
    return Request(("few-cards",), content=practice(tmp_path), out=tmp_path / "output")


def test_each_page_of_the_screen_file_is_read_and_nothing_is_written(asked: Request) -> None:
    report = speech(asked)
    assert report.ok
    (file,) = report.files
    assert (file.variant, file.pages, file.written) == ("screen", 4, False)
    assert [page.page for page in file.speech] == [1, 2, 3, 4]
    assert "heading level 2, I can begin again." in file.speech[0].lines
    assert not asked.out.exists()


def test_pages_can_be_chosen(asked: Request) -> None:
    (file,) = speech(asked, "2,4").files
    assert [page.page for page in file.speech] == [2, 4]
    with pytest.raises(UsageError, match="“5” is not among the pages 1 to 4"):
        speech(asked, "5")


def test_a_variant_for_paper_has_nothing_to_read(asked: Request) -> None:
    with pytest.raises(UsageError, match="“home” is for paper"):
        speech(replace(asked, variants=("screen", "home")))


def test_what_does_not_fit_is_told_as_in_a_build(tmp_path: Path) -> None:
    content = practice(tmp_path, changed(DECK_FILE, "I can begin again.", "again and " * 60))
    report = speech(Request(("few-cards",), content=content))
    assert [problem.code for problem in report.problems] == ["card-too-full"]
    assert report.files == ()
