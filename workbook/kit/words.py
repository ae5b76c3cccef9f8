"""Words of a paragraph and how a line joins them: runs of one look, with their widths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from workbook.kit.breaking import Box
from workbook.kit.fonts import Face
from workbook.kit.inline import Span
from workbook.kit.style import TextStyle

WEAK = frozenset(
    "a an the i of to my in on at by for and or but is el la los las un una de del y o en mi".split()
)
"""Words that a line of a heading or a card should not end with."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one face and link within a word or a line."""

    text: str
    face: Face
    href: str | None


@dataclass(frozen=True, slots=True)
class Word:
    """Runs without a space between them."""

    runs: tuple[Run, ...]
    box: Box


@lru_cache(maxsize=2048)
def words_of(spans: tuple[Span, ...], style: TextStyle) -> tuple[Word, ...]:
    """Words of the spans; a word may hold runs of several looks. The same text is measured once.

    It comes again: in another variant, for another practice, at a size that was tried before.
    """
    words: list[Word] = []
    current: list[Run] = []

    def close(forced: bool) -> None:
        if current:
            words.append(_word(tuple(current), style, forced))
            current.clear()
        elif forced and words:
            words[-1] = _word(words[-1].runs, style, True)

    for span in spans:
        if span.text == "\n":
            close(True)
            continue
        face = style.faces.pick(span.bold, span.italic)
        for index, part in enumerate(span.text.split(" ")):
            if index:
                close(False)
            if part:
                current.append(Run(part, face, span.href))
    close(False)
    return tuple(words)


def _word(runs: tuple[Run, ...], style: TextStyle, forced: bool) -> Word:
    measured = [run.face.kerned_width(run.text) if style.kerned else run.face.width(run.text) for run in runs]
    last = runs[-1]
    weak = style.balanced and last.text.lower() in WEAK
    return Word(runs, Box(style.size * sum(measured), style.size * last.face.width(" "), forced, weak))


def line_width(boxes: Sequence[Box]) -> float:
    return sum(box.width + box.space for box in boxes) - (boxes[-1].space if boxes else 0.0)


def spaced(word: Word) -> list[Run]:
    """A word's runs, the last with the space that follows."""
    *runs, last = word.runs
    return [*runs, Run(last.text + " ", last.face, last.href)]


def merged(words: Sequence[Word], space_at_end: bool) -> list[Run]:
    """A line's runs, joined where they look alike; a line that goes on ends with a space,
    so that the words of the structure tree do not run together."""
    runs = [run for word in words for run in spaced(word)]
    if not space_at_end:
        last = runs[-1]
        runs[-1] = Run(last.text[:-1], last.face, last.href)
    return [
        Run("".join(run.text for run in alike), face, href)
        for (face, href), alike in groupby(runs, key=lambda run: (run.face, run.href))
    ]
