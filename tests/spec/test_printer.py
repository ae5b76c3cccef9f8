from __future__ import annotations

import sys
from pathlib import Path

import pytest

from workbook.errors import ContentError, UsageError
from workbook.spec.printer import printer_text, printers_folder, read_printer

SETTING = {"win32": "APPDATA", "darwin": "HOME"}.get(sys.platform, "XDG_CONFIG_HOME")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(SETTING, str(tmp_path))
    printers_folder().mkdir(parents=True)
    return printers_folder()


def test_what_is_saved_can_be_read(folder: Path) -> None:
    (folder / "office.yaml").write_text(printer_text("1.8mm", "-1mm", 0.6), "utf-8")
    printer = read_printer("office")
    assert (printer.x, printer.y, printer.turn) == (
        pytest.approx(5.102, abs=0.01),
        pytest.approx(-2.835, abs=0.01),
        0.6,
    )


def test_a_printer_that_is_not_saved(folder: Path) -> None:
    with pytest.raises(UsageError, match="none is saved"):
        read_printer("office")
    (folder / "office.yaml").write_text(printer_text("0mm", "0mm", 0), "utf-8")
    with pytest.raises(UsageError, match="did you mean “office”"):
        read_printer("ofice")


WRONG = [
    ("x: 1.8", "wrong-type"),
    ("x: 1.8km", "bad-length"),
    ("x: 90mm", "out-of-range"),
    ("turn: 40", "out-of-range"),
]


@pytest.mark.parametrize(("line", "code"), WRONG)
def test_a_profile_that_is_wrong(folder: Path, line: str, code: str) -> None:
    (folder / "office.yaml").write_text(line, "utf-8")
    with pytest.raises(ContentError) as caught:
        read_printer("office")
    assert [problem.code for problem in caught.value.problems] == [code]
