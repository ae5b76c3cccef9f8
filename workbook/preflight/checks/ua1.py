"""PDF/UA-1 as an outside judge sees it (ISO 14289-1)."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.checks import glyphs
from workbook.preflight.facts import PdfFacts
from workbook.preflight.wants import Wants

STANDARD = "PDF/UA-1"


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Every rule broken, once, where the file declares the standard or is to keep it."""
    if wants.standard != STANDARD and STANDARD not in facts.standards:
        return
    told = set(glyphs.RULES) if wants.words else set()
    for failure in facts.failures:
        if failure.rule not in told:
            told.add(failure.rule)
            where = f"object {failure.number}" if failure.number else None
            message = f"{failure.rule}: {failure.message}."
            yield Finding("ua1", "error", message, where=where, source="ISO 14289-1")
