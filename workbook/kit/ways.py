"""The ways that a fact names, each with its own address: who taps “text START” must not start a call."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbook.spec.facts import Fact

_BETWEEN = re.compile(r"(,? or | · |, o | o )")
_NUMBER = re.compile(r"\d[\d-]{2,}\d|\d{3}")
_WRITTEN = re.compile(r"(?:text|texto)\b", re.IGNORECASE)
_WORD = re.compile(r"\b[A-Z]{4,}\b")
"""What to write: START, AYUDA."""
_RUN = re.compile(r"(?<=\d)(?=\d)")


@dataclass(frozen=True, slots=True)
class Way:
    """A stretch of a fact's text, where a tap on it leads, and how it is spoken."""

    text: str
    href: str | None
    say: str | None


def ways(fact: Fact) -> list[Way]:
    """The whole text as one way, or its parts where they lead to different numbers or by different means."""
    parts = _BETWEEN.split(fact.text)
    own = re.sub(r"\D", "", fact.href or "")
    numbers = [re.sub(r"\D", "", number) for part in parts for number in _NUMBER.findall(part)]
    apart = " · " in parts or any(number not in own for number in numbers)
    if not (fact.href or "").startswith("tel:") or len(parts) == 1 or not apart:
        return [Way(fact.text, fact.href, fact.say)]
    return [_way(part, own, fact.href or "") for part in parts]


def _way(part: str, own: str, href: str) -> Way:
    found = _NUMBER.search(part)
    if found is None:
        return Way(part, None, None)
    number = re.sub(r"\D", "", found[0])
    spoken = found[0].replace("-", ", ")
    said = _RUN.sub(" ", part.replace(found[0], spoken))
    if _WRITTEN.match(part):
        word = _WORD.search(part)
        return Way(part, f"sms:{number}" + (f"?body={word[0]}" if word else ""), said)
    return Way(part, href if number in own else None, said)
