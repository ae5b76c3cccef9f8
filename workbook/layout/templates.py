"""Platypus page templates of a book: one frame each, mirrored for recto and verso."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Frame, PageTemplate

from workbook.geometry import Rect
from workbook.kit.canvas import PageCanvas
from workbook.kit.piece import Piece, gaps, stack_height
from workbook.layout.grid import Grid

SPREAD = 4
"""White space above a block grows by this many grid units at most, to fill a page."""


class BookTemplate(PageTemplate):  # type: ignore[misc]
    """A page with one frame: the text column, the whole live area, or the paper."""

    def __init__(self, name: str, verso: bool, room: Rect) -> None:
        frame = Frame(
            room.x,
            room.y,
            room.width,
            room.height,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        super().__init__(id=f"{name}-{'verso' if verso else 'recto'}", frames=[frame])
        self.room = room

    def place(self, canvas: PageCanvas, pieces: Sequence[Piece]) -> None:
        """Draw pieces into the frame. Raises ValueError where one does not fit: pour first."""
        frame: Frame = self.frames[0]
        for piece in pieces:
            if not frame.add(piece, canvas):
                raise ValueError(f"{type(piece).__name__} does not fit its frame")


def template(
    name: str, grid: Grid, verso: bool, origin: tuple[float, float], field: float = 0.0
) -> BookTemplate:
    """The template of that name (standard, wide, full, opener) on that side.

    ``origin`` is the trim's corner in the page; an opener's frame starts ``field`` points lower.
    """
    if name == "full":
        return BookTemplate(name, verso, Rect(*origin, grid.paper.width, grid.paper.height))
    room = grid.live(verso) if name == "wide" else grid.text_column(verso)
    return BookTemplate(name, verso, Rect(room.x, room.y, room.width, room.height - field).moved(*origin))


def spread(pieces: Sequence[Piece], heads: Sequence[Piece], room: Rect, unit: float) -> None:
    """Give a page's white space away: to open writing room first, else above its blocks, evenly."""
    slack = grown(pieces, room.width, room.height - stack_height(pieces, room.width))
    most = max((piece.fills for piece in pieces), default=0)
    fillers = [piece for piece in pieces if most and piece.fills == most]
    for piece in fillers:
        piece.room = slack / len(fillers)
    openings = [
        n for n, piece in enumerate(pieces) if n and piece in heads and not _near(*pieces[n - 1 : n + 1])
    ]
    if fillers or not openings:
        return
    units = min(SPREAD, int(slack / unit / len(openings)))
    spaces = gaps(pieces)
    for number in openings:
        pieces[number].before = spaces[number] + units * unit


def grown(pieces: Sequence[Piece], width: float, slack: float) -> float:
    """Give white space to rooms that grow, a step each in turn; returns what is left of it."""
    growing = {piece: piece.grows[1] for piece in pieces if piece.grows[1]}
    while growing:
        for piece in list(growing):
            before = piece.measure(width)
            piece.room += piece.grows[0]
            more = piece.measure(width) - before
            growing[piece] -= 1
            if more > slack + 0.01:
                piece.room -= piece.grows[0]
                del growing[piece]
                continue
            slack -= more
            if not growing[piece]:
                del growing[piece]
    return slack


def _near(one: Piece, other: Piece) -> bool:
    return one.kin == other.kin != ""
