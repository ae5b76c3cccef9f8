"""Folded sheets: which pages share a sheet, and how far each moves for creep; pure.

A booklet is one pile of sheets folded together; signatures are several, which are sewn or glued one behind
the other. Sheets of a pile lie in each other, so that the pages of the inner ones stand out at the front edge
by the paper's thickness each; they move towards the fold by as much, so that the cut spares their margin.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Spread:
    """One side of a sheet before it is folded, upright as it is seen; a sheet flips on its short edge."""

    sheet: int
    """From 0, the outermost of its signature."""
    face: Literal["front", "back"]
    left: int | None
    """The page on the left, from 0; None: an empty one."""
    right: int | None
    shift: float
    """How far both pages move towards the fold."""
    signature: int = 0
    """From 0; a booklet is one."""

    @property
    def spine(self) -> bool:
        """Whether its fold is seen from outside: where a mark tells the order of signatures."""
        return self.sheet == 0 and self.face == "front"


def plan_booklet(pages: int, thickness: float = 0.0, sheets: int | None = None) -> tuple[Spread, ...]:
    """Sides in the order of printing: front, back, front, back … ``thickness`` is a sheet's.

    ``sheets`` are in a signature, None: all are. Empty pages stand at the end, where the number is no
    multiple of four; so do the sheets that are left over, as a smaller signature.
    """
    whole = -(-pages // 4) * 4
    step = 4 * sheets if sheets else max(4, whole)
    return tuple(
        spread
        for number, first in enumerate(range(0, whole, step))
        for spread in _folded(number, first, min(step, whole - first), pages, thickness)
    )


def _folded(number: int, first: int, count: int, pages: int, thickness: float) -> Iterator[Spread]:
    """One pile of sheets, its pages from the first on."""

    def page(place: int) -> int | None:
        return first + place if first + place < pages else None

    for sheet in range(count // 4):
        shift, outer = sheet * thickness, 2 * sheet
        yield Spread(sheet, "front", page(count - 1 - outer), page(outer), shift, number)
        yield Spread(sheet, "back", page(outer + 1), page(count - 2 - outer), shift, number)
