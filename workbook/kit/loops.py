"""Words and numbers to circle: a loop lies around each, in a file that can be filled in."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.canvas import PageCanvas
from workbook.kit.marks import loop, place_mark, star
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.kit.style import TextStyle

_AROUND = 4.0
"""From words to the loop around them, in points."""


class Looped(Piece):
    """A few words on one line; on paper nothing but them."""

    def __init__(self, words: Paragraph, ask: Ask | None, star: Ask | None = None) -> None:
        super().__init__()
        self.words, self.ask, self.star = words, ask, star
        self.branches = [*(one.branch for one in (ask, star) if one), *words.branches]

    def measure(self, width: float) -> float:
        return self.words.measure(width)

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        self.words.place(canvas, x, top, width)
        if self.ask:
            lines = len(self.words.lines(width))
            high = self.words.style.leading * (lines - 1) + self.words.style.size * 1.18
            wide = min(self.words.natural_width(), width)
            middle = _middle(self.words.style, top) - self.words.style.leading * (lines - 1) / 2
            room = Rect(x - _AROUND, middle - high / 2, wide + 2 * _AROUND, high)
            place_mark(canvas, room, loop, self.ask, reach=1.0)
        if self.ask and self.star:
            place_mark(canvas, Rect(room.right + 1.5, middle - 4.5, 9.0, 9.0), star, self.star, reach=1.0)


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
