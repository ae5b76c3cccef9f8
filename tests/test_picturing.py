from __future__ import annotations

from pathlib import Path

import pytest

from tests.practices import practice
from workbook.errors import UsageError
from workbook.picturing import preview
from workbook.request import Request


@pytest.fixture
def request_here(tmp_path: Path) -> Request:
    return Request(("few-cards",), content=practice(tmp_path), out=tmp_path / "output")


def test_the_report_counts_the_pictures_of_each_product(request_here: Request) -> None:
    report = preview(request_here, "1-2", dpi=20)
    assert report.ok
    assert [(file.pages, file.written) for file in report.files] == [(2, True)]
    pictures = list((request_here.out / "preview").iterdir())
    assert report.files[0].bytes == sum(path.stat().st_size for path in pictures)
    assert len(pictures) == 3


def test_a_slip_in_the_pages_is_told_before_anything_is_made(
    request_here: Request, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbook.picturing.previewed", None)
    with pytest.raises(UsageError, match="write it like 1-4,9"):
        preview(request_here, "1..4")
