"""Pieces in level rows: lists in columns, words to choose from, small stacks beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from workbook.kit.canvas import PageCanvas
from workbook.kit.compound import branches_of
from workbook.kit.piece import Piece

Order = Literal["down", "across"]


def fitting(groups: Sequence[Sequence[float]], most: int, across: float, room: float) -> list[float]:
    """The least widths of as many columns as hold groups of cells, given by their widths, across the rows.

    All in points; a room of 0 is not known.
    """
    for columns in range(most, 1, -1):
        least = [max(max(group[n::columns], default=0.0) for group in groups) for n in range(columns)]
        if not room or sum(least) + across * (columns - 1) <= room:
            return least
    return [max(width for group in groups for width in group)]


class Cells(Piece):
    """Pieces in so many columns, read down the columns or across the rows; gaps in points.

    A row is as high as its highest cell, so what stands side by side is level. Columns are equal, or
    each as wide as its ``least`` says, in points, and all of them by the same more.
    """

    def __init__(
        self,
        pieces: Sequence[Piece],
        columns: int,
        gaps: tuple[float, float],
        order: Order = "across",
        branched: bool = True,
        least: Sequence[float] = (),
    ) -> None:
        super().__init__()
        self.least = list(least)
        self.pieces, self.columns, self.order = list(pieces), columns, order
        self.across, self.down = gaps
        self.branches = branches_of(self.pieces) if branched else []

    def rows(self) -> list[list[Piece]]:
        """The cells row by row; the last row may be shorter."""
        if self.order == "across":
            return [self.pieces[n : n + self.columns] for n in range(0, len(self.pieces), self.columns)]
        high = -(-len(self.pieces) // self.columns)
        return [self.pieces[n::high] for n in range(high)]

    def widths(self, width: float) -> list[float]:
        """Of the columns, in points."""
        room = width - self.across * (self.columns - 1)
        spare = room - sum(self.least)
        if not self.least or spare < 0:
            return [room / self.columns] * self.columns
        return [column + spare / self.columns for column in self.least]

    def measure(self, width: float) -> float:
        heights = self._heights(width)
        return sum(heights) + self.down * (len(heights) - 1)

    def _heights(self, width: float) -> list[float]:
        cells = self.widths(width)
        return [
            max(piece.measure(cell) for piece, cell in zip(row, cells, strict=False)) for row in self.rows()
        ]

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        cells = self.widths(width)
        lefts = [x + sum(cells[:n]) + n * self.across for n in range(len(cells))]
        for row, height in zip(self.rows(), self._heights(width), strict=True):
            for piece, left, cell in zip(row, lefts, cells, strict=False):
                piece.place(canvas, left, top, cell)
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
            Cells(pieces, self.columns, (self.across, self.down), self.order, False, self.least)
            for pieces in (self.pieces[:count], self.pieces[count:])
        )
        return self.with_edges(first, second)
