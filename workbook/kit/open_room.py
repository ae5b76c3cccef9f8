"""Room to write within what is drawn already: the ring of a circle, a rung, the frame of a number."""

from __future__ import annotations

from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.canvas import PageCanvas
from workbook.kit.piece import Piece

_WRAPS = 2.3
"""Room so many sizes of its type high holds more than one line."""


class OpenRoom(Piece):
    """So many points high; on paper it is nothing."""

    def __init__(self, height: float, ask: Ask | None, centered: bool = False) -> None:
        super().__init__()
        self.height_asked, self.ask, self.centered = height, ask, centered
        self.branches = [ask.branch] if ask else []

    def measure(self, width: float) -> float:
        return self.height_asked

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        if self.ask:
            room = Rect(x, top - self.height_asked, width, self.height_asked)
            wraps = self.height_asked > _WRAPS * self.ask.size
            self.ask.record(canvas, room, wraps=wraps, centered=self.centered)
