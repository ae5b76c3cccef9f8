"""Pieces with a sign hanging in an indent beside their first line."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.kit.canvas import PageCanvas
from workbook.kit.compound import branches_of
from workbook.kit.piece import Piece, place_stack, stack_height


class Hung(Piece):
    """The sign is decoration or carries its own branch; ``indent`` in points."""

    def __init__(self, sign: Piece, pieces: Sequence[Piece], indent: float) -> None:
        super().__init__()
        self.sign, self.pieces, self.indent = sign, list(pieces), indent
        self.branches = branches_of([sign, *self.pieces])

    def measure(self, width: float) -> float:
        return max(self.sign.measure(self.indent), stack_height(self.pieces, width - self.indent))

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        self.sign.place(canvas, x, top, self.indent)
        place_stack(self.pieces, canvas, x + self.indent, top, width - self.indent)
