"""Small words: in few inks, and large enough where they stand white on colour."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import Painted, PdfFacts
from workbook.preflight.placed import places_of
from workbook.preflight.wants import Wants

SMALL, MOST_INKS = 9.0, 2
"""Points; more plates than that never meet exactly in strokes so thin."""
REVERSED = 6.0
"""Points: thinner strokes fill up with the ink around them."""
_SOURCE = "GWG 2015, 4.15 and 4.16, by title; peakprint.ca, file guide"


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Small text in more than two inks; tiny text that is left white."""
    if not wants.presses(facts.standards):
        return
    texts = [each for each in facts.painted if each.kind == "text" and each.paint.plates is not None]
    if many := [each for each in texts if each.size <= SMALL and len(each.paint.inks) > MOST_INKS]:
        size = min(each.size for each in many)
        message = f"Text of {size:g} pt in more than two inks: its edges show when the plates are a hair off."
        yield _finding("text-inks", message, many)
    if tiny := [each for each in texts if each.size < REVERSED and not each.paint.inks]:
        size = min(each.size for each in tiny)
        yield _finding("text-reversed", f"White text of {size:g} pt: ink around it will run into it.", tiny)


def _finding(code: str, message: str, painted: list[Painted]) -> Finding:
    pages, places = places_of(painted)
    return Finding(code, "warning", message, pages, source=_SOURCE, places=places)
