"""Notes in the margin, kept apart: one that is longer than its block would touch what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, inf

from workbook.kit.compound import Aside, Wide
from workbook.kit.piece import Piece, gaps


def keep_notes_apart(pieces: Sequence[Piece], width: float, unit: float) -> None:
    """Lower each note, and each piece that is as wide as the margin, to below the note before it.

    A grid unit at least stays between; what is lowered stays on the grid.
    """
    y, low = 0.0, -inf
    for piece, gap in zip(pieces, gaps(pieces), strict=True):
        y += gap
        if isinstance(piece, Aside | Wide) and y < low + unit:
            down = ceil((low + unit - y) / unit - 0.001) * unit
            piece.before = gap + down
            y += down
        if isinstance(piece, Aside):
            low = y + piece.depth
        y += piece.measure(width)
