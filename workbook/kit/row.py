"""Short words in a row, each centred on its place and read as one paragraph: the numbers of a dial."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.kit.branch import Branch
from workbook.kit.breaking import Box
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import spans
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.kit.style import TextStyle
from workbook.kit.words import Run, Word, words_of


class Row(Piece):
    """One line of text in parts; ``centers`` are points from the left edge."""

    def __init__(
        self, texts: Sequence[str], centers: Sequence[float], style: TextStyle, branch: Branch
    ) -> None:
        super().__init__()
        self.style, self.branches = style, (branch,)
        parts = (Paragraph((), style, branch, _apart(text, style)) for text in texts)
        self.parts = list(zip(parts, centers, strict=True))

    def measure(self, width: float) -> float:
        return self.style.leading

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        for part, center in self.parts:
            own = part.natural_width()
            part.place(canvas, x + center - own / 2, top, own)


def _apart(text: str, style: TextStyle) -> list[Word]:
    """The words and a space after them that takes no room, so that they do not read as one with the next."""
    *words, last = words_of(spans(text), style)
    nothing = Word((Run("", last.runs[-1].face, None),), Box(0.0, 0.0))
    return [*words, Word(last.runs, Box(last.box.width, 0.0)), nothing]
