"""Table: rows to fill in under a header, with examples where they help."""

from __future__ import annotations

import math
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from workbook.blocks.base import Block
from workbook.geometry import points
from workbook.kit.kit import Kit
from workbook.kit.phrases import example
from workbook.kit.piece import Piece
from workbook.kit.records import cramped, record
from workbook.kit.tabular import Cell, TableRow, shares
from workbook.spec.base import Length, Line, Model

LINED = 3
"""A cell that holds so many writing lines has them drawn."""
ROOM = 0.6
"""Share of the width that a cell has in a row re-laid as a record."""
LIFT = 2.0
"""How far examples stand over the lines, in points."""


class Column(Model):
    """One column."""

    label: Line = Field(description="its header")
    width: float = Field(1.0, gt=0, le=20, description="its share of the width")
    hint: Line | None = Field(None, description="a word of help under the header")


class Table(Block):
    """Rows under a header: examples in italics, then rows to fill in."""

    asks: ClassVar[bool] = True
    wide: ClassVar[bool] = True

    kind: Literal["table"] = Field("table", description="rows to fill in under a header")
    columns: tuple[Column, ...] = Field(min_length=1, max_length=8, description="label, width and hint each")
    rows: int = Field(ge=0, le=40, description="rows to fill in")
    row_height: Annotated[Length, Field(ge=points("10mm"), le=points("150mm"))] = Field(
        points("10mm"), description="height of a row to fill in, 10mm or more"
    )
    example: tuple[tuple[Line, ...], ...] = Field(
        (), max_length=12, description="filled rows, a text for each column"
    )

    @model_validator(mode="after")
    def _whole(self) -> Self:
        for number, row in enumerate(self.example):
            if len(row) != len(self.columns):
                raise PydanticCustomError(
                    "wrong-count",
                    "Row {row} of “example” has {has} texts for {wants} columns",
                    {
                        "row": number + 1,
                        "has": len(row),
                        "wants": len(self.columns),
                        "at": ("example", number),
                    },
                )
        if not self.rows and not self.example:
            raise PydanticCustomError("wrong-count", "A table needs rows or an example", {"at": "rows"})
        return self

    def flow(self, kit: Kit) -> list[Piece]:
        height = math.ceil(self.row_height / kit.unit - 0.01) * kit.unit
        lines = int((height - kit.unit) / kit.pitch + 0.01)
        lined = lines >= LINED or not self.rows
        rows = self._shown(kit, height, lined)
        rows += [TableRow(self._room(kit, n, lines if lined else 0), height) for n in range(1, self.rows + 1)]
        head = [self._header(kit, column) for column in self.columns]
        parts = shares([column.width for column in self.columns])
        shown = zip(head, *(row.cells for row in rows[: len(self.example)]), strict=True)
        if cramped(kit, [[piece for cell in cells for piece in cell.pieces] for cells in shown], parts):
            return self._records(kit, height)
        return [kit.wide(kit.table(head, rows, parts, "accent" if lined else "rule", posts=True))]

    def _records(self, kit: Kit, height: float) -> list[Piece]:
        """The rows one below the other, where side by side they would be cramped."""
        filled, pieces = len(self.example), []
        for number, texts in enumerate(self.example, start=1):
            title = kit.words.blocks.example + (f" {number}" if filled > 1 else "")
            cells = [Cell([kit.line(text, "example")]) for text in texts]
            pieces.append(record(kit, title, self._names(kit, number == 1), cells))
        for number in range(1, self.rows + 1):
            first = number == 1 and not filled
            title = kit.fill(kit.words.blocks.entry, n=str(number), count=str(self.rows))
            rooms = self._room(kit, number, self._lines(kit, height))
            pieces.append(record(kit, title, self._names(kit, first), rooms))
        return pieces

    def _lines(self, kit: Kit, height: float) -> int:
        """Writing lines of a name in a record: about as much room as before, in longer lines."""
        count = len(self.columns)
        most = int((kit.tallest * kit.unit / (count + 1) - kit.unit) / kit.pitch)
        return max(1, min(most, round(height / kit.pitch / count / ROOM)))

    def _names(self, kit: Kit, first: bool) -> list[list[Piece]]:
        """The columns' names, with their hints in the first record."""
        return [
            [kit.line(column.label, "label"), *(self._hint(kit, column) if first else [])]
            for column in self.columns
        ]

    def _room(self, kit: Kit, row: int, lines: int) -> list[Cell]:
        """The places of a row, with lines where there is room for them."""
        cells = []
        for number, column in enumerate(self.columns, start=1):
            ask = kit.ask(
                row,
                number,
                label=column.label,
                pattern=kit.words.fields.cell,
                style="text" if lines else "small",
                column=column.label,
                n=row,
            )
            cells.append(Cell([kit.ruled(lines, ask=ask)]) if lines else Cell(ask=ask))
        return cells

    def _shown(self, kit: Kit, height: float, lined: bool) -> list[TableRow]:
        """Examples, as if written on the lines."""
        looks: dict[str, object] = {}
        if lined:
            looks = {"leading": kit.pitch, "sink": kit.styles.sink + LIFT}
        if not self.rows:
            looks["size"] = kit.styles["text"].size
        rows = []
        for texts in self.example:
            first, *others = texts
            words = [
                example(kit, first, **looks),
                *(kit.line(text, "example", "P", **looks) for text in others),
            ]
            spare = [kit.gap(kit.pitch / kit.unit)] if lined else []
            cells = [Cell([word, *spare], middle=not lined) for word in words]
            rows.append(TableRow(cells, 0.0 if lined else height, kit.pitch if lined else 0.0))
        return rows

    def _header(self, kit: Kit, column: Column) -> Cell:
        words = [kit.line(column.label, "label", balanced=True), *self._hint(kit, column)]
        return Cell(words, "Column", middle=True)

    def _hint(self, kit: Kit, column: Column) -> list[Piece]:
        return [kit.line(column.hint, "hint")] if column.hint else []
