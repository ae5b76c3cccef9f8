"""Numbers that were true once, or never, and still go round: none of them is printed.

Each was seen on a page that people trust, and checked on the day the design papers name: the
988 option for young LGBTQ+ callers ended on 17 July 2025; 741441 is a misprint of 741741; the
maternal line was renumbered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from workbook.errors import Problem
from workbook.lint.leaves import leaves
from workbook.source import Source

_GAP = r"[-.\s\u00a0)]*"
REFUSED: Mapping[str, re.Pattern[str]] = {
    "988’s option 3 ended in July 2025": re.compile(
        r"\b(?:press|option|oprim[ae]r?|marque|presione|pulse)\s+(?:(?:el|the|number)\s+)?(?:3|three|tres)\b",
        re.IGNORECASE,
    ),
    "the PRIDE keyword of 988 ended in July 2025": re.compile(r"\bPRIDE\b(?=\s+(?:to|al|at)\b|”)"),
    "741441 is a misprint of 741741": re.compile(rf"741{_GAP}441"),
    "the maternal line has another number now": re.compile(rf"943{_GAP}5746"),
    "HOLA is no keyword of the Crisis Text Line; AYUDA is": re.compile(
        rf"\bHOLA\b(?=”?\s+(?:to|al)\s+741{_GAP}741)"
    ),
}
"""Why, and what."""


def refused_in(source: Source) -> Iterator[Problem]:
    """Each of them in a file of facts or of words."""
    for steps, text in leaves(source):
        for why, pattern in REFUSED.items():
            for match in pattern.finditer(text):
                place = source.place_of(steps, match[0])
                message = f"“{match[0]}” may not be printed: {why}"
                yield source.problem_at(place, "fact-refused", message)
