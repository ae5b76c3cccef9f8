"""Pieces: what a page is stacked from. Platypus flowables that draw at absolute places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from reportlab.platypus.flowables import Flowable

from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas

P = TypeVar("P", bound="Piece")


class Piece(Flowable):  # type: ignore[misc]
    """A part of a page that knows its height and its place in the structure tree.

    ``before`` and ``after`` are the least white space around it, in points; of two neighbours the
    larger counts.
    """

    before: float = 0.0
    after: float = 0.0
    branches: Sequence[Branch] = ()
    keep_next: bool = False
    """It may not stand last on a page or be parted from what follows."""
    kin: str = ""
    """Two neighbours of one kin stand near each other: no white space of the page goes between them."""
    fills: int = 0
    """Whether it takes the white space that is left on the page: those with the highest number do."""
    room: float = 0.0
    """White space that it was given, in points."""
    whole: bool = False
    """Whether it would rather not be parted, though it can be."""
    grows: tuple[float, int] = (0.0, 0)
    """A step in points, and how many of them it may get of the white space that is left on the page."""

    def measure(self, width: float) -> float:
        """The height in points at a width."""
        raise NotImplementedError

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        """Draw with the upper left corner at x, top."""
        raise NotImplementedError

    def parted(self, width: float, height: float) -> tuple[Piece, Piece] | None:
        """What fits into a height and what is left; None where it cannot be parted there."""
        return None

    def with_edges(self, first: P, second: P) -> tuple[P, P]:
        """The two parts of this piece, with its own white space around them and its bond to what follows."""
        first.before, second.after, second.keep_next = self.before, self.after, self.keep_next
        return first, second

    # Platypus' own protocol, in terms of the above.

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = self.measure(width)
        return width, self.height

    def split(self, width: float, height: float) -> list[Piece]:
        return list(self.parted(width, height) or ())

    def drawOn(self, canvas: PageCanvas, x: float, y: float, _sW: float = 0) -> None:
        self.place(canvas, x, y + self.height, self.width)

    def getSpaceBefore(self) -> float:
        return self.before

    def getSpaceAfter(self) -> float:
        return self.after


def gaps(pieces: Sequence[Piece]) -> list[float]:
    """White space above each piece of a stack, in points; none above the first."""
    spaces = [0.0] * len(pieces)
    for index in range(1, len(pieces)):
        spaces[index] = max(pieces[index - 1].after, pieces[index].before)
    return spaces


def stack_height(pieces: Sequence[Piece], width: float) -> float:
    """Height of pieces one under the other."""
    return sum(piece.measure(width) for piece in pieces) + sum(gaps(pieces))


def place_stack(pieces: Sequence[Piece], canvas: PageCanvas, x: float, top: float, width: float) -> float:
    """Draw pieces one under the other; returns the height used."""
    y = top
    for piece, gap in zip(pieces, gaps(pieces), strict=True):
        y -= gap
        height = piece.measure(width)
        piece.place(canvas, x, y, width)
        y -= height
    return top - y
