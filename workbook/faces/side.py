"""One side of a card, composed: a ground, words on it, furniture; and by how much it is too full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.listing import Item
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece, place_stack, stack_height
from workbook.kit.vector import Picture


@dataclass(frozen=True, slots=True)
class Excess:
    """What does not fit on a side."""

    points: float
    """Height in points."""
    lines: int
    words: int
    """How many words to take out, about."""


@dataclass
class Side:
    """A side in the making; ``place`` draws it."""

    pictures: list[Picture] = field(default_factory=list)
    """Decoration, the last on top."""
    words: list[tuple[Sequence[Piece], float, float, float]] = field(default_factory=list)
    """Stacks in reading order, each with its left edge, top and width."""
    furniture: list[tuple[Paragraph, float, float, float]] = field(default_factory=list)
    excess: Excess | None = None
    loose: bool = False
    """Whether a short word is left alone on a line: a smaller size may break better."""
    left_out: Sequence[str] = ()
    """What did not fit and is not needed."""

    def stack(self, pieces: Sequence[Piece], x: float, top: float, width: float) -> None:
        """Set pieces one under the other."""
        self.words.append((pieces, x, top, width))

    @property
    def branches(self) -> list[Branch]:
        """Structure of the words, in reading order."""
        return [branch for pieces, *_ in self.words for piece in pieces for branch in piece.branches]

    def place(self, canvas: PageCanvas) -> None:
        """Draw all of it on the canvas's page."""
        with canvas.artifact("background"):
            for picture in self.pictures:
                canvas.draw(picture)
        for pieces, x, top, width in self.words:
            place_stack(pieces, canvas, x, top, width)
        if self.furniture:
            with canvas.artifact("footer"):
                for piece, x, top, width in self.furniture:
                    piece.place(canvas, x, top, width)


def excess_of(pieces: Sequence[Piece], width: float, room: float) -> Excess | None:
    """What of a stack does not fit into a height; None where all of it does."""
    over = stack_height(pieces, width) - room
    if over <= 0.01:
        return None
    left, lines, words = over, 0, 0
    for paragraph in reversed(list(_paragraphs(pieces))):
        for first, end in reversed(paragraph.lines(width)):
            if left > 0.01:
                left, lines, words = left - paragraph.style.leading, lines + 1, words + end - first
    return Excess(over, lines, words)


def _paragraphs(pieces: Sequence[Piece]) -> Iterator[Paragraph]:
    """Those of a stack, and of the lists in it."""
    for piece in pieces:
        if isinstance(piece, Item):
            yield from _paragraphs(piece.body)
        elif isinstance(piece, Paragraph):
            yield piece
