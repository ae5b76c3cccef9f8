"""Pieces that are cut, creased or folded out of one sheet: where they stand on their page."""

from __future__ import annotations

from dataclasses import dataclass

from workbook.geometry import Insets, PageBoxes, Rect, Size
from workbook.spec.printspec import PrintSpec


@dataclass(frozen=True, slots=True)
class Flat:
    """A page with one piece on it."""

    boxes: PageBoxes
    place: Rect
    """The piece as it is cut."""
    bleed: float
    """How far colour runs over the cut."""


def flat_page(piece: Size, spec: PrintSpec) -> Flat | None:
    """The page for a piece; None where an office printer's paper is too small for it, either way round.

    A press gets the piece with its bleed, an office printer a sheet with the piece in the middle.
    """
    if spec.variant.bleed is not None:
        boxes = PageBoxes.of(piece, spec.variant.bleed)
        return Flat(boxes, boxes.trim, spec.variant.bleed)
    for paper in (spec.paper.size, spec.paper.size.turned):
        room = Rect(0, 0, paper.width, paper.height).inset(Insets.even(spec.paper.safe))
        x, y = (paper.width - piece.width) / 2, (paper.height - piece.height) / 2
        place = Rect(x, y, piece.width, piece.height)
        if room.holds(place):
            return Flat(PageBoxes.of(paper), place, min(spec.paper.safe / 2, x - room.x, y - room.y))
    return None
