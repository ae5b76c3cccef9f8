from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.practices import DECK_FILE, DECK_PDF, FILES, WORKBOOK_PDF
from workbook.cli.watch_command import lines_of
from workbook.errors import Place, Problem
from workbook.finding import Finding
from workbook.watching import Event, Failed, Rested, Saved, Told, watch


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """``ends(step, …)``: what happens while the command waits; then somebody presses Ctrl-C."""

    def ends(*steps: Callable[[], object] | None) -> None:
        left = iter(steps)

        def sleep(seconds: float) -> None:
            try:
                step = next(left)
            except StopIteration:
                raise KeyboardInterrupt from None
            if step:
                step()

        def until(request: Any) -> Any:
            return watch(request, sleep)

        monkeypatch.setattr("workbook.watching.watch", until)

    return ends


def test_it_says_what_it_made_and_ends_quietly_with_130(
    run: Run, content: Path, ends: Callable[..., None]
) -> None:
    ends()
    said = run("watch")
    assert (said.code, said.err) == (130, "")
    lines = said.out.splitlines()
    assert [line.split("  ")[1] for line in lines[:2]] == [WORKBOOK_PDF, DECK_PDF]
    assert lines[2].startswith("2 files in ")
    assert lines[3:] == [""]


def test_it_says_what_was_saved(run: Run, content: Path, ends: Callable[..., None]) -> None:
    def save() -> None:
        (content / DECK_FILE).write_text(FILES[DECK_FILE].replace("again", "anew"), "utf-8")

    ends(save, None)
    said = run("watch")
    assert f"content/{DECK_FILE}: 1 of 2 files" in said.out.splitlines()


def test_wrong_usage_ends_with_2(run: Run, content: Path) -> None:
    said = run("watch", "nothing")
    assert (said.code, said.out) == (2, "")
    assert "There is no product “nothing”" in said.err


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (
            Saved((Path("a.yaml"), Path("b.yaml"), Path("c.yaml")), 0, 4),
            "a.yaml and 2 more: nothing is made from it",
        ),
        (Saved((Path("a.yaml"),), 1, 1), "a.yaml: 1 of 1 file"),
        (Failed("There is no brand"), "Error: There is no brand"),
        (Rested(0.414, 1, True), "1 file in 0.41 s; watching"),
        (Rested(0.414, 0, False), "0 files in 0.41 s, and something to mend; watching"),
        (
            Told(findings=(Finding("box-order", "error", "wrong"),), path="a.pdf"),
            "a.pdf: error box-order wrong",
        ),
        (Told((Problem("bad-id", "no id", Place("a.yaml", 2, 3)),)), "a.yaml:2:3: bad-id no id"),
    ],
)
def test_every_event_has_its_line(event: Event, line: str) -> None:
    from click import unstyle

    assert [unstyle(said) for said in lines_of(event)] == [line]


def test_notes_are_not_told() -> None:
    note = Problem("license-unknown", "unknown", Place("a.yaml"), "note")
    assert list(lines_of(Told((note,), (Finding("ua1", "note", "well"),)))) == []
