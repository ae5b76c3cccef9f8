"""Whether the file is whole and open."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.wants import Wants

_SHEET = 2
"""Pages that are no more than one sheet."""


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Pages at all, no repair, no encryption, a number of pages that can be bound."""
    if not facts.pages:
        yield Finding("pdf-empty", "error", "The file has no pages.", source="ISO 32000-1, 7.7.3")
    if facts.repaired:
        message = f"The file is damaged; readers have to mend it ({facts.repaired[0]})."
        yield Finding("pdf-repaired", "error", message, source="ISO 32000-1, 7.5")
    if facts.encrypted:
        message = "The file is encrypted: printers refuse it, and some screen readers cannot read it."
        yield Finding("pdf-encrypted", "warning", message, source="ISO 32000-1, 7.6")
    if facts.pages and len(facts.pages) % wants.multiple:
        yield from _uneven(len(facts.pages), wants)


def _uneven(pages: int, wants: Wants) -> Iterator[Finding]:
    if wants.bound:
        message = f"{pages} pages: the number must be a multiple of {wants.multiple}."
        yield Finding("page-count", "error", message)
    elif pages > _SHEET:
        message = f"{pages} pages: to be bound, the number must be a multiple of {wants.multiple}."
        yield Finding("page-count", "warning", message)
