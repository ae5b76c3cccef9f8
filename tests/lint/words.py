"""Files of a workbook or deck as rules of lint see them, from a few lines of YAML."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from tests.prints import ROOTS
from workbook.errors import Problem
from workbook.lint.passages import Passage, passages
from workbook.product.deck import Deck
from workbook.product.read_deck import deck_of
from workbook.source import Source, source_of
from workbook.spec.lists import Limits, Lists, Reader
from workbook.spec.presets import read_lists

DECK = """\
title: A deck
rules: {{front-words: [3, 12], back-words: 35}}
suits: [{{id: rest, name: Rest, symbol: moon, color: accent-5}}]
cards:
{cards}
"""


@cache
def lists(tag: str = "en-US") -> Lists:
    return read_lists(tag, ROOTS)


def limits(reader: Reader) -> Limits:
    return lists().limits[reader]


def book(front: str = "", back: str = "") -> Source:
    """``workbook.yaml`` with those blocks, each a line of YAML, on one page each."""
    return source_of(f"title: A book\nfront:{_pages(front)}\nback:{_pages(back)}\n", "workbook.yaml")


def chapter(blocks: str = "{kind: prose, text: Rest.}", head: str = "minutes: 5\n") -> Source:
    """A chapter with those blocks, each a line of YAML, on one page."""
    lines = "".join(f"\n      - {line}" for line in blocks.strip().splitlines())
    text = f"id: one\ntitle: One\npurpose: To begin.\n{head}pages:\n  - blocks:{lines}\n"
    return source_of(text, "01.yaml")


def _pages(blocks: str) -> str:
    lines = [line for line in blocks.strip().splitlines() if line]
    return "".join(f"\n  - blocks: [{line}]" for line in lines) or " []"


def cards(*fronts: str, head: str = DECK) -> tuple[Deck, Source]:
    """A deck of those fronts."""
    lines = "\n".join(f'  - {{id: c-{n}, suit: rest, front: "{front}"}}' for n, front in enumerate(fronts))
    return deck(head.format(cards=lines))


def deck(text: str) -> tuple[Deck, Source]:
    """The deck in a text."""
    source = source_of(text, "deck.yaml")
    found, problems = deck_of(source, "sample", "en-US")
    assert found is not None, problems
    return found, source


def passage(text: str, kind: str = "prose", field: str = "text") -> Passage:
    """A text in a block of its own."""
    quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    value = f"[{quoted}]" if field in ("items", "example") else quoted
    found = list(passages(chapter(f"{{kind: {kind}, {field}: {value}}}")))
    return found[-1]


def codes(problems: Iterable[Problem]) -> list[str]:
    return [problem.code for problem in problems]


def lines(problems: Iterable[Problem]) -> list[tuple[str, int]]:
    return [(problem.code, problem.place.line) for problem in problems]
