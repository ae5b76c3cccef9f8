"""How pages look: none empty by accident, colour running over the cut to the end of the bleed."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.wants import Wants

_LONG = 6.0
"""Points of a bare edge; shorter ones are the ends of drawn lines."""


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Blank pages; edges where a cut that is a little off would show paper."""
    if blank := tuple(number for number, look in enumerate(facts.looks, 1) if look.blank):
        message = "The page is empty: is it meant to be?"
        yield Finding("page-blank", "warning", message, blank, source="GWG 2015, 4.4")
    bare = tuple(number for number, look in enumerate(facts.looks, 1) if look.bare > _LONG)
    if wants.bleed is not None and bare:
        message = "Colour ends at the cut and not with the bleed: a cut that is off shows a white edge."
        edges = ((number, facts.looks[number - 1].edge) for number in bare)
        places = tuple((number, edge) for number, edge in edges if edge)
        source = "printall.ee, file guide"
        yield Finding("bleed-bare", "error", message, bare, source=source, places=places)
