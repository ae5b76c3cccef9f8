"""Examples in a clinician's log that show the habit of writing down who it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbook.errors import Problem
from workbook.lint.passages import Passage

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
_IDENTIFYING = re.compile(
    r"(?<!\w)(?:(?!U\.\s?S\.)[A-Z]\.\s?[A-Z]\.?(?!\w)"  # initials
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\w%])|\d{1,2}[.-]\d{1,2}[.-]\d{2,4}(?!\w)"  # dates
    r"|\d{4}-\d{2}-\d{2}"
    rf"|(?:{_MONTHS})\s\d{{1,2}}(?!\w)|\d{{1,2}}\s(?:de\s)?(?:{_MONTHS})(?!\w)"
    r"|\d{1,3}(?:[- ]years?|[- ]?yo|[- ]?y/o|[- ]años)(?!\w)"  # ages
    r"|(?:[Aa]ge|[Aa]ged|[Ee]dad)\s\d{1,3}(?!\w)"
    r"|(?:Mr|Mrs|Ms|Mx|Dr|Dra|Sr|Sra|Srta)\.?\s[A-Z]\w*)"  # names
)


def identifying_in(passage: Passage) -> Iterator[Problem]:
    """Dates, initials, names and ages in the filled-in rows of a log."""
    if "example" not in passage.steps:
        return
    for match in _IDENTIFYING.finditer(passage.text):
        place = passage.source.place_of(passage.steps, match[0])
        message = f"“{match[0]}” in an example looks like a date, an age, a name or initials"
        hint = "an example shows how to leave a client out"
        yield passage.source.problem_at(place, "example-identifies", message, level="warning", hint=hint)
