"""Facts grow old: a number that nobody has called for half a year may ring nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from workbook.errors import Problem
from workbook.source import Source

WARN, REFUSE = 90, 180
"""Days since a fact was checked."""


def aged_in(source: Source, today: date) -> Iterator[Problem]:
    """Facts of a file that are too old for the day."""
    for ident, fact in source.data.items() if isinstance(source.data, dict) else ():
        try:
            age = (today - date.fromisoformat(fact["checked"])).days
        except (KeyError, TypeError, ValueError):
            continue  # reading has said so
        if age > WARN:
            refused = age > REFUSE
            yield source.problem(
                "fact-too-old" if refused else "fact-old",
                f"“{ident}” was checked {age} days ago",
                (ident, "checked"),
                level="error" if refused else "warning",
                hint="call or open it, then renew the date",
            )
