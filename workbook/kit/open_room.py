"""Room to write with nothing drawn in it but what holds it already: the slice of a wheel, a rung."""

from __future__ import annotations

from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.canvas import PageCanvas
from workbook.kit.marks import Look
from workbook.kit.piece import Piece
from workbook.kit.vector import Picture

_WRAPS = 2.3
"""Room so many sizes of its type high holds more than one line."""


class OpenRoom(Piece):
    """So many points high; on paper it is nothing. ``look`` draws it while it is empty."""

    def __init__(
        self, height: float, ask: Ask | None, look: Look | None = None, centered: bool = False
    ) -> None:
        super().__init__()
        self.height_asked, self.ask, self.look, self.centered = height, ask, look, centered
        self.branches = [ask.branch] if ask else []

    def measure(self, width: float) -> float:
        return self.height_asked

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        if self.ask is None:
            return
        own = Rect(0.0, 0.0, width, self.height_asked)
        empty = canvas.operators(Picture(tuple(self.look(own, False)), own)) if self.look else ""
        wraps = self.height_asked > _WRAPS * self.ask.size
        self.ask.record(canvas, own.moved(x, top - self.height_asked), empty, wraps=wraps, centered=self.centered)
