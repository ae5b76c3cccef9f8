"""A wide table re-laid: each row a small table of its own, the columns' names down its left side.

Large print keeps to one or two columns (ACB Large Print Guidelines, “Columns”, acb.org/node/173), and what
belongs together is not split (UKAAF G003, “single pieces of information”).
"""

from __future__ import annotations

from collections.abc import Sequence

from workbook.kit.kit import Kit
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.kit.rules import WritingRoom
from workbook.kit.tabular import Cell, Table, TableLook, TableRow, Widths

NARROW = 5.0
"""A column of large print narrower than so many sizes of the text holds hardly a word a line."""
NAMES = 0.36
"""Share of the width for the columns' names."""
MORE = 2
"""So many writing lines more may each name get of the white space that is left on the page."""


def cramped(kit: Kit, columns: Sequence[Sequence[Piece]], widths: Widths) -> bool:
    """Whether columns are too narrow for what stands in them."""
    if not kit.broadest:
        return False
    for pieces, width in zip(columns, widths(kit.broadest), strict=True):
        inner = width - 2 * kit.unit
        if _longest(pieces) > inner or (kit.large and inner < NARROW * kit.styles["text"].size):
            return True
    return False


def record(kit: Kit, title: str, names: Sequence[Sequence[Piece]], cells: Sequence[Cell]) -> Piece:
    """One row: its title, then a name and a cell on each line."""
    longest = max(map(_longest, names)) + 2.2 * kit.unit

    def widths(width: float) -> list[float]:
        first = min(max(NAMES * width, longest), 0.5 * width)
        return [first, width - first]

    head = TableRow([Cell([kit.line(title, "label")], "Column"), Cell()])
    rows = [
        TableRow([Cell(name, "Row"), cell], 4 * kit.unit) for name, cell in zip(names, cells, strict=True)
    ]
    table = Record(head, rows, widths, TableLook(kit.unit, kit.styles.sink, lifted=not kit.large))
    if kit.large and any(table.rooms):
        table.grows = (len(rows) * kit.pitch, MORE)
    piece = kit.wide(table)
    piece.before = 2 * kit.unit
    return piece


class Record(Table):
    """It would rather not be parted; white space that it is given goes to its writing lines."""

    whole = True

    @property
    def rooms(self) -> list[WritingRoom]:
        """Where one writes."""
        return [
            piece
            for row in self.rows
            for cell in row.cells
            for piece in cell.pieces
            if isinstance(piece, WritingRoom)
        ]

    def row_height(self, row: TableRow, width: float) -> float:
        for room in self.rooms:
            room.room = self.room / len(self.rows)
        return super().row_height(row, width)


def _longest(pieces: Sequence[Piece]) -> float:
    """The widest word of a cell, in points."""
    lines = [piece for piece in pieces if isinstance(piece, Paragraph)]
    return max((word.box.width for line in lines for word in line.words), default=0.0)
