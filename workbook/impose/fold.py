"""Saddle-stitched booklets: which pages share a sheet, and how far each moves for creep; pure.

Folded sheets lie in each other, so that the pages of the inner ones stand out at the front edge by
the paper's thickness each; they move towards the fold by as much, so that the cut spares their margin.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Spread:
    """One side of a sheet before it is folded, upright as it is seen; a sheet flips on its short edge."""

    sheet: int
    """From 0, the outermost."""
    face: Literal["front", "back"]
    left: int | None
    """The page on the left, from 0; None: an empty one."""
    right: int | None
    shift: float
    """How far both pages move towards the fold."""


def plan_booklet(pages: int, thickness: float = 0.0) -> tuple[Spread, ...]:
    """Sides in the order of printing: front, back, front, back … ``thickness`` is a sheet's.

    Empty pages stand at the end, where the number is no multiple of four.
    """
    whole = -(-pages // 4) * 4

    def page(number: int) -> int | None:
        return number if number < pages else None

    return tuple(
        side
        for sheet in range(whole // 4)
        for side in (
            Spread(sheet, "front", page(whole - 1 - 2 * sheet), page(2 * sheet), sheet * thickness),
            Spread(sheet, "back", page(2 * sheet + 1), page(whole - 2 - 2 * sheet), sheet * thickness),
        )
    )
