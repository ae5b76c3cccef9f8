"""A wide table re-laid: each row a small table of its own, the columns' names down its left side.

Large print keeps to one or two columns (ACB Large Print Guidelines, “Columns”, acb.org/node/173), and what
belongs together is not split (UKAAF G003, “single pieces of information”).
"""

from __future__ import annotations

from collections.abc import Sequence

from workbook.kit.kit import Kit
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.kit.tabular import Cell, TableRow, Widths

NARROW = 6.5
"""A column of large print narrower than so many sizes of the text holds hardly a word a line."""
NAMES = 0.36
"""Share of the width for the columns' names."""


def cramped(kit: Kit, columns: Sequence[Sequence[Piece]], widths: Widths) -> bool:
    """Whether columns are too narrow for what stands in them."""
    if not kit.broadest:
        return False
    for pieces, width in zip(columns, widths(kit.broadest), strict=True):
        inner = width - 2 * kit.unit
        lines = [piece for piece in pieces if isinstance(piece, Paragraph)]
        if any(word.box.width > inner for line in lines for word in line.words):
            return True
        if kit.large and inner < NARROW * kit.styles["text"].size:
            return True
    return False


def record(kit: Kit, title: str, names: Sequence[Sequence[Piece]], cells: Sequence[Cell]) -> Piece:
    """One row: its title, then a name and a cell on each line."""
    words = [
        word.box.width
        for pieces in names
        for line in pieces
        if isinstance(line, Paragraph)
        for word in line.words
    ]
    longest = max(words, default=0.0) + 2.2 * kit.unit

    def widths(width: float) -> list[float]:
        first = min(max(NAMES * width, longest), 0.5 * width)
        return [first, width - first]

    head = [Cell([kit.line(title, "label")], "Column"), Cell()]
    rows = [
        TableRow([Cell(name, "Row"), cell], 4 * kit.unit) for name, cell in zip(names, cells, strict=True)
    ]
    table = kit.table(head, rows, widths)
    table.whole = True
    piece = kit.wide(table)
    piece.before = 3 * kit.unit
    return piece
