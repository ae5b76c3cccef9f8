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
        names = [kit.line(day, "label") for _, day in self._days(kit)]
        longest = max(name.natural_width() for name in names) + 3 * kit.unit

        def widths(width: float) -> list[float]:
            label = min(longest, 0.35 * width)
            return [label, *[(width - label) / len(self.slots)] * len(self.slots)]

        head = [Cell(), *(Cell([kit.line(slot, "label")], "Column") for slot in self.slots)]
        height = max(LEAST, min(MOST, (kit.tallest - 4) // len(names))) * kit.unit
        rows = [
            TableRow([Cell([name], "Row"), *self._room(kit, number, day)], height)
            for name, (number, day) in zip(names, self._days(kit), strict=True)
        ]
        table = kit.table(head, rows, widths, posts=True)
        table.whole = True
        return [kit.wide(table)]

    def _room(self, kit: Kit, number: int, day: str) -> list[Cell]:
        """The places of a day."""
        cell = kit.words.fields.named_cell
        asks = (
            kit.ask(number, n, label=slot, pattern=cell, style="small", row=day, column=slot)
            for n, slot in enumerate(self.slots, start=1)
        )
        return [Cell(ask=ask) for ask in asks]

    def _days(self, kit: Kit) -> list[tuple[int, str]]:
        """The days with their numbers, which do not depend on where a week begins: 1 is Monday."""
        if self.days:
            return list(enumerate(self.days, start=1))
        week = kit.words.weekdays
        days = list(enumerate(week.full, start=1))
        start = self.start or week.start
        return days if start == "mon" else [days[-1], *days[:-1]]
