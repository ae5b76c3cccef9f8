"""Ink: no more of it in one place than dries."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.wants import Wants

_TAC = "GWG 2015, 4.22"
_ROUNDED = 0.5
"""Percent: what eight bits an ink may be off."""


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Pages where one colour is over the limit of ink, or several that lie on each other are."""
    if wants.total_ink is None:
        return
    limit = wants.total_ink
    over = {n: ink for n, ink in enumerate(facts.ink, 1) if ink > limit + _ROUNDED}
    if over:
        message = f"One colour lays down {max(over.values()):.0f} % of ink; {limit:.0f} % is the most."
        yield Finding("ink-total", "error", message, tuple(over), source=_TAC)
    measured = {n: one for n, one in enumerate(facts.coverage, 1) if one and n not in over}
    heavy = {n: one for n, one in measured.items() if one.most > limit + _ROUNDED}
    if heavy:
        most = max(one.most for one in heavy.values())
        message = f"{most:.0f} % of ink lie on each other in one place; {limit:.0f} % is the most."
        places = tuple((n, one.place) for n, one in heavy.items())
        yield Finding("ink-total", "error", message, tuple(heavy), source=_TAC, places=places)
