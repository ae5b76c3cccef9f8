"""What a reader is told before the start, and clinicians wherever they keep a log."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from workbook.errors import Problem
from workbook.lint.sheets import sheets, sheets_of
from workbook.source import Source
from workbook.spec.lists import Reader

WANTED: Mapping[Reader, tuple[str, ...]] = {
    "clients": ("disclaimer", "privacy"),
    "clinicians": ("scope", "no-phi"),
}
"""Notices among the first pages."""
LOGS = ("agenda", "cycle", "planner", "table", "tracker")
"""Kinds of block in which a clinician might write of a client."""


def unsaid(sources: Sequence[Source], reader: Reader) -> Iterator[Problem]:
    """Notices and the imprint, where a workbook lacks them among its first pages."""
    book = sources[0]
    front = sheets_of(book, "front")
    for notice in WANTED.get(reader, ()):
        if not any(page.has_notice(notice) for page in front):
            message = f"The notice “{notice}” is not among the first pages"
            hint = f"add a block: {{kind: notice, notice: {notice}}}"
            yield book.problem("notice-missing", message, ("front",), key=True, level="warning", hint=hint)
    if not any(page.of("imprint") for page in sheets(sources)):
        yield _no_imprint(book, "front", "add a block: {kind: imprint}")


def no_imprint_card(source: Source) -> Iterator[Problem]:
    """A deck that does not say whose it is, nor what it is not."""
    if not any(extra["kind"] == "imprint" for extra in source.data.get("extras") or ()):
        yield _no_imprint(source, "title", "add it under extras: {id: imprint, kind: imprint}")


def _no_imprint(source: Source, at: str, hint: str) -> Problem:
    message = "No imprint says whose this is, and under which licence"
    return source.problem("imprint-missing", message, (at,), key=True, level="warning", hint=hint)


def unguarded_logs(sources: Sequence[Source]) -> Iterator[Problem]:
    """A clinicians' pages to keep a record on, without the words that keep clients out of it."""
    for page in sheets(sources):
        logs = page.of(*LOGS)
        if logs and not page.has_notice("no-phi"):
            yield page.source.problem(
                "no-phi-missing",
                "This page is a log, and nothing on it says to leave clients out",
                (*logs[0].steps, "kind"),
                level="warning",
                hint="add a block: {kind: notice, notice: no-phi}",
            )
