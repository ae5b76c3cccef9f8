"""Facts: every phone number, short code, address on the web and claim, with its source and day.

Practices' own facts win over the built-in ones of the same id, whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from workbook.errors import Problem
from workbook.source import Source
from workbook.spec.base import Day, Ident, Line, Model, Text
from workbook.spec.locale import Tag
from workbook.spec.parse import parse
from workbook.spec.roots import Roots, open_content

FILE = "facts.yaml"
_HREF = re.compile(r"(?:tel:[+]?[0-9*#]+|sms:[+]?[0-9]+(?:[?&;]\S*)?|https?://\S+|mailto:\S+@\S+)")


@dataclass(frozen=True)
class Fact:
    """One thing a reader may rely on, and the day somebody last checked it."""

    id: str
    text: str
    checked: date
    source: str
    label: str | None = None
    note: str | None = None
    say: str | None = None
    """How a screen reader speaks it."""
    href: str | None = None
    locale: str = "en-US"


def _href(value: Any) -> Any:
    if isinstance(value, str) and not _HREF.fullmatch(value):
        raise PydanticCustomError(
            "bad-link",
            "“{value}” is no link: write tel:+19095915085, sms:741741 or https://…",
            {"value": value[:120]},
        )
    return value


class FactEntry(Model):
    """A fact as YAML gives it, under its id."""

    id: Ident
    text: Text
    """What stands on paper, quick to scan."""
    label: Line | None = None
    """Who or what it is."""
    note: Line | None = None
    """One short line that helps to choose."""
    say: Line | None = None
    """How a screen reader speaks it: digits apart."""
    href: Annotated[str, BeforeValidator(_href)] | None = None
    """What a tap does: tel:, sms: or https://."""
    source: Line
    """The page it rests on."""
    checked: Day
    """The day on which somebody last read that page."""
    locale: Tag = "en-US"
    """The language of text, label, note and say."""


def read_facts(roots: Roots) -> tuple[dict[str, Fact], list[Problem]]:
    """All facts by id, the own ones over the built-in ones, and what is wrong in their files."""
    found: dict[str, Fact] = {}
    problems: list[Problem] = []
    for path in reversed(list(roots.every(FILE))):
        source, unread = open_content(path, roots)
        facts, faults = facts_of(source) if source else ({}, [])
        found |= facts
        problems += unread + faults
    return found, problems


def facts_of(source: Source) -> tuple[dict[str, Fact], list[Problem]]:
    """The facts of one file, and what is wrong with it."""
    if not isinstance(source.data, dict):
        _, problems = parse(FactEntry, source)
        return {}, problems
    found: dict[str, Fact] = {}
    problems = []
    for ident in source.data:
        entry, faults = parse(FactEntry, source, (ident,), given={"id": ident})
        problems += faults
        if entry is not None:
            found[ident] = Fact(**entry.model_dump())
    return found, problems
