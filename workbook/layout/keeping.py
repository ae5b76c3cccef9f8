"""The one line to keep, at the foot of a chapter's last page."""

from __future__ import annotations

from workbook.geometry import Rect
from workbook.kit.canvas import PageCanvas
from workbook.kit.compound import branches_of
from workbook.kit.kit import Kit
from workbook.kit.path import Path
from workbook.kit.piece import Piece, place_stack, stack_height
from workbook.kit.vector import Picture, Shape


class KeepLine(Piece):
    """A small label and a line in the chapter's colour, as low on the page as the live area goes."""

    fills = 1

    def __init__(self, kit: Kit, text: str) -> None:
        super().__init__()
        label = kit.line(kit.words.marks.keep, "hint")
        line = kit.line(text, "quote", role="accent-text")
        self.pieces = [label, line]
        self.branches = branches_of(self.pieces)
        self.before = 4 * kit.unit
        self.unit = kit.unit

    def measure(self, width: float) -> float:
        return stack_height(self.pieces, width) + self.unit + self.room

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        y = top - self.room
        rule = Shape(Path().move(x, y).line(x + 6 * self.unit, y).operators(), stroke="accent", width=1.0)
        canvas.draw(Picture((rule,), Rect(x, y, 6 * self.unit, 0.0)))
        place_stack(self.pieces, canvas, x, y - self.unit, width)
