"""Words on a drawing keep to its room and off each other: a drawing whose words do not is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from workbook.geometry import Rect
from workbook.kit.canvas import PageCanvas
from workbook.kit.paragraph import TOLD, Paragraph
from workbook.kit.piece import Piece, gaps, place_stack
from workbook.kit.words import line_width

Line = tuple[str, Rect]
ASCENT, DESCENT = 0.72, 0.18
"""Of letters over and under their line, as shares of the type's size."""
OVER, TOUCH = 6.0, 2.0
"""So far words may stand out of a drawing's room, and into each other, in points."""


class CrowdedError(ValueError):
    """Words do not fit their drawing."""

    def __init__(self, words: str, what: str) -> None:
        told = words if len(words) <= TOLD else f"{words[: TOLD - 1]}…"
        super().__init__(f"“{told}” {what}")


class Stack(Piece):
    """Pieces one under the other, placed as one."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        super().__init__()
        self.pieces = pieces

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        place_stack(self.pieces, canvas, x, top, width)


def lines_of(piece: Piece, x: float, top: float, width: float) -> Iterator[Line]:
    """The lines of paragraphs as they are placed: their words, and the room of their letters."""
    if isinstance(piece, Stack):
        for each, gap in zip(piece.pieces, gaps(piece.pieces), strict=True):
            top -= gap
            yield from lines_of(each, x, top, width)
            top -= each.measure(width)
    if not isinstance(piece, Paragraph):
        return
    style = piece.style
    for number, (first, end) in enumerate(piece.lines(width)):
        words = piece.words[first:end]
        wide = line_width([word.box for word in words])
        left = x + {"left": 0.0, "center": (width - wide) / 2, "right": width - wide}[style.align]
        base = top - (number + 1) * style.leading + style.sink
        rect = Rect(left, base - DESCENT * style.size, wide, (ASCENT + DESCENT) * style.size)
        yield " ".join("".join(run.text for run in word.runs) for word in words), rect


def refuse_crowded(lines: Iterable[Line], room: Rect) -> None:
    """Raises CrowdedError where words stand out of the room or on each other."""
    found = list(lines)
    for words, rect in found:
        if not room.grown(OVER).holds(rect):
            raise CrowdedError(words, "does not fit on its drawing")
    for (words, one), (others, other) in combinations(found, 2):
        across = min(one.right, other.right) - max(one.x, other.x)
        up = min(one.top, other.top) - max(one.y, other.y)
        if across > TOUCH and up > TOUCH:
            raise CrowdedError(words, f"would stand on “{others[:TOLD]}” on its drawing")
