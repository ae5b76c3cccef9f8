"""What leads somewhere: one live line, facts inside a text as inline CommonMark, pages named by links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from workbook.kit.branch import Branch
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.punctuation import FIXED, well_set
from workbook.kit.style import TextStyle
from workbook.kit.ways import Way, ways
from workbook.spec.facts import Fact
from workbook.spec.printspec import PrintSpec
from workbook.spec.variables import fill

_MARKS = re.compile(r"([\\\[\]*_&\"])")
_NUMBER = re.compile(r" (?=\d)")
"""The space between what to do and the number: no line ends there."""


@lru_cache(maxsize=512)
def linked(fact: Fact) -> str:
    """The fact’s text, each of its ways a link whose title is how it is spoken; else plain."""
    return "".join(_live(way) for way in ways(fact))


def _live(way: Way) -> str:
    text = _MARKS.sub(r"\\\1", way.text)
    if way.href is None:
        return text
    if way.href.startswith(("tel:", "sms:")):
        text = _NUMBER.sub(FIXED, text)
    title = ' "{}"'.format(_MARKS.sub(r"\\\1", way.say)) if way.say else ""
    return f"[{text}](<{way.href}>{title})"


def live_values(spec: PrintSpec) -> Mapping[str, str]:
    """What variables stand for in a text that is set: facts are live there."""
    return {**spec.values, **{f"fact.{fact.id}": linked(fact) for fact in spec.facts.values()}}


def with_pages(spans: tuple[Span, ...], labels: Mapping[str, str], pattern: str) -> tuple[Span, ...]:
    """The spans; each link into the book ends with the page it leads to, as far as that is known."""
    if not any(span.href and span.href[1:] in labels for span in spans):
        return spans
    found: list[Span] = []
    for span, after in zip(spans, [*spans[1:], None], strict=True):
        found.append(span)
        page = labels.get(span.href[1:]) if span.href and span.href.startswith("#") else None
        if page and (after is None or after.href != span.href):
            said = well_set(fill(pattern, {"page": page}))
            found.append(replace(span, text=said, bold=False, italic=False))
    return tuple(found)


def live_line(text: str, href: str | None, style: TextStyle) -> Paragraph:
    """One line of plain text that leads somewhere outside."""
    return Paragraph([Span(text, href=href)], style, Branch("P"))
