"""Words that are somebody else's: runs of eight that a reference text has too."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from workbook.errors import Problem
from workbook.lint.counting import words
from workbook.lint.passages import Passage
from workbook.lint.shingles import shingles

_FIRST = 3
"""Words by which a run is found in its file, whose lines break elsewhere."""


def borrowed_in(passage: Passage, known: Collection[str]) -> Iterator[Problem]:
    """Each stretch of a text that a reference text has word for word; headings aside."""
    if passage.field in ("title", "subtitle"):
        return
    for start, end in _stretches(passage.text, known):
        run = passage.text[start:end]
        place = passage.source.place_of(passage.steps, " ".join(run.split()[:_FIRST]))
        message = f"{len(words(run))} words in a row are also in a reference text: “{' '.join(run.split())}”"
        yield passage.source.problem_at(
            place, "words-borrowed", message, level="warning", hint="say it in words of your own"
        )


def _stretches(text: str, known: Collection[str]) -> Iterator[tuple[int, int]]:
    """Runs that are known, those that overlap as one."""
    current: tuple[int, int] | None = None
    for digest, start, end in shingles(text):
        if digest not in known:
            continue
        if current and start <= current[1]:
            current = (current[0], end)
        else:
            if current:
                yield current
            current = (start, end)
    if current:
        yield current
