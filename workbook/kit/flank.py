"""Pieces with others at their side where there is room for both, else below."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.kit.canvas import PageCanvas
from workbook.kit.compound import branches_of
from workbook.kit.piece import Piece, place_stack, stack_height


class Flank(Piece):
    """The first need so much width, the others take so much; all in points."""

    def __init__(
        self, first: Sequence[Piece], others: Sequence[Piece], needs: float, takes: float, gap: float
    ) -> None:
        super().__init__()
        self.first, self.others = list(first), list(others)
        self.needs, self.takes, self.gap = needs, takes, gap
        self.branches = branches_of([*self.first, *self.others])

    def _level(self, width: float) -> bool:
        return self.needs + self.gap + self.takes <= width

    def measure(self, width: float) -> float:
        if self._level(width):
            first = stack_height(self.first, width - self.gap - self.takes)
            return max(first, stack_height(self.others, self.takes))
        return stack_height(self.first, width) + self.gap + stack_height(self.others, width)

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        if self._level(width):
            place_stack(self.first, canvas, x, top, width - self.gap - self.takes)
            place_stack(self.others, canvas, x + width - self.takes, top, self.takes)
        else:
            used = place_stack(self.first, canvas, x, top, width)
            place_stack(self.others, canvas, x, top - used - self.gap, width)
