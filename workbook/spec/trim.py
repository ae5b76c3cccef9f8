"""Trims: finished sizes of pages and cards, with their safe area, bleed and corner."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from workbook.geometry import Insets, PageBoxes, Rect, Size, points
from workbook.spec.base import Day, Grade, Ident, Length, Line, Model

LEAST, MOST, MOST_BLEED = points("20mm"), points("100cm"), points("1in")


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

    @model_validator(mode="after")
    def _holds_together(self) -> Trim:
        """Refuses what nobody could print on or cut."""
        shorter, longer = sorted((self.width, self.height))
        conflicts = (
            (shorter < LEAST, "width" if self.width < LEAST else "height", "No page or card is that small"),
            (longer > MOST, "width" if self.width > MOST else "height", "No page or card is that large"),
            (2 * self.safe >= shorter, "safe", "Nothing is left inside this safe area"),
            (2 * self.corner > shorter, "corner", "The corners are rounder than the piece is wide"),
            (self.bleed > MOST_BLEED, "bleed", "No printer asks for more bleed than an inch"),
        )
        for conflict, key, message in conflicts:
            if conflict:
                raise PydanticCustomError("wrong-value", message, {"at": key})
        return self

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
