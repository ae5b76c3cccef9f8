"""A spot to mark: a ring in the middle of its cell."""

from __future__ import annotations

from workbook.geometry import Rect
from workbook.kit.canvas import PageCanvas
from workbook.kit.path import Path
from workbook.kit.piece import Piece
from workbook.kit.vector import Picture, Shape


class Spot(Piece):
    """A ring to tick or to draw in, no wider than the column; lengths in points."""

    def __init__(self, across: float, height: float) -> None:
        super().__init__()
        self.across, self.height_asked = across, height

    def measure(self, width: float) -> float:
        return self.height_asked

    def place_of(self, x: float, top: float, width: float) -> Rect:
        """The square around the ring."""
        side = min(self.across, width)
        return Rect(x + (width - side) / 2, top - (self.height_asked + side) / 2, side, side)

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        room = self.place_of(x, top, width)
        ring = Shape(Path().circle(*room.center, room.width / 2).operators(), None, "accent", 0.75)
        canvas.draw(Picture((ring,), room))
