"""Spot colours: named, so that nobody pays for a plate by accident."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.wants import Wants


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """The list of them, in files for a press."""
    if facts.press is None:
        return
    found: dict[str, list[int]] = {}
    for number, state in enumerate(facts.press.pages, 1):
        for name in sorted({name for name, _ in state.spots}):
            found.setdefault(name, []).append(number)
    for name, pages in sorted(found.items()):
        message = f"The spot colour “{name}” prints from a plate of its own."
        yield Finding("spot-colour", "note", message, tuple(pages), name, "GWG 2015, 4.18")
