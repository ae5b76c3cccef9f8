from __future__ import annotations

from pathlib import Path

import pytest

from tests.broken import plain
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


def sample(folder: Path, name: str = "flyer.pdf") -> Path:
    path = folder / name
    path.write_bytes(plain())
    return path


SHORT = [("a2b", "PDF/A-2b"), ("PDF/A-3u", "PDF/A-3u"), ("x4", "PDF/X-4")]


@pytest.mark.parametrize(("purpose", "standard"), SHORT)
def test_standards_have_short_names(purpose: str, standard: str) -> None:
    assert wants_of(purpose).standard == standard


def test_a_press_asks_for_more_than_boxes() -> None:
    wants = wants_of("press")
    assert (wants.printed, wants.looks, wants.total_ink, wants.flat) == (True, True, 300, False)
    assert wants_of("drivethrucards").flat
    assert not wants_of("home").printed


def test_a_marked_copy_is_written_beside_the_file(tmp_path: Path) -> None:
    flyer = sample(tmp_path)
    before = flyer.read_bytes()
    report = preflight([flyer], "ua1", tmp_path / "seen" / "marked.pdf")
    assert not report.problems
    assert (tmp_path / "seen" / "marked.pdf").read_bytes().startswith(b"%PDF")
    assert flyer.read_bytes() == before


def test_a_marked_copy_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    flyer = sample(tmp_path)
    (tmp_path / "same.pdf").hardlink_to(flyer)
    for copy in (flyer, tmp_path / "." / "flyer.pdf", tmp_path / "same.pdf"):
        with pytest.raises(UsageError, match="another name"):
            preflight([flyer], None, copy)


def test_a_marked_copy_is_made_of_one_file(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="one file at a time"):
        preflight([sample(tmp_path), sample(tmp_path, "b.pdf")], None, tmp_path / "out.pdf")


def test_what_cannot_be_marked_is_a_problem(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing")
    report = preflight([broken], None, tmp_path / "out.pdf")
    assert [problem.code for problem in report.problems] == ["not-marked"]
    assert not (tmp_path / "out.pdf").exists()
    report = preflight([sample(tmp_path)], None, broken / "out.pdf")
    assert [problem.code for problem in report.problems] == ["not-written"]
