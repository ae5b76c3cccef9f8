"""Tables: rows of cells under a header, tagged as such (ISO 32000-1, 14.8.4.3.4), with room to write."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.branch import Branch, group
from workbook.kit.canvas import PageCanvas
from workbook.kit.compound import branches_of
from workbook.kit.paragraph import Paragraph
from workbook.kit.path import Path
from workbook.kit.piece import Piece, place_stack, stack_height
from workbook.kit.rules import WritingRoom
from workbook.kit.vector import Picture, Shape

_EDGE = 1.5
"""Between a cell's edges and the field in it, in points."""
Scope = Literal["Column", "Row"]
Widths = Callable[[float], Sequence[float]]
"""The columns' widths from the table's, in points."""


def shares(parts: Sequence[float]) -> Widths:
    """Columns that share the width."""
    return lambda width: [width * part / sum(parts) for part in parts]


@dataclass(frozen=True)
class Cell:
    """What stands in a cell: words, a sign or a place to write; nothing is room to write, too."""

    pieces: Sequence[Piece] = ()
    scope: Scope | None = None
    """Of a header cell."""
    middle: bool = False
    """Whether it stands in the middle of its row's height, not at the top."""
    pad: float = 1.0
    """White space left and right of it, in grid units."""
    spoken: str | None = None
    """What a screen reader says in place of a header's words."""
    ask: Ask | None = None
    """What is asked for, where all of the cell is room to write."""

    def branch(self) -> Branch:
        """Its element in the structure tree."""
        role = "TH" if self.scope else "TD"
        inside = [*branches_of(self.pieces), *([self.ask.branch] if self.ask else [])]
        return group(role, inside, scope=self.scope, actual=self.spoken)

    def echo(self) -> Cell:
        """Its words once more, for a header that is repeated as furniture."""
        return replace(self, pieces=[_untagged(piece) for piece in self.pieces])


@dataclass(frozen=True)
class TableRow:
    """Cells side by side; lengths in points."""

    cells: Sequence[Cell]
    least: float = 0.0
    """Its least height."""
    ruled: float = 0.0
    """Pitch of writing lines under its words; 0: none."""


@dataclass(frozen=True)
class TableLook:
    """How a table is drawn. Lengths in points."""

    unit: float
    sink: float
    """Of baselines over the lower edges of their lines."""
    lines: str | None = "rule"
    """Ink of the lines between the rows; None: there are none."""
    posts: bool = False
    """Between the columns."""
    lifted: bool = True
    """Whether its head may reach half a unit above its room; not where it may head a page."""


