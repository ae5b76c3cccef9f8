"""Ink: no more of it in one place than dries; lines no finer than plates hold."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.wants import Wants

_TAC = "GWG 2015, 4.22"
_LINES = "consolidatedpress.net, file guide; GWG 2015, 4.17"
_ROUNDED = 0.5
"""Percent: what eight bits an ink may be off."""


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Pages over the limit of ink, and pages with hairlines."""
    if wants.total_ink is not None:
        limit = wants.total_ink
        over = {n: ink for n, ink in enumerate(facts.ink, 1) if ink > limit + _ROUNDED}
        if over:
            message = f"One colour lays down {max(over.values()):.0f} % of ink; {limit:.0f} % is the most."
            yield Finding("ink-total", "error", message, tuple(over), source=_TAC)
    if wants.hairline is not None:
        least = wants.hairline
        thin = {n: w for n, w in enumerate(facts.hairlines, 1) if w is not None and round(w, 3) < least}
        if thin:
            message = (
                f"A line is {min(thin.values()):.2f} pt wide; thinner than {least:g} pt it may not print."
            )
            yield Finding("hairline", "warning", message, tuple(thin), source=_LINES)
