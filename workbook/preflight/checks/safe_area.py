"""The safe area: no text so near the edge that a cut could take it."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts, Run
from workbook.preflight.placed import boxes_of
from workbook.preflight.wants import Wants


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """The text that leaves the safe area, one finding a page."""
    if wants.safe is None:
        return
    outside: dict[int, list[Run]] = {}
    for run in facts.runs:
        if run.text.strip() and not facts.pages[run.page].finished.inset(wants.safe).holds(run.box, 0.1):
            outside.setdefault(run.page, []).append(run)
    for page, runs in outside.items():
        words = ", ".join(f"“{run.text.strip()}”" for run in runs[:3])
        message = f"Text too near the edge, where it could be cut: {words}."
        yield Finding("safe-area", "error", message, (page + 1,), places=boxes_of(runs))
