from __future__ import annotations

import sys

import pytest

from workbook.cli.progress import bar, progress
from workbook.cli.voice import Voice


def test_a_bar_fills_the_room_it_has_and_no_more() -> None:
    assert bar(0, 4, "calm · deck", 60).startswith("─" * 24 + " 0/4  calm · deck ")
    assert bar(2, 4, "x", 60).startswith("━" * 12 + "─" * 12)
    assert {len(bar(n, 4, "a long name " * 9, 50)) for n in range(5)} == {50}


def test_there_is_a_bar_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    with progress(Voice()) as show:
        assert show is not None
        show(1, 2, "calm")
    said = capsys.readouterr()
    assert said.out == ""
    assert "1/2  calm" in said.err
    assert said.err.endswith("\r")


@pytest.mark.parametrize("voice", [Voice(quiet=True), Voice(as_json=True)])
def test_there_is_none_where_nobody_wants_one(monkeypatch: pytest.MonkeyPatch, voice: Voice) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    with progress(voice) as show:
        assert show is None


def test_there_is_none_where_no_terminal_is() -> None:
    with progress(Voice()) as show:
        assert show is None
