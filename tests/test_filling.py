from __future__ import annotations

from pathlib import Path

import pytest

from tests.form_page import DATE, form_file
from workbook.answers import filled
from workbook.errors import OutputError, WorkbookError
from workbook.filling import blank, fields, flatten, move


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "filled.pdf"
    path.write_bytes(filled(form_file(), {DATE.name: "today"}))
    return path


def test_fields_are_read(file: Path) -> None:
    assert [answer.value for answer in fields(file) if answer.given] == ["today"]


def test_copies_are_written_whole_beside_the_file(file: Path) -> None:
    blank(file, file.parent / "new/blank.pdf")
    flatten(file, file.parent / "new/flat.pdf")
    assert move(file, file.parent / "new/blank.pdf", file.parent / "new/moved.pdf") == (1, [])
    assert sorted(path.name for path in (file.parent / "new").iterdir()) == [
        "blank.pdf",
        "flat.pdf",
        "moved.pdf",
    ]


def test_a_copy_never_takes_the_place_of_a_file(file: Path) -> None:
    with pytest.raises(OutputError, match="is there already"):
        blank(file, file)


def test_what_is_wrong_is_said_with_the_files_name(tmp_path: Path) -> None:
    (tmp_path / "no.pdf").write_bytes(b"no")
    with pytest.raises(WorkbookError, match=r"no\.pdf: it is no PDF"):
        fields(tmp_path / "no.pdf")
