"""PDF/UA-1 as an outside judge sees it (ISO 14289-1)."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.wants import Wants

STANDARD = "PDF/UA-1"


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Every rule broken, once, where the file declares the standard or is to keep it."""
    if wants.standard != STANDARD and STANDARD not in facts.standards:
        return
    told: dict[str, int] = {}
    for failure in facts.failures:
        told[failure.rule] = told.get(failure.rule, 0) + 1
        if told[failure.rule] == 1:
            where = f"object {failure.number}" if failure.number else None
            message = f"{failure.rule}: {failure.message}."
            yield Finding("ua1", "error", message, where=where, source="ISO 14289-1")
