"""A place in the flow that links and the outline lead to, wherever it comes to stand."""

from __future__ import annotations

from collections.abc import Callable

from workbook.kit.canvas import PageCanvas
from workbook.kit.piece import Piece


class Landmark(Piece):
    """It takes no room and stands on the page of the piece it leads to; ``reached`` is told its height."""

    keep_next = True

    def __init__(self, piece: Piece, reached: Callable[[float], None], before: float = 0.0) -> None:
        super().__init__()
        self.reached, self.kin = reached, piece.kin
        self.before, piece.before = max(piece.before, before), 0.0

    def measure(self, width: float) -> float:
        return 0.0

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        self.reached(top)


def set_before(pieces: list[Piece], heads: list[Piece], piece: Piece, landmark: Landmark) -> None:
    """Put it in front of a piece; where that begins a block, it begins it."""
    pieces.insert(next(n for n, other in enumerate(pieces) if other is piece), landmark)
    for number, head in enumerate(heads):
        if head is piece:
            heads[number] = landmark
