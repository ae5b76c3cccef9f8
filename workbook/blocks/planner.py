"""Planner: a week of days with a few open places in each."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.kit.tabular import Cell, TableRow
from workbook.spec.base import Line

LEAST, MOST = 5, 12
"""Height of a day in grid units, as far as the page allows."""


class Planner(Block):
    """Days down the page, a column for each kind of thing."""

    asks: ClassVar[bool] = True
    wide: ClassVar[bool] = True

    kind: Literal["planner"] = Field("planner", description="a week of days with open places")
    days: tuple[Line, ...] | None = Field(
        None, min_length=1, max_length=14, description="names of the days; none: the language's seven"
    )
    slots: tuple[Line, ...] = Field(min_length=1, max_length=6, description="what each column is for")
    start: Literal["mon", "sun"] | None = Field(
        None, description="first day of the week; none: the language's"
    )

    def flow(self, kit: Kit) -> list[Piece]:
        names = [kit.line(day, "label") for day in self._days(kit)]
        longest = max(name.natural_width() for name in names) + 3 * kit.unit

        def widths(width: float) -> list[float]:
            label = min(longest, 0.35 * width)
            return [label, *[(width - label) / len(self.slots)] * len(self.slots)]

        head = [Cell(), *(Cell([kit.line(slot, "label")], "Column") for slot in self.slots)]
        room = [Cell()] * len(self.slots)
        height = max(LEAST, min(MOST, (kit.tallest - 4) // len(names))) * kit.unit
        rows = [TableRow([Cell([name], "Row"), *room], height) for name in names]
        return [kit.wide(kit.table(head, rows, widths, posts=True))]

    def _days(self, kit: Kit) -> tuple[str, ...]:
        if self.days:
            return self.days
        week = kit.words.weekdays
        start = self.start or week.start
        return week.full if start == "mon" else (week.full[-1], *week.full[:-1])
