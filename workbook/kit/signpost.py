"""A signpost: words on the left, short labels lined up on the right, all of it one link in the book."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.geometry import Rect
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.kit.style import TextStyle
from workbook.structure import Link

_APART = "\u00a0"
"""Set after each part, so that parts do not read as one word."""


class Signpost(Piece):
    """``labels`` are text, style and column width; they stand on the last line of the words, flush right."""

    def __init__(
        self,
        words: Sequence[Span],
        style: TextStyle,
        labels: Sequence[tuple[str, TextStyle, float]],
        target: str,
        said: str,
    ) -> None:
        super().__init__()
        self.target, self.said = target, said
        self.link = Branch("Link")
        self.branches = [Branch("Reference", [self.link])]
        self.words = Paragraph([*words, Span(_APART)] if labels else words, style, self.link)
        self.labels = [
            (
                Paragraph([Span(text + _APART * (n < len(labels)))], label.but(align="right"), self.link),
                column,
            )
            for n, (text, label, column) in enumerate(labels, start=1)
        ]

    def _measure_of_words(self, width: float) -> float:
        return width - sum(column for _, column in self.labels)

    def measure(self, width: float) -> float:
        return self.words.measure(self._measure_of_words(width))

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        height = self.measure(width)
        room = self._measure_of_words(width)
        self.words.place(canvas, x, top, room)
        left = x + room
        for label, column in self.labels:
            label.place(canvas, left, top - height + label.measure(column), column)
            left += column
        if canvas.tagged:
            area = Rect(x, top - height, width, height)
            self.link.children.append(Link(canvas.page, (area,), self.said, dest=self.target))
