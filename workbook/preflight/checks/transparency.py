"""Transparency: none where an upload page wants what older presses can take (ISO 32000-1, 11)."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.wants import Wants


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Pages on which something can be seen through."""
    if not wants.flat or facts.press is None:
        return
    if pages := tuple(n for n, state in enumerate(facts.press.pages, 1) if state.transparent):
        message = "Something can be seen through; here all must cover what is below it."
        yield Finding("transparency", "error", message, pages, source="ISO 15930-1 (PDF/X-1a), by title")
