"""Room to draw in: a thin frame, or dots or squares to every edge."""

from __future__ import annotations

from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.canvas import PageCanvas
from workbook.kit.path import Path
from workbook.kit.piece import Piece
from workbook.kit.rules import Fill, WritingRoom
from workbook.kit.vector import Picture, Shape

_STEP = 14.0
"""Distance of dots and of the sides of squares, in points: about 5 mm."""

_INSET = 3.0
"""Between the frame and what is typed in it, in points."""


class Box(Piece):
    """So many points high; blank room has a frame, since nothing else shows where it ends."""

    def __init__(self, height: float, fill: Fill, ask: Ask | None = None) -> None:
        super().__init__()
        self.height_asked, self.fill, self.ask = height, fill, ask
        self.branches = [ask.branch] if ask else []

    def measure(self, width: float) -> float:
        return self.height_asked + self.room

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        if self.fill == "blank":
            height = self.measure(width)
            room = Rect(x, top - height, width, height)
            frame = Shape(Path().rect(room, 4.0).operators(), stroke="rule", width=0.6)
            canvas.draw(Picture((frame,), room))
            if self.ask:
                self.ask.record(canvas, room.grown(-_INSET), wraps=True)
            return
        pitch = _STEP / 0.6
        lines = int(self.measure(width) / pitch)
        WritingRoom(lines, pitch, 0.0, self.fill, ask=self.ask).place(canvas, x, top, width)
