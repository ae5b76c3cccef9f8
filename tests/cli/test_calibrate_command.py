from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from workbook.cli.calibrate_command import command
from workbook.errors import UsageError
from workbook.spec import printer
from workbook.spec.printer import read_printer


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "APPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert tmp_path in printer.printers_folder().parents


def said(*args: str) -> str:
    return CliRunner().invoke(command, args, catch_exceptions=False).output


def test_the_sheet_is_written(tmp_path: Path) -> None:
    assert "calibrate_a4.pdf" in said("--paper", "a4", "--out", str(tmp_path / "out"))
    assert (tmp_path / "out/calibrate_a4.pdf").read_bytes().startswith(b"%PDF")


def test_the_sheet_for_the_short_edge_has_a_name_of_its_own(tmp_path: Path) -> None:
    assert "calibrate_letter_short-edge.pdf" in said("--flip", "short-edge", "--locale", "es-US")
    with pytest.raises(UsageError, match="xx-XX"):
        said("--locale", "xx-XX")


def test_readings_are_kept_as_a_printer() -> None:
    assert "--printer office" in said("--save", "office", "--read", "1.5", "2.5", "-0.5", "0")
    kept = read_printer("office")
    assert kept.x == pytest.approx(2 / 25.4 * 72, abs=0.05)
    assert kept.turn > 0


def test_offsets_are_kept_as_they_are_given() -> None:
    said("--save", "office", "--x", "1.8mm", "--y", "-1mm", "--turn", "0.6")
    assert read_printer("office").turn == 0.6


@pytest.mark.parametrize("args", [("--save", "../office"), ("--save", "office", "--x", "1.8")])
def test_what_cannot_be_kept_is_wrong_usage(args: tuple[str, ...]) -> None:
    with pytest.raises(UsageError):
        said(*args)
