"""What leads out of the book: one live line, and facts inside a text as inline CommonMark."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from workbook.kit.branch import Branch
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.style import TextStyle
from workbook.kit.ways import Way, ways
from workbook.spec.facts import Fact
from workbook.spec.printspec import PrintSpec

_MARKS = re.compile(r"([\\\[\]*_&\"])")


@lru_cache(maxsize=512)
def linked(fact: Fact) -> str:
    """The fact’s text, each of its ways a link whose title is how it is spoken; else plain."""
    return "".join(_live(way) for way in ways(fact))


def _live(way: Way) -> str:
    text = _MARKS.sub(r"\\\1", way.text)
    if way.href is None:
        return text
    title = ' "{}"'.format(_MARKS.sub(r"\\\1", way.say)) if way.say else ""
    return f"[{text}](<{way.href}>{title})"


def live_values(spec: PrintSpec) -> Mapping[str, str]:
    """What variables stand for in a text that is set: facts are live there."""
    return {**spec.values, **{f"fact.{fact.id}": linked(fact) for fact in spec.facts.values()}}


def live_line(text: str, href: str | None, style: TextStyle) -> Paragraph:
    """One line of plain text that leads somewhere outside."""
    return Paragraph([Span(text, href=href)], style, Branch("P"))
