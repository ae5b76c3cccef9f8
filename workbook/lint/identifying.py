"""Examples in a clinician's log that show the habit of writing down who it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbook.errors import Problem
from workbook.lint.passages import Passage

_IDENTIFYING = re.compile(
    r"(?<!\w)(?:[A-Z]\.\s?[A-Z]\.?(?!\w)"  # initials
    r"|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?![\w%])"  # dates
    r"|\d{4}-\d{2}-\d{2}"
    r"|\d{1,3}[- ](?:years?|yo|y/o|años)(?!\w))"  # ages
)


def identifying_in(passage: Passage) -> Iterator[Problem]:
    """Dates, initials and ages in the filled-in rows of a log."""
    if "example" not in passage.steps:
        return
    for match in _IDENTIFYING.finditer(passage.text):
        place = passage.source.place_of(passage.steps, match[0])
        message = f"“{match[0]}” in an example looks like a date, an age or initials"
        hint = "an example shows how to leave a client out"
        yield passage.source.problem_at(place, "example-identifies", message, level="warning", hint=hint)
