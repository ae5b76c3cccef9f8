"""How hard each chapter, suit and book is to read, and which are too hard for their readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from workbook.errors import Problem
from workbook.lint.passages import READ, Passage, passages
from workbook.lint.readability import NAMES, Counts, counted, too_hard
from workbook.source import Source, Steps
from workbook.spec.lists import Limits, Lists, Reader

BLOCK = 100
"""Words from which a block is judged alone; below, a formula says nothing."""


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter, a suit, the pages around the chapters or a whole book, with its counts."""

    name: str
    counts: Counts
    source: Source
    steps: Steps
    whole: bool = False


def parts_of(sources: Sequence[Source], lists: Lists) -> list[Part]:
    """Chapters, the pages around them and the whole book; of a deck its suits."""
    first, *chapters = sources
    if "suits" in first.data:
        return list(_suits(first, lists))
    parts = [_part(str(file.data["title"]), passages(file), lists, file) for file in chapters]
    parts.append(_part("Pages around them", passages(first), lists, first))
    every = (passage for file in sources for passage in passages(file))
    parts.append(_part("Whole book", every, lists, first, whole=True))
    return [part for part in parts if part.counts.words]


def _suits(source: Source, lists: Lists) -> Iterator[Part]:
    read = list(passages(source))
    for number, suit in enumerate(source.data["suits"]):
        cards = [n for n, card in enumerate(source.data["cards"]) if card["suit"] == suit["id"]]
        own = [one for one in read if one.holder[:1] == ("cards",) and one.holder[1] in cards]
        part = _part(str(suit["name"]), own, lists, source, ("suits", number, "name"))
        if part.counts.words:
            yield part


def _part(
    name: str,
    read: Iterable[Passage],
    lists: Lists,
    source: Source,
    steps: Steps = ("title",),
    whole: bool = False,
) -> Part:
    texts = (passage.text for passage in read if passage.role in READ)
    return Part(name, counted(texts, lists.tag.split("-")[0], lists.glossary), source, steps, whole)


def hard_parts(parts: Iterable[Part], lists: Lists, reader: Reader) -> Iterator[Problem]:
    """Parts that are too hard as a whole: by formula, by their mean sentence, by their long words."""
    limits = lists.limits.get(reader, Limits())
    for part in parts:
        if part.whole:
            yield from _over(part, part.counts.smog, limits.smog, "grade-book", "SMOG grade")
            continue
        counts, name = part.counts, NAMES[lists.formula]
        score = counts.score(lists.formula)
        if too_hard(score, limits.chapter, lists.formula):
            yield _said(part, "grade-chapter", f"{name} {score:.1f}; the limit is {limits.chapter:g}")
        mean = counts.words / counts.sentences
        yield from _over(part, mean, limits.mean_sentence, "sentences-long", "Words to a sentence:")
        share = 100 * counts.long_words / counts.words
        yield from _over(part, share, limits.long_words, "long-words", "Percent of long words:")


def hard_blocks(source: Source, lists: Lists, reader: Reader) -> Iterator[Problem]:
    """Blocks of a hundred words and more that are too hard by themselves."""
    limits = lists.limits.get(reader, Limits())
    for steps, read in groupby(passages(source), key=lambda passage: passage.holder):
        block = _part("Block", read, lists, source, steps)
        if not steps or block.counts.words < BLOCK:
            continue
        score = block.counts.score(lists.formula)
        if too_hard(score, limits.block, lists.formula):
            yield _said(
                block, "grade-block", f"{NAMES[lists.formula]} {score:.1f}; the limit is {limits.block:g}"
            )


def _over(part: Part, value: float, limit: float | None, code: str, name: str) -> Iterator[Problem]:
    if limit is not None and round(value, 1) > limit:
        yield _said(part, code, f"{name} {value:.1f}; the most is {limit:g}")


def _said(part: Part, code: str, message: str) -> Problem:
    return part.source.problem(code, f"“{part.name}”: {message}", part.steps, level="warning")
