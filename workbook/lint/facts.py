"""Facts grow old: a number that nobody has called for half a year may ring nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from workbook.errors import Problem
from workbook.source import Source
from workbook.spec.facts import Fact

WARN, REFUSE = 90, 180
"""Days since a fact was checked."""


def aged_in(source: Source, facts: Iterable[Fact], today: date) -> Iterator[Problem]:
    """Facts of a file that are too old for the day."""
    for fact in facts:
        age = (today - fact.checked).days
        if age > WARN:
            refused = age > REFUSE
            yield source.problem(
                "fact-too-old" if refused else "fact-old",
                f"“{fact.id}” was checked {age} days ago",
                (fact.id, "checked"),
                level="error" if refused else "warning",
                hint="call or open it, then renew the date",
            )


def older_in(source: Source, facts: Iterable[Fact], builtin: Mapping[str, Fact]) -> Iterator[Problem]:
    """Facts of one's own that win over built-in ones which were checked later."""
    for fact in facts:
        newer = builtin.get(fact.id)
        if newer and newer.checked > fact.checked:
            message = f"“{fact.id}” was checked on {fact.checked}, the built-in one on {newer.checked}"
            same = newer.text == fact.text
            hint = "check it and renew the date" if same else f"the built-in one says “{newer.text}”"
            yield source.problem("fact-older", message, (fact.id, "checked"), level="warning", hint=hint)
