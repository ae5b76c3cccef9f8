"""A chapter says how long it takes and that it may be skipped, and grows stronger step by step."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.errors import Problem
from workbook.lint.passages import passages
from workbook.lint.phrases import found
from workbook.lint.sheets import Block, sheets_of
from workbook.source import Source
from workbook.spec.lists import Lists, Reader

GENTLE, STRONG = 1, 3


def untold(chapter: Source, lists: Lists) -> Iterator[Problem]:
    """A chapter without its minutes, or without a word that it may be skipped."""
    if "minutes" not in chapter.data:
        message = "The chapter does not say how many minutes it may take"
        yield chapter.problem("minutes-missing", message, ("title",), level="warning", hint="add minutes: 20")
    marked = any(block.data.get("skippable") for block in _blocks(chapter))
    if not marked and not any(next(found(one.text, lists.cues.skip), None) for one in passages(chapter)):
        message = "Nothing in the chapter says that it may be skipped"
        hint = "add skippable: true to a block, or a sentence"
        yield chapter.problem("skip-missing", message, ("title",), level="warning", hint=hint)


def steep(chapter: Source, reader: Reader) -> Iterator[Problem]:
    """Blocks that stir up more than one step beyond the one before, or more than a client's page may."""
    before = GENTLE
    for block in _blocks(chapter):
        now = block.data.get("intensity")
        if now is None:
            continue
        at = (*block.steps, "intensity")
        if now - before > 1:
            message = f"The intensity goes from {before} to {now}; one step at a time is gentler"
            yield chapter.problem("intensity-jump", message, at, level="warning")
        if now >= STRONG and reader == "clients":
            message = f"Intensity {STRONG} is for a room with someone in it, not for a client's pages"
            yield chapter.problem("intensity-high", message, at, level="warning")
        before = now


def _blocks(chapter: Source) -> list[Block]:
    return [block for page in sheets_of(chapter, "pages") for block in page.blocks]
