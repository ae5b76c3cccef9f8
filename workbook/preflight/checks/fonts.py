"""Fonts: in the file, and readable."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.wants import Wants


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Every font that a page names is embedded and can be turned into Unicode."""
    for font in facts.fonts:
        pages = tuple(page + 1 for page in font.pages)
        if not font.embedded:
            message = f"The font {font.name} is not in the file: another would be shown and printed for it."
            source = "ISO 14289-1, 7.21.4.1; ISO 15930-7, 6.2"
            yield Finding("font-not-embedded", "error", message, pages, font.name, source)
        if not font.readable:
            message = (
                f"The text in {font.name} cannot be read aloud, searched or copied: it has no Unicode map."
            )
            yield Finding("font-unreadable", "error", message, pages, font.name, "ISO 14289-1, 7.21.7")