class Table(Piece):
    """Rows under a header; it goes over to the next page between rows, and the header goes with it."""

    def __init__(
        self,
        head: TableRow,
        rows: Sequence[TableRow],
        widths: Widths,
        look: TableLook,
        repeated: bool = False,
    ) -> None:
        super().__init__()
        self.head, self.rows, self.widths, self.look = head, list(rows), widths, look
        self.repeated = repeated
        """Whether the header stood before: then it is furniture, and the rows belong to the table begun."""
        if not repeated:
            every = [head, *rows]
            whole = group("Table", (group("TR", (cell.branch() for cell in row.cells)) for row in every))
            self.branches = [whole]

    def row_height(self, row: TableRow, width: float) -> float:
        """A row's height in points: a whole number of grid units."""
        widths = self.widths(width)
        inner = [
            stack_height(cell.pieces, column - 2 * cell.pad * self.look.unit)
            for cell, column in zip(row.cells, widths, strict=True)
        ]
        unit = self.look.unit
        return _up(max(row.least, max(inner) + unit), unit)

    def head_height(self, width: float) -> float:
        return self.row_height(self.head, width)

    def measure(self, width: float) -> float:
        rows = sum(self.row_height(row, width) for row in self.rows)
        return self.head_height(width) + rows + self._lowered

    @property
    def _lowered(self) -> float:
        """What it takes more, where it goes on at the head of a page and cannot be lifted there."""
        return self.look.unit if self.repeated or not self.look.lifted else 0.0

    def parted(self, width: float, height: float) -> tuple[Piece, Piece] | None:
        used, fit = self.head_height(width) + self._lowered, 0
        for row in self.rows:
            used += self.row_height(row, width)
            if used > height + 0.01:
                break
            fit += 1
        if not 0 < fit < len(self.rows):
            return None
        first = Table(self.head, self.rows[:fit], self.widths, self.look, repeated=True)
        first.repeated, first.branches = self.repeated, self.branches
        echoed = TableRow([cell.echo() for cell in self.head.cells], self.head.least)
        second = Table(echoed, self.rows[fit:], self.widths, self.look, repeated=True)
        return self.with_edges(first, second)

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        widths = self.widths(width)
        edges = [x + sum(widths[:number]) for number in range(len(widths) + 1)]
        # Words stand half a unit below the lines of a row: for them to stand on the grid the table is lifted.
        top += self.look.unit / 2 - self._lowered
        begin = y = top - self.head_height(width)
        self._ground(canvas, Rect(x, y, edges[-1] - x, top - y))
        with canvas.artifact("header") if self.repeated else nullcontext():
            self._cells(canvas, self.head, edges, top, top - y)
        lines = Path()
        for number, row in enumerate(self.rows):
            if number and self.look.lines:
                lines.move(x, y).line(edges[-1], y)
            height = self.row_height(row, width)
            if row.ruled:
                self._rules(canvas, row, edges, y, height)
            self._cells(canvas, row, edges, y, height)
            y -= height
        if self.look.lines:
            lines.move(x, y).line(edges[-1], y)
            _stroke(canvas, lines, self.look.lines, 0.6 if self.look.lines == "rule" else 1.0)
        if self.look.posts:
            posts = Path().add(*(Path().move(edge, begin).line(edge, y) for edge in edges[1:-1]))
            _stroke(canvas, posts, "accent-soft", 0.5)

    def _ground(self, canvas: PageCanvas, room: Rect) -> None:
        shape = Shape(Path().rect(room, 1.5 * self.look.unit).operators(), "accent-tint")
        canvas.draw(Picture((shape,), room))

    def _rules(
        self, canvas: PageCanvas, row: TableRow, edges: Sequence[float], top: float, height: float
    ) -> None:
        pad, lines = self.look.unit, int((height - self.look.unit) / row.ruled + 0.01)
        for left, right in pairwise(edges):
            room = WritingRoom(lines, row.ruled, self.look.sink)
            room.place(canvas, left + pad, top - pad / 2, right - left - 2 * pad)

    def _cells(
        self, canvas: PageCanvas, row: TableRow, edges: Sequence[float], top: float, height: float
    ) -> None:
        for cell, (left, right) in zip(row.cells, pairwise(edges), strict=True):
            pad = cell.pad * self.look.unit
            inner = right - left - 2 * pad
            stack = stack_height(cell.pieces, inner)
            spare = (height - stack) / self.look.unit if cell.middle else 1.0
            down = (max(0, round((spare - 1) / 2 - 0.01)) + 0.5) * self.look.unit
            place_stack(cell.pieces, canvas, left + pad, top - down, inner)
            if cell.ask:
                room = Rect(left, top - height, right - left, height).grown(-_EDGE)
                cell.ask.record(canvas, room, wraps=True)


def _untagged(piece: Piece) -> Piece:
    if isinstance(piece, Paragraph):
        return Paragraph((), piece.style, None, piece.words)
    return piece


def _up(height: float, unit: float) -> float:
    """The next whole number of units."""
    return -(-(height - 0.01) // unit) * unit


def _stroke(canvas: PageCanvas, path: Path, role: str, width: float) -> None:
    if path.steps:
        shape = Shape(path.operators(), None, role, width)
        canvas.draw(Picture((shape,), shape.extent))
