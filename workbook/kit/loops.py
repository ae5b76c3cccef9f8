"""Words and numbers to circle: in a file with fields a box stands before words, a loop around numbers."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.canvas import PageCanvas
from workbook.kit.marks import before_words, box, loop, place_mark, star
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.kit.style import TextStyle

_AROUND = 3.5
"""From words to the loop around them, in points."""
_BOX, _STAR = 0.65, 0.73
"""Sides of the marks in front of words and after them, in sizes of their type."""


class Looped(Piece):
    """A few words on one line; on paper nothing but them.

    In a file a box stands in front of them: ticked, a loop lies around the words. ``star``: one of
    their own after them; ``starred``: one in place of the box and the loop.
    """

    def __init__(
        self, words: Paragraph, ask: Ask | None, star: Ask | None = None, starred: bool = False
    ) -> None:
        super().__init__()
        self.words, self.ask, self.star, self.starred = words, ask, star, starred
        self.branches = [*(one.branch for one in (ask, star) if one), *words.branches]

    @property
    def indent(self) -> float:
        """Where the words begin, in points from the left."""
        return _indent(self.words) if self.ask else 0.0

    def measure(self, width: float) -> float:
        return self.words.measure(width - self.indent)

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        room = width - self.indent
        self.words.place(canvas, x + self.indent, top, room)
        if self.ask is None:
            return
        lines = len(self.words.lines(room))
        high = self.words.style.leading * (lines - 1) + self.words.style.size * 1.18
        wide = min(self.words.natural_width(), room)
        middle = _middle(self.words.style, top) - self.words.style.leading * (lines - 1) / 2
        place = Rect(x, middle - high / 2, self.indent + wide + _AROUND, high)
        side, own = (share * self.words.style.size for share in (_BOX, _STAR))
        mark = before_words(star if self.starred else box, side, self.indent - _AROUND, not self.starred)
        place_mark(canvas, place, mark, self.ask, reach=1.0)
        if self.star:
            beside = Rect(place.right + 0.5, middle - own / 2, own, own)
            place_mark(canvas, beside, star, self.star, reach=1.0)


def looped_width(words: Paragraph, stars: bool = False) -> float:
    """Width of words with their marks, in points: the same on paper, where it is room for a pencil."""
    after = _AROUND + _STAR * words.style.size + 1.0 if stars else _AROUND
    return _indent(words) + words.natural_width() + after


def _indent(words: Paragraph) -> float:
    """Where words behind a box begin, in points."""
    return _BOX * words.style.size + _AROUND + 1.0


class LoopRow(Piece):
    """Loops around what stands in a row, to choose one; ``centers`` are points from the left edge."""

    def __init__(self, asks: Sequence[Ask], centers: Sequence[float], side: float, style: TextStyle) -> None:
        super().__init__()
        self.asks, self.centers, self.side, self.style = asks, centers, side, style
        self.branches = [ask.branch for ask in asks]

    def measure(self, width: float) -> float:
        return self.style.leading

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        low = _middle(self.style, top) - self.side / 2
        for ask, center in zip(self.asks, self.centers, strict=True):
            room = Rect(x + center - self.side / 2, low, self.side, self.side)
            place_mark(canvas, room, loop, ask, reach=1.0)


def _middle(style: TextStyle, top: float) -> float:
    """Half the height of capitals on the first line."""
    return top - style.leading + style.sink + style.size * 0.33
