"""Trims: finished sizes of pages and cards, with their safe area, bleed and corner."""

from __future__ import annotations

from typing import Literal

from workbook.geometry import Insets, PageBoxes, Rect, Size
from workbook.spec.base import Day, Grade, Ident, Length, Line, Model


class Trim(Model):
    """A finished size. Lengths in points."""

    id: Ident
    description: Line
    """What it is, in a line."""
    kind: Literal["paper", "card"]
    """A paper, or a card."""
    width: Length
    """Of the finished piece."""
    height: Length
    """Of the finished piece."""
    safe: Length
    """How far words stay from the edge; of a paper, the edge that office printers cannot print."""
    bleed: Length = 0.0
    """How far a field runs over the edge where the variant bleeds."""
    corner: Length = 0.0
    """Radius of the rounded corner."""
    source: Line
    """Where the numbers were read."""
    checked: Day
    """The day on which they were read."""
    grade: Grade
    """How they are known: A at the source, B quoted with an address, C third party, ? unverified."""

    @property
    def size(self) -> Size:
        return Size(self.width, self.height)

    @property
    def safe_area(self) -> Rect:
        """Inside the trim, its lower left corner being 0, 0."""
        return Rect(0.0, 0.0, self.width, self.height).inset(Insets.even(self.safe))

    def boxes(self, bleeds: bool, exact: float | None = None) -> PageBoxes:
        """The boxes of a page of this size, with its bleed or without; or with a bleed to the point."""
        bleed = self.bleed if exact is None else exact
        return PageBoxes.of(self.size, bleed if bleeds else 0.0)
