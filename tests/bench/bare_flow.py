"""Flowables that Platypus does not have: room to write, a sketch on the canvas, a note in the margin."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from tests.bench.bare_styles import HINT, QUIET

PITCH = 24.66
"""Of writing lines: 8.7 mm."""
COLUMN = 408.0


class Lines(Flowable):
    """Rules to write on; None: as many as the page still holds."""

    def __init__(self, count: int | None, width: float = COLUMN) -> None:
        super().__init__()
        self.count, self.width = count, width

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = min(self.width, width)
        self.lines = int(height / PITCH) - 1 if self.count is None else self.count
        return self.width, self.lines * PITCH + 4

    def draw(self) -> None:
        self.canv.setStrokeColor(QUIET)
        self.canv.setLineWidth(0.6)
        for number in range(self.lines):
            self.canv.line(0, number * PITCH + 4, self.width, number * PITCH + 4)


class Sketch(Flowable):
    """A drawing of its own height."""

    def __init__(
        self, height: float, draw: Callable[[Canvas, float, float], None], width: float = COLUMN
    ) -> None:
        super().__init__()
        self.width, self.height, self._sketch = width, height, draw

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        self._sketch(self.canv, self.width, self.height)


class Note(Flowable):
    """Small words beside the column."""

    def __init__(self, text: str, verso: bool) -> None:
        super().__init__()
        self.words, self.left = Paragraph(text, HINT), -96 if verso else COLUMN + 12

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.tall = self.words.wrap(84, 400)[1]
        return 0, 0

    def draw(self) -> None:
        self.words.drawOn(self.canv, self.left, -self.tall - 8)


def said(canvas: Canvas, text: str, x: float, y: float, width: float, style: object = HINT) -> float:
    """Words on a drawing, their top left corner at a point; gives back their height."""
    words = Paragraph(text, style)
    _, height = words.wrap(width, 1000)
    words.drawOn(canvas, x, y - height)
    return float(height)
