from __future__ import annotations

from pathlib import Path

import pytest

from workbook import examining
from workbook.errors import UsageError
from workbook.examining import preflight, wants_of


def test_without_a_purpose_a_file_is_held_to_what_any_file_owes() -> None:
    assert wants_of(None).standard is None
    assert not wants_of(None).tagged


@pytest.mark.parametrize("purpose", ["ua1", "PDF/UA-1", "pdf/ua-1", "screen"])
def test_a_purpose_is_a_standard_or_a_variant(purpose: str) -> None:
    assert (wants_of(purpose).standard, wants_of(purpose).tagged) == ("PDF/UA-1", True)


def test_what_goes_to_an_office_printer_keeps_off_the_edge() -> None:
    assert wants_of("screen").safe is None
    assert wants_of("home").safe is not None


def test_an_unknown_purpose_gets_a_hint() -> None:
    with pytest.raises(UsageError, match="did you mean “home”"):
        wants_of("hom")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examining, "LIMIT", 4)
    (tmp_path / "large.pdf").write_bytes(b"12345")
    (file,) = preflight([tmp_path / "large.pdf"]).files
    assert [finding.code for finding in file.findings] == ["pdf-unreadable"]


def test_files_that_are_not_there_are_told_before_any_is_examined(tmp_path: Path) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"no pdf")
    with pytest.raises(UsageError, match="There is no file"):
        preflight([tmp_path / "bad.pdf", tmp_path / "nothing.pdf"])
