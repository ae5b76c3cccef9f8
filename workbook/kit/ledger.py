"""Two columns that part at the same place down a page, whether they stand on a panel or not."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.kit.canvas import PageCanvas
from workbook.kit.compound import branches_of
from workbook.kit.piece import Piece, place_stack, stack_height

HANG = 1.4
"""Room for a sign, in its own heights."""


class Ledger(Piece):
    """The right column starts at a share of the measure; a sign may hang in front of it, beside the left one.

    ``inset`` is how far a panel has moved both edges in, ``gap`` what stays free before the
    right column; both in points.
    """

    def __init__(
        self,
        left: Sequence[Piece],
        right: Sequence[Piece],
        share: float,
        gap: float,
        inset: float = 0.0,
        sign: Piece | None = None,
    ) -> None:
        super().__init__()
        self.left, self.right, self.sign = list(left), list(right), sign
        self.share, self.gap, self.inset = share, gap, inset
        self.branches = branches_of([*self.left, *self.right])

    def widths(self, width: float) -> tuple[float, float]:
        """Of the two columns, in points; the gap lies between them."""
        start = (width + 2 * self.inset) * self.share - self.inset
        right = width - start
        return start - max(self.gap, self._hang(right)), right

    def _hang(self, right: float) -> float:
        """How far the sign reaches out to the left, with the white space on both its sides."""
        return self.sign.measure(right) * HANG if self.sign else 0.0

    def measure(self, width: float) -> float:
        stacks = zip((self.left, self.right), self.widths(width), strict=True)
        return max(stack_height(stack, column) for stack, column in stacks)

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        left, right = self.widths(width)
        start = x + width - right
        place_stack(self.left, canvas, x, top, left)
        if self.sign:
            hang = self._hang(right)
            self.sign.place(canvas, start - hang, top, hang)
        place_stack(self.right, canvas, start, top, right)
