"""The ways that a fact names, each with its own address: who taps “text START” must not start a call."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbook.kit.spelled import NUMBER, spelled
from workbook.spec.facts import Fact

_BETWEEN = re.compile(r"(,? or | · |, o | o )")
_WRITTEN = re.compile(r"(?:text|texto|mande|envíe)\b", re.IGNORECASE)
_WORD = re.compile(r"\b[A-Z]{4,}\b")
"""What to write: START, AYUDA."""
_SPELLED = re.compile(r"\d[\dA-Z-]{8,}")
"""A number that may be spelled: 442-AYUDAME."""
_KEYS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_NATIONAL = 10
"""Digits of a number in North America; its country code is 1."""


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
    numbers = [re.sub(r"\D", "", number) for part in parts for number in NUMBER.findall(part)]
    apart = " · " in parts or any(number not in own for number in numbers)
    if not (fact.href or "").startswith(("tel:", "sms:")) or len(parts) == 1 or not apart:
        return [Way(fact.text, fact.href, fact.say)]
    return [_way(part, own, fact.href or "") for part in parts]


def _whatsapp(part: str) -> str | None:
    """The address that opens a chat there: the whole number, its letters as on a telephone's keys."""
    written = _SPELLED.search(part)
    digits = re.sub(r"\D", "", written[0].translate(_KEYS)) if written else ""
    return f"https://wa.me/1{digits}" if len(digits) == _NATIONAL else None


def _way(part: str, own: str, href: str) -> Way:
    found = NUMBER.search(part)
    if found is None:
        return Way(part, None, None)
    number = re.sub(r"\D", "", found[0])
    said = spelled(part)
    if "WhatsApp" in part:
        return Way(part, _whatsapp(part), said.replace("-", ", "))
    if _WRITTEN.match(part):
        word = _WORD.search(part)
        return Way(part, f"sms:{number}" + (f"?body={word[0]}" if word else ""), said)
    return Way(part, href if number in own else None, said)
