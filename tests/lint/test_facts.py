from __future__ import annotations

from datetime import date, timedelta

import pytest

from workbook.lint.facts import aged_in, older_in
from workbook.source import Source, source_of
from workbook.spec.facts import Fact, facts_of

DAY = date(2026, 10, 2)


def facts(checked: date = DAY, text: str = "Call 555-0199") -> Source:
    return source_of(f"warm-line:\n  text: {text}\n  source: a page\n  checked: {checked}\n", "facts.yaml")


@pytest.mark.parametrize(
    ("days", "code", "level"),
    [
        (0, None, None),
        (90, None, None),
        (91, "fact-old", "warning"),
        (180, "fact-old", "warning"),
        (181, "fact-too-old", "error"),
    ],
)
def test_a_fact_grows_old_after_90_days_and_too_old_after_180(
    days: int, code: str | None, level: str | None
) -> None:
    found = list(aged_in(facts(), facts_of(facts())[0].values(), DAY + timedelta(days)))
    assert [(one.code, one.level, one.place.line, one.place.column) for one in found] == (
        [(code, level, 4, 12)] if code else []
    )


def builtin(checked: date, text: str = "Call 555-0199") -> dict[str, Fact]:
    return facts_of(facts(checked, text))[0]


def test_a_fact_of_ones_own_is_held_against_the_built_in_one() -> None:
    own = facts_of(facts())[0].values()
    later = DAY + timedelta(1)
    assert list(older_in(facts(), own, {})) == []
    assert list(older_in(facts(), own, builtin(DAY))) == []
    (same,) = older_in(facts(), own, builtin(later))
    assert (same.code, same.level, same.hint) == ("fact-older", "warning", "check it and renew the date")
    (other,) = older_in(facts(), own, builtin(later, "Call 555-0100"))
    assert other.hint == "the built-in one says “Call 555-0100”"
