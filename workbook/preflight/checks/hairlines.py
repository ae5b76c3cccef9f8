"""Lines: no finer than plates hold, and fine ones in one ink."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.placed import boxes_of, places_of
from workbook.preflight.wants import Wants

ONE_INK = 0.5
"""Points below which a line in several inks shows a coloured edge."""
_SOURCE = "consolidatedpress.net, file guide; GWG 2015, 4.17"


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Lines thinner than asked."""
    least = wants.hairline
    thin = [each for each in facts.strokes if least is not None and round(each.width, 3) < least]
    if thin:
        width = min(each.width for each in thin)
        pages = tuple(sorted({each.page + 1 for each in thin}))
        message = f"A line is {width:.2f} pt wide; thinner than {least:g} pt it may not print."
        yield Finding("hairline", "warning", message, pages, source=_SOURCE, places=boxes_of(thin))


def check_inks(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Thin lines in more than one ink."""
    if not wants.presses(facts.standards):
        return
    lines = [each for each in facts.painted if each.kind == "line" and each.size < ONE_INK]
    if mixed := [each for each in lines if len(each.paint.inks) > 1]:
        pages, _ = places_of(mixed)
        width = min(each.size for each in mixed)
        message = f"A line of {width:.2f} pt in more than one ink: it doubles when the plates are a hair off."
        yield Finding("line-inks", "warning", message, pages, source=_SOURCE)
