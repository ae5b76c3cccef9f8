"""What holds between the parts of a workbook: ids, links, repeats, and what a kind of block requires."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from workbook.blocks.base import Block
from workbook.errors import Place, Problem
from workbook.kit.inline import spans
from workbook.product.book import Workbook
from workbook.source import did_you_mean


def link_problems(book: Workbook) -> list[Problem]:
    """All that does not hold, in the order of the pages."""
    seen: dict[str, Place] = {}
    problems = list(_twice(book, seen))
    for _, page in book.sections():
        for block, place in zip(page.blocks, page.places, strict=True):
            problems += _required(block, place)
            targets = [*block.targets(), *_linked(block.model_dump())]
            problems += _dead_ends(targets, place, seen)
    for chapter in book.chapters:
        words = chapter.words.model_dump(exclude={"pages"})
        problems += _dead_ends(_linked(words), chapter.place, seen)
    return problems


def _linked(value: Any) -> Iterator[str]:
    """Ids that the texts of a block or a chapter link to."""
    if isinstance(value, str):
        hrefs = (span.href for span in spans(value) if span.href)
        yield from dict.fromkeys(href[1:] for href in hrefs if href.startswith("#"))
    elif isinstance(value, dict):
        yield from (target for inner in value.values() for target in _linked(inner))
    elif isinstance(value, (list, tuple)):
        yield from (target for inner in value for target in _linked(inner))


def _twice(book: Workbook, seen: dict[str, Place]) -> Iterator[Problem]:
    named = [(chapter.words.id, chapter.place) for chapter in book.chapters]
    for _, page in book.sections():
        named += [(page.id, page.place)] if page.id else []
        named += [(b.id, p) for b, p in zip(page.blocks, page.places, strict=True) if b.id]
    for name, place in named:
        if name in seen:
            yield Problem("duplicate-id", f"The id “{name}” is taken already, at {seen[name]}", place)
        else:
            seen[name] = place


def _required(block: Block, place: Place) -> Iterator[Problem]:
    if block.asks and block.id is None:
        yield Problem(
            "missing-id",
            f"A block of kind “{block.kind}” needs an id: the answer is kept under it",
            place,
            hint="add a short name, like id: my-answer",
        )
    if block.draws and block.alt is None:
        yield Problem(
            "missing-alt",
            f"A block of kind “{block.kind}” needs alt: what the drawing tells, for those who cannot see it",
            place,
        )


def _dead_ends(targets: Iterable[str], place: Place, known: dict[str, Place]) -> Iterator[Problem]:
    for target in targets:
        if target not in known:
            yield Problem(
                "unknown-id",
                f"“{target}” is no chapter, page or block of this workbook",
                place,
                hint=did_you_mean(target, known),
            )
