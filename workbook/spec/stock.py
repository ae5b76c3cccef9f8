"""Stocks: sheets and where cards stand on them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from workbook.geometry import Rect, Size
from workbook.spec.base import Day, Grade, Ident, Length, Line, Model

HAIR = 0.5
"""What is rounded away in measures of sheets, in points."""


class Stock(Model):
    """A sheet with a grid of places. Lengths in points, margins to the first place's corner."""

    id: Ident
    description: Line
    """What it is, in a line."""
    paper: Ident
    """The trim of the sheet."""
    trim: Ident
    """The trim of a place."""
    columns: Annotated[int, Field(ge=1, le=50)]
    """Places side by side."""
    rows: Annotated[int, Field(ge=1, le=50)]
    """Places one below the other."""
    left: Length
    """From the sheet's left edge to the first place."""
    top: Length
    """From the sheet's top edge to the first place."""
    pitch_x: Length
    """From one place's left edge to the next one's."""
    pitch_y: Length
    """From one place's top edge to the next one's."""
    landscape: bool = False
    """Whether the sheet lies on its side."""
    precut: bool = False
    """Whether the sheet is cut already, so that no marks are wanted."""
    conflict: Line | None = None
    """In what its sources differ; said whenever it is used."""
    source: Line
    """Where the numbers were read."""
    checked: Day
    """The day on which they were read."""
    grade: Grade
    """How they are known: A at the source, B quoted with an address, C third party, ? unverified."""

    @property
    def places(self) -> int:
        return self.columns * self.rows

    @property
    def pairs(self) -> int:
        """How many fronts have room with their backs beside them, or below where there is one column."""
        return self.columns // 2 * self.rows if self.columns > 1 else self.rows // 2

    def fits(self, sheet: Size, card: Size) -> bool:
        """Whether its places are on the sheet and none lies on another."""
        apart = (self.columns == 1 or self.pitch_x > card.width - HAIR) and (
            self.rows == 1 or self.pitch_y > card.height - HAIR
        )
        paper = Rect(0.0, 0.0, sheet.width, sheet.height)
        return apart and all(
            paper.holds(place, HAIR) for place in self.rects(sheet.height, card.width, card.height)
        )

    def rects(self, sheet_height: float, width: float, height: float) -> tuple[Rect, ...]:
        """The places on a sheet of that height for cards of that size, row by row from the top left."""
        return tuple(
            Rect(
                self.left + column * self.pitch_x,
                sheet_height - self.top - row * self.pitch_y - height,
                width,
                height,
            )
            for row in range(self.rows)
            for column in range(self.columns)
        )
