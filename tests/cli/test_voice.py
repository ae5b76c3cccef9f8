from __future__ import annotations

import json

import click
import pytest

from workbook.cli.voice import Voice, print_json
from workbook.errors import Level, Place, Problem
from workbook.report import Report


def heard(voice: Voice, level: Level, capsys: pytest.CaptureFixture[str]) -> bool:
    problem = Problem("some-code", "Words", Place("a.yaml"), level)
    with click.Context(click.Command("x")):
        voice.report(Report(0.0, problems=(problem,), strict=False, warnings_fail=False), "Done")
    return "some-code" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("voice", "levels"),
    [
        (Voice(), ["warning"]),
        (Voice(quiet=True), []),
        (Voice(verbose=True), ["warning", "note"]),
        (Voice(as_json=True), ["warning"]),
    ],
)
def test_who_asks_for_more_hears_more(
    voice: Voice, levels: list[Level], capsys: pytest.CaptureFixture[str]
) -> None:
    each: tuple[Level, ...] = ("warning", "note")
    assert [level for level in each if heard(voice, level, capsys)] == levels


def test_errors_are_always_heard_and_end_with_1(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report(0.0, problems=(Problem("some-code", "Words", Place("a.yaml")),))
    with click.Context(click.Command("x")), pytest.raises(click.exceptions.Exit) as ended:
        Voice(quiet=True).report(report, "Done")
    assert ended.value.exit_code == 1
    assert "a.yaml: some-code Words" in capsys.readouterr().err


def test_json_is_utf_8_and_bears_any_name(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    print_json({"path": "caf\xe9 \udce9"})
    out = capsysbinary.readouterr().out
    assert "café".encode() in out
    assert json.loads(out) == {"path": "caf\xe9 \udce9"}
