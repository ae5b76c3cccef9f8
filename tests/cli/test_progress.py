from __future__ import annotations

import sys

import pytest

from workbook.cli.progress import Pace, bar, in_words, progress
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


def test_a_log_gets_a_line_now_and_then_and_none_where_all_is_done_soon(
    capsys: pytest.CaptureFixture[str],
) -> None:
    now = [0.0]
    with progress(Voice(), lambda: now[0]) as show:
        assert show is not None
        for done in range(100):
            now[0] += 1
            show(done, 100, f"brand {done}")
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == [
        "19 of 100 files, 80 s left: brand 19",
        "39 of 100 files, 60 s left: brand 39",
        "59 of 100 files, 40 s left: brand 59",
        "79 of 100 files, 20 s left: brand 79",
        "99 of 100 files, 5 s left: brand 99",
    ]
    with progress(Voice()) as show:
        assert show is not None
        show(0, 2, "calm")
    assert capsys.readouterr().err == ""


def test_the_pace_is_that_of_the_last_files() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])
    assert pace.left(0, 1000) == ""
    for done in range(1, 401):  # up to date, passed in no time
        pace.left(done, 1000)
    for done in range(401, 501):
        now[0] += 2.0
        left = pace.left(done, 1000)
    assert left == "17 min left"


@pytest.mark.parametrize(
    ("seconds", "said"), [(1, "5 s"), (42, "40 s"), (96, "2 min"), (3500, "58 min"), (7800, "2 h 10 min")]
)
def test_time_is_told_in_round_words(seconds: float, said: str) -> None:
    assert in_words(seconds) == said
