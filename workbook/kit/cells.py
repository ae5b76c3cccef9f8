"""Pieces in level rows: lists in columns, words to choose from, small stacks beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from workbook.kit.canvas import PageCanvas
from workbook.kit.compound import branches_of
from workbook.kit.piece import Piece

Order = Literal["down", "across"]


class Cells(Piece):
    """Pieces in so many columns, read down the columns or across the rows; gaps in points.

    A row is as high as its highest cell, so what stands side by side is level.
    """

    def __init__(
        self,
        pieces: Sequence[Piece],
        columns: int,
        gaps: tuple[float, float],
        order: Order = "across",
        branched: bool = True,
    ) -> None:
        super().__init__()
        self.pieces, self.columns, self.order = list(pieces), columns, order
        self.across, self.down = gaps
        self.branches = branches_of(self.pieces) if branched else []

    def rows(self) -> list[list[Piece]]:
        """The cells row by row; the last row may be shorter."""
        if self.order == "across":
            return [self.pieces[n : n + self.columns] for n in range(0, len(self.pieces), self.columns)]
        high = -(-len(self.pieces) // self.columns)
        return [self.pieces[n::high] for n in range(high)]

    def cell_width(self, width: float) -> float:
        """Width of a cell in points."""
        return (width - self.across * (self.columns - 1)) / self.columns

    def measure(self, width: float) -> float:
        heights = self._heights(width)
        return sum(heights) + self.down * (len(heights) - 1)

    def _heights(self, width: float) -> list[float]:
        cell = self.cell_width(width)
        return [max(piece.measure(cell) for piece in row) for row in self.rows()]

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        cell = self.cell_width(width)
        for row, height in zip(self.rows(), self._heights(width), strict=True):
            for number, piece in enumerate(row):
                piece.place(canvas, x + number * (cell + self.across), top, cell)
            top -= height + self.down

    def parted(self, width: float, height: float) -> tuple[Piece, Piece] | None:
        fit, used = 0, -self.down
        for row in self._heights(width):
            used += self.down + row
            if used > height + 0.001:
                break
            fit += 1
        count = fit * self.columns
        if not 0 < count < len(self.pieces):
            return None
        first, second = (
            Cells(pieces, self.columns, (self.across, self.down), self.order, branched=False)
            for pieces in (self.pieces[:count], self.pieces[count:])
        )
        return self.with_edges(first, second)
