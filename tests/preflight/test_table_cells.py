from __future__ import annotations

from workbook.preflight.table_cells import cells_of
from workbook.structure import Node


def _head(title: str, scope: str | None, span: tuple[int, int] = (1, 1)) -> Node:
    return Node("TH", title=title, scope=scope, span=span)


def _data(title: str, span: tuple[int, int] = (1, 1)) -> Node:
    return Node("TD", title=title, span=span)


def _row(*cells: Node) -> Node:
    return Node("TR", cells)


def _told(*rows: Node) -> dict[str | None, list[str | None]]:
    """Headers of each cell, by their titles."""
    return {cell.node.title: [head.title for head in cell.heads] for cell in cells_of(Node("Table", rows))}


def test_a_cell_has_the_header_of_its_row_and_of_its_column() -> None:
    told = _told(
        _row(_data("corner"), _head("Rest", "Column"), _head("Move", "Column")),
        _row(_head("Monday", "Row"), _data("a"), _data("b")),
    )
    assert told["a"] == ["Monday", "Rest"]
    assert told["b"] == ["Monday", "Move"]
    assert told["corner"] == told["Rest"] == []


def test_a_header_speaks_only_in_its_direction() -> None:
    told = _told(_row(_head("Week", "Row"), _data("a")), _row(_data("b"), _data("c")))
    assert told == {"Week": [], "a": ["Week"], "b": [], "c": []}


def test_the_nearest_header_is_the_one_that_is_said() -> None:
    told = _told(_row(_head("Old", "Column")), _row(_head("New", "Both")), _row(_data("a")))
    assert told["a"] == ["New"]


def test_cells_take_the_places_that_they_span() -> None:
    rows = (
        _row(_head("All", "Column", (1, 2)), _head("Rest", "Column")),
        _row(_data("tall", (2, 1)), _data("a"), _data("b")),
        _row(_data("c"), _data("d")),
    )
    places = {cell.node.title: (cell.row, cell.column) for cell in cells_of(Node("Table", rows))}
    assert places["Rest"] == (0, 2)
    assert places["c"] == (2, 1)
    assert _told(*rows)["a"] == ["All"]
    assert _told(*rows)["d"] == ["Rest"]


def test_rows_may_stand_in_head_and_body() -> None:
    table = Node("Table", (Node("THead", (_row(_head("H", "Column")),)), Node("TBody", (_row(_data("a")),))))
    assert [(cell.row, [head.title for head in cell.heads]) for cell in cells_of(table)] == [
        (0, []),
        (1, ["H"]),
    ]
