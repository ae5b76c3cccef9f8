"""The cells of a tagged table, each where it stands and with its headers (ISO 32000-1, 14.8.4.3.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbook.structure import Node

_PARTS = frozenset({"THead", "TBody", "TFoot"})


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; rows and columns count from 0."""

    node: Node
    row: int
    column: int
    heads: tuple[Node, ...] = ()
    """Of a data cell: the header of its row, then that of its column."""


def cells_of(table: Node) -> list[Cell]:
    """All cells, row by row; those that span several rows or columns take their places."""
    taken: set[tuple[int, int]] = set()
    placed: list[Cell] = []
    for row, line in enumerate(_rows(table)):
        column = 0
        for node in line.children:
            if not isinstance(node, Node) or node.role not in ("TD", "TH"):
                continue
            while (row, column) in taken:
                column += 1
            down, across = node.span
            taken |= {(row + y, column + x) for y in range(down) for x in range(across)}
            placed.append(Cell(node, row, column))
    heads = [cell for cell in placed if cell.node.role == "TH"]
    return [
        cell if cell.node.role == "TH" else Cell(cell.node, cell.row, cell.column, tuple(_heads(cell, heads)))
        for cell in placed
    ]


def _rows(table: Node) -> Iterator[Node]:
    for child in table.children:
        if isinstance(child, Node) and child.role in _PARTS:
            yield from _rows(child)
        elif isinstance(child, Node) and child.role == "TR":
            yield child


def _heads(cell: Cell, heads: list[Cell]) -> Iterator[Node]:
    """The nearest header to the left that speaks for the row, and the nearest above for the column."""
    beside = [head for head in heads if _covers(head.row, head.node.span[0], cell.row)]
    above = [head for head in heads if _covers(head.column, head.node.span[1], cell.column)]
    for own, scope, places in (
        (beside, "Row", [head.column for head in beside]),
        (above, "Column", [head.row for head in above]),
    ):
        limit = cell.column if scope == "Row" else cell.row
        known = [
            (place, head.node)
            for place, head in zip(places, own, strict=True)
            if place < limit and head.node.scope in (scope, "Both")
        ]
        if known:
            yield max(known, key=lambda one: one[0])[1]


def _covers(start: int, span: int, place: int) -> bool:
    return start <= place < start + span
