"""A spot to mark: a ring in the middle of its cell."""

from __future__ import annotations

from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.canvas import PageCanvas
from workbook.kit.marks import place_mark, ring
from workbook.kit.piece import Piece

_WRITTEN = (0.86, 0.66)
"""What of a ring's width and height holds what is written in it."""


class Spot(Piece):
    """A ring to tick or to draw in, no wider than the column; lengths in points."""

    def __init__(self, across: float, height: float, ask: Ask | None = None) -> None:
        super().__init__()
        self.across, self.height_asked, self.ask = across, height, ask
        self.branches = [ask.branch] if ask else []

    def measure(self, width: float) -> float:
        return self.height_asked

    def place_of(self, x: float, top: float, width: float) -> Rect:
        """The square around the ring."""
        side = min(self.across, width)
        return Rect(x + (width - side) / 2, top - (self.height_asked + side) / 2, side, side)

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        room = self.place_of(x, top, width)
        if self.ask is None or self.ask.kind != "text":
            place_mark(canvas, room, ring, self.ask)
            return
        place_mark(canvas, room, ring, None)
        across, high = _WRITTEN
        width, height = across * room.width, high * room.height
        left, low = room.center[0] - width / 2, room.center[1] - height / 2
        self.ask.record(canvas, Rect(left, low, width, height), centered=True)
