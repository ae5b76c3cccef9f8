"""PDF/A as an outside judge sees it (ISO 19005): files that will open in many years."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.wants import Wants


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Every rule broken, once, where the file is to keep the standard or declares it."""
    told: set[str] = set()
    for failure in facts.kept:
        if failure.rule not in told:
            told.add(failure.rule)
            where = f"object {failure.number}" if failure.number else None
            message = f"{failure.rule}: {failure.message}."
            yield Finding("pdfa", "error", message, where=where, source="ISO 19005")
