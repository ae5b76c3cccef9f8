"""Small signs that stand on a line of text: a box to tick, an icon."""

from __future__ import annotations

from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.canvas import PageCanvas
from workbook.kit.marks import box, place_mark
from workbook.kit.piece import Piece
from workbook.kit.style import TextStyle
from workbook.kit.vector import Picture

_CAP_HEIGHT = 0.67
"""Height of capitals as a share of the size: signs are centred on it."""


class TickBox(Piece):
    """A box to tick on the first line of the text beside it."""

    def __init__(self, style: TextStyle, ask: Ask | None = None) -> None:
        super().__init__()
        self.style, self.ask = style, ask
        self.branches = [ask.branch] if ask else []

    def measure(self, width: float) -> float:
        return self.style.leading

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        room = _on_line(self.style, x, top, self.style.size * 0.92)
        place_mark(canvas, room, box, self.ask)


class IconSign(Piece):
    """An icon on the first line of the text beside it."""

    def __init__(self, icon: Picture, style: TextStyle, scale: float = 1.25) -> None:
        super().__init__()
        self.icon, self.style, self.scale = icon, style, scale

    def measure(self, width: float) -> float:
        return self.style.leading

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        canvas.draw(self.icon.fitted(_on_line(self.style, x, top, self.style.size * self.scale)))


def _on_line(style: TextStyle, x: float, top: float, side: float) -> Rect:
    """A square beside the first line, its middle at half the height of capitals."""
    base = top - style.leading + style.sink
    return Rect(x, base + style.size * _CAP_HEIGHT / 2 - side / 2, side, side)
