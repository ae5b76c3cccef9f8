"""The command as a user runs it, in this process, in a folder of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.practices import practice
from workbook.cli import main

Run = Callable[..., "Said"]


@dataclass(frozen=True)
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """``run("build", "--json")``: what ``workbook build --json`` says; one process unless told otherwise."""
    for name in ("NO_COLOR", "FORCE_COLOR", "WORKBOOK_TRACEBACK"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("workbook.pool.cores", lambda: 1)

    def run(*args: str | Path) -> Said:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(arg) for arg in args])
        code = ended.value.code
        assert isinstance(code, int)
        return Said(code, *capsys.readouterr())

    return run


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, empty."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def content(here: Path) -> Path:
    """The content of a small practice in the current folder."""
    return practice(here)
