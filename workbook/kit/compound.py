"""Pieces made of pieces: side by side, on a panel, kept together, wider than the text, in the margin."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.piece import Piece, place_stack, stack_height


def branches_of(pieces: Sequence[Piece]) -> list[Branch]:
    """The branches of pieces, in reading order."""
    return [branch for piece in pieces for branch in piece.branches]


class Kept(Piece):
    """Pieces that stay on one page."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        super().__init__()
        self.pieces = list(pieces)
        self.branches = branches_of(self.pieces)
        self.before, self.after = self.pieces[0].before, self.pieces[-1].after
        self.keep_next = self.pieces[-1].keep_next

    def measure(self, width: float) -> float:
        return stack_height(self.pieces, width)

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        place_stack(self.pieces, canvas, x, top, width)


class Panel(Piece):
    """Pieces on a tinted ground with a bar along the inner edge, or on a plain outlined one."""

    def __init__(
        self,
        pieces: Sequence[Piece],
        tint: str | None,
        pad: tuple[float, float],
        bar: str | None = None,
        outline: str | None = None,
    ) -> None:
        super().__init__()
        self.pieces = list(pieces)
        self.branches = branches_of(self.pieces)
        self.tint, self.pad, self.bar, self.outline = tint, pad, bar, outline

    def measure(self, width: float) -> float:
        across, down = self.pad
        return stack_height(self.pieces, width - 2 * across) + 2 * down

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        height = self.measure(width)
        across, down = self.pad
        box = f"{x:.2f} {top - height:.2f} {width:.2f} {height:.2f} re"
        outline = self.outline or ("rule" if canvas.sparing and self.tint else None)
        if self.tint and not canvas.sparing:
            canvas.write(f"{canvas.fill(self.tint)} {box} f")
        if outline:
            canvas.write(f"{canvas.stroke(outline)} 0.75 w {box} S")
        if self.bar:
            canvas.write(f"{canvas.fill(self.bar)} {x:.2f} {top - height:.2f} 3 {height:.2f} re f")
        place_stack(self.pieces, canvas, x + across, top - down, width - 2 * across)


class Columns(Piece):
    """Stacks side by side, their tops level. Shares say how wide each is."""

    def __init__(self, stacks: Sequence[Sequence[Piece]], shares: Sequence[float], gap: float) -> None:
        super().__init__()
        self.stacks = [list(stack) for stack in stacks]
        self.shares, self.gap = list(shares), gap
        self.branches = [branch for stack in self.stacks for branch in branches_of(stack)]

    def widths(self, width: float) -> list[float]:
        """Widths of the columns, in points."""
        room = width - self.gap * (len(self.shares) - 1)
        return [room * share / sum(self.shares) for share in self.shares]

    def measure(self, width: float) -> float:
        stacks = zip(self.stacks, self.widths(width), strict=True)
        return max(stack_height(stack, column) for stack, column in stacks)

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        for stack, column in zip(self.stacks, self.widths(width), strict=True):
            place_stack(stack, canvas, x, top, column)
            x += column + self.gap


class Wide(Piece):
    """A piece that also takes the margin column, on the outer side of the text."""

    def __init__(self, piece: Piece, extra: float) -> None:
        super().__init__()
        self.piece, self.extra = piece, extra
        self.branches = piece.branches
        self.before, self.after = piece.before, piece.after
        self.keep_next, self.whole = piece.keep_next, piece.whole

    def measure(self, width: float) -> float:
        return self.piece.measure(width + self.extra)

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        left = x - self.extra if canvas.verso else x
        self.piece.place(canvas, left, top, width + self.extra)

    def parted(self, width: float, height: float) -> tuple[Piece, Piece] | None:
        parts = self.piece.parted(width + self.extra, height)
        return parts and self.with_edges(Wide(parts[0], self.extra), Wide(parts[1], self.extra))


class Aside(Piece):
    """A small note in the outer margin, level with what follows; it takes no height."""

    keep_next = True

    def __init__(self, pieces: Sequence[Piece], column: float, gap: float) -> None:
        super().__init__()
        self.pieces, self.column, self.gap = list(pieces), column, gap
        self.branches = branches_of(self.pieces)

    def measure(self, width: float) -> float:
        return 0.0

    @property
    def depth(self) -> float:
        """How far it reaches down, in points."""
        return stack_height(self.pieces, self.column)

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        left = x - self.gap - self.column if canvas.verso else x + width + self.gap
        place_stack(self.pieces, canvas, left, top, self.column)
