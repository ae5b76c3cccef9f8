"""Planner: a week of days with a few open places in each."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.kit.records import cramped
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
        slots = list(enumerate(self.slots, start=1))
        strips = next((n for n in range(1, len(slots)) if not self._cramped(kit, n)), len(slots))
        across = math.ceil(len(slots) / strips)
        groups = [slots[first : first + across] for first in range(0, len(slots), across)]
        pieces = [kit.wide(self._strip(kit, group, across, len(groups))) for group in groups]
        for piece in pieces[1:]:
            piece.before = 3 * kit.unit
        return pieces

    def _strip(self, kit: Kit, slots: Sequence[tuple[int, str]], across: int, strips: int) -> Piece:
        """The days with some of the columns: side by side with all of them these would be cramped."""
        days = self._days(kit)
        head = [Cell(), *(Cell([kit.line(slot, "label")], "Column") for _, slot in slots)]
        room = (kit.tallest - 4) // len(days)
        together = room // strips >= LEAST  # else each strip has a page of its own
        height = max(LEAST, min(MOST, room // strips if together else room)) * kit.unit
        rows = [
            TableRow([Cell([kit.line(day, "label")], "Row"), *self._room(kit, number, day, slots)], height)
            for number, day in days
        ]
        table = kit.table(head, rows, partial(self._widths, kit, across, len(slots)), posts=True)
        table.whole = True
        return table

    def _widths(self, kit: Kit, across: int, count: int, width: float) -> list[float]:
        """Of the names of the days and of so many columns; so many of them go side by side."""
        names = (kit.line(day, "label").natural_width() for _, day in self._days(kit))
        label = min(max(names) + 3 * kit.unit, 0.35 * width)
        return [label, *[(width - label) / across] * count]

    def _cramped(self, kit: Kit, strips: int) -> bool:
        across = math.ceil(len(self.slots) / strips)
        labels: list[list[Piece]] = [[kit.line(slot, "label")] for slot in self.slots]
        return cramped(kit, labels, lambda width: self._widths(kit, across, len(labels), width)[1:])

    def _room(self, kit: Kit, number: int, day: str, slots: Sequence[tuple[int, str]]) -> list[Cell]:
        """The places of a day."""
        cell = kit.words.fields.named_cell
        asks = (
            kit.ask(number, n, label=slot, pattern=cell, style="small", row=day, column=slot)
            for n, slot in slots
        )
        return [Cell(ask=ask) for ask in asks]

    def _days(self, kit: Kit) -> list[tuple[int, str]]:
        """The days with their numbers, which do not depend on where a week begins: 1 is Monday."""
        if self.days:
            return list(enumerate(self.days, start=1))
        week = kit.words.weekdays
        days = [(number, day[:1].upper() + day[1:]) for number, day in enumerate(week.full, start=1)]
        start = self.start or week.start
        return days if start == "mon" else [days[-1], *days[:-1]]
