from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from workbook.writing import NotWrittenError, write_all


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_files_are_written_into_folders_that_were_not_there(tmp_path: Path) -> None:
    write_all([(tmp_path / "a/b/one.pdf", b"1"), (tmp_path / "two.pdf", b"2")])
    assert (tmp_path / "a/b/one.pdf").read_bytes() == b"1"
    assert names(tmp_path) == ["one.pdf", "two.pdf"]


def test_what_was_there_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "one.pdf").write_bytes(b"old")
    write_all([(tmp_path / "one.pdf", b"new")])
    assert (tmp_path / "one.pdf").read_bytes() == b"new"
    assert names(tmp_path) == ["one.pdf"]


def test_whoever_had_the_old_file_open_still_has_it(tmp_path: Path) -> None:
    (tmp_path / "one.pdf").write_bytes(b"old")
    if sys.platform == "win32":
        return  # there it cannot be replaced, and that is told
    with (tmp_path / "one.pdf").open("rb") as file:
        write_all([(tmp_path / "one.pdf", b"new")])
        assert file.read() == b"old"


def test_others_may_read_what_was_written_as_the_system_says(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_all([(tmp_path / "one.pdf", b"1")])
    assert (tmp_path / "one.pdf").stat().st_mode == (tmp_path / "plain").stat().st_mode


def failing_second(tmp_path: Path) -> list[tuple[Path, bytes]]:
    """The second of three takes the place of a folder."""
    (tmp_path / "one.pdf").write_bytes(b"old")
    (tmp_path / "two.pdf").mkdir()
    return [(tmp_path / f"{name}.pdf", b"new") for name in ("one", "two", "three")]


def test_all_are_written_or_none(tmp_path: Path) -> None:
    with pytest.raises(NotWrittenError, match="a folder of that name is in its place"):
        write_all(failing_second(tmp_path))
    assert (tmp_path / "one.pdf").read_bytes() == b"old"
    assert names(tmp_path) == ["one.pdf"]


def test_a_new_file_that_came_first_is_taken_away_again(tmp_path: Path) -> None:
    files = failing_second(tmp_path)
    (tmp_path / "one.pdf").unlink()
    with pytest.raises(NotWrittenError):
        write_all(files)
    assert names(tmp_path) == []


def test_a_disk_without_hard_links_is_served_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    with pytest.raises(NotWrittenError):
        write_all(failing_second(tmp_path))
    assert (tmp_path / "one.pdf").read_bytes() == b"old"
    assert names(tmp_path) == ["one.pdf"]


def test_an_interruption_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_all([(tmp_path / "one.pdf", b"1")])
    assert names(tmp_path) == []


def test_the_message_names_the_file_and_calms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("out").write_bytes(b"")
    with pytest.raises(NotWrittenError) as error:
        write_all([(Path("out/one.pdf"), b"1")])
    assert str(error.value) == (
        "out/one.pdf cannot be written: out is a file, and a folder belongs there. "
        "What was there before is untouched"
    )
    assert str(error.value.problem.place) == "out/one.pdf"
