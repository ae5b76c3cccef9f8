"""Tracker: a mark a day, in rows of rings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from workbook.blocks.base import Block
from workbook.kit.ask import Ask
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.kit.signs import IconSign
from workbook.kit.spot import Spot
from workbook.kit.tabular import Cell, TableRow
from workbook.spec.base import Line, Model
from workbook.spec.named import IconId, MarkColorId

NAMED, UNNAMED = 0.17, 0.25
"""Share of the width for the names of rows: printed ones at least, ones to be filled in."""
STRIP = 16
"""So many columns stand side by side at most; more are parted into even strips."""
LARGE_STRIP = 7
"""In large print."""
Name = Annotated[str, StringConstraints(max_length=60, pattern=r"^[^\n]*$")]


class Mark(Model):
    """What a mark means."""

    symbol: IconId = Field(description="an icon: workbook list icons")
    label: Line = Field(description="what it stands for")
    color: MarkColorId = Field(
        "accent", description="its colour, a role or a palette name; the symbol tells it too"
    )


class Days(Model):
    """So many days, numbered from 1."""

    days: int = Field(ge=1, le=93, description="how many")


class Tracker(Block):
    """Rings in rows, one for each day, and the marks to draw into them."""

    asks: ClassVar[bool] = True
    wide: ClassVar[bool] = True

    kind: Literal["tracker"] = Field("tracker", description="rows of rings for a mark a day")
    rows: tuple[Name, ...] = Field(
        min_length=1, max_length=12, description="what each row is for; an empty text is to be filled in"
    )
    columns: tuple[Line, ...] | Days = Field(description="a header for each column, or {days: 14}")
    marks: tuple[Mark, ...] = Field(min_length=1, max_length=8, description="symbol, label and color each")

    def flow(self, kit: Kit) -> list[Piece]:
        headers = self._headers(kit)
        strips = math.ceil(len(headers) / (LARGE_STRIP if kit.large else STRIP))
        across = math.ceil(len(headers) / strips)
        tables = [
            kit.wide(self._strip(kit, headers[first : first + across], across, first))
            for first in range(0, len(headers), across)
        ]
        for table in tables[1:]:
            table.before = 2 * kit.unit
        typed = kit.cue(kit.words.blocks.type_mark) if len(self.marks) > 1 else []
        return [*typed, self._key(kit), *tables]

    def _headers(self, kit: Kit) -> list[Cell]:
        if isinstance(self.columns, Days):
            day = kit.words.blocks.day
            return [
                Cell([_over(kit, str(n))], "Column", pad=0.15, spoken=kit.fill(day, n=str(n)))
                for n in range(1, self.columns.days + 1)
            ]
        return [Cell([_over(kit, text)], "Column", pad=0.15) for text in self.columns]

    def _strip(self, kit: Kit, headers: Sequence[Cell], across: int, first: int) -> Piece:
        names = [kit.line(name, "label") for name in self.rows if name.strip()]
        longest = max((name.natural_width() for name in names), default=0.0) + 3 * kit.unit

        def widths(width: float) -> list[float]:
            least = (UNNAMED if len(names) < len(self.rows) else NAMED) * width
            label = min(max(least, longest), 0.4 * width)
            return [label, *[(width - label) / across] * len(headers)]

        rows = []
        for row, name in enumerate(self.rows, start=1):
            asks = [self._mark(kit, row, first + n) for n in range(1, len(headers) + 1)]
            spots = [Cell([Spot(4.2 * kit.unit, 5 * kit.unit, ask)], middle=True, pad=0.15) for ask in asks]
            rows.append(TableRow([self._name(kit, row, name, first > 0), *spots]))
        table = kit.table([Cell(), *headers], rows, widths, lines=None)
        table.whole = True
        return table

    def _name(self, kit: Kit, row: int, name: str, again: bool) -> Cell:
        """A row's name, or room for it; ``again``: it was asked for before, and is called as it was there."""
        if name.strip() or (again and kit.asking):
            return Cell([kit.line(self._called(kit, row), "label")], "Row", middle=True)
        return Cell([kit.blank(kit.ask(row, "name", label=self._called(kit, row)))], "Row", middle=True)

    def _called(self, kit: Kit, row: int) -> str:
        """A row's name, or that it is the reader's own."""
        name = self.rows[row - 1].strip()
        return name or kit.own(row, len(self.rows))

    def _mark(self, kit: Kit, row: int, column: int) -> Ask | None:
        """A ring to tick where there is one mark; else one to write a mark's number in.

        A list to choose from would be no wider than its ring, and no mark could be read in it; a button
        for each mark would make hundreds of stops for a keyboard. A number is one key and Tab.
        """
        if isinstance(self.columns, Days):
            over = kit.fill(kit.words.blocks.day, n=str(column))
        else:
            over = self.columns[column - 1]
        words, name = kit.words.fields, self._called(kit, row)
        if len(self.marks) == 1:
            cell = words.named_cell
            return kit.ask(row, column, label=name, pattern=cell, row=name, column=over, kind="check")
        # The first of each row says what the numbers mean: heard with every ring, they would drown its day.
        marks = ", ".join(self._numbered(kit)) if column == 1 else ""
        return kit.ask(
            row,
            column,
            label=name,
            pattern=words.mark_cell if marks else words.named_cell,
            style="small",
            row=name,
            column=over,
            marks=marks,
        )

    def _numbered(self, kit: Kit) -> list[str]:
        """The marks; where they are typed, with their numbers."""
        labels = [mark.label for mark in self.marks]
        if kit.asking is None or len(labels) == 1:
            return labels
        pattern = kit.words.fields.mark
        return [kit.fill(pattern, n=str(n), label=label) for n, label in enumerate(labels, start=1)]

    def _key(self, kit: Kit) -> Piece:
        """What the marks mean, in a row."""
        signs = [IconSign(kit.icon(mark.symbol, mark.color), kit.styles["text"]) for mark in self.marks]
        items = kit.items(self._numbered(kit), signs)
        key = kit.wide(kit.cells(items, min(2 if kit.large else 4, len(items)), (2, 0)))
        key.keep_next, key.after = True, kit.unit
        return key


def _over(kit: Kit, text: str) -> Piece:
    """A header over its rings."""
    return kit.line(text, "hint", align="center")
