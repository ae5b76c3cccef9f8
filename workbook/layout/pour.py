"""Pieces onto pages: what fits stays, what must stay together moves together."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.kit.piece import Piece, gaps, stack_height


class TooTall(ValueError):
    """Pieces that must stay together are taller than their room; ``excess`` in points."""

    def __init__(self, excess: float, what: str = "a block") -> None:
        super().__init__(f"{what} is {excess:.0f} pt too tall")
        self.excess = excess


def pour(pieces: Sequence[Piece], width: float, first: float, later: float) -> list[list[Piece]]:
    """Pages of pieces; heights of the first page and of later ones in points. Raises TooTall."""
    pages: list[list[Piece]] = []
    page: list[Piece] = []
    left = list(pieces)
    while left:
        room = (later if pages else first) + 0.01
        piece = left.pop(0)
        if stack_height([*page, piece], width) <= room:
            page.append(piece)
            continue
        used = stack_height(page, width) + (gaps([page[-1], piece])[1] if page else 0.0)
        if parts := piece.parted(width, room - used):
            pages.append([*page, parts[0]])
            page, left = [], [parts[1], *left]
            continue
        carried = _carried(page)
        together = stack_height([*carried, piece], width)
        if together > later and not piece.parted(width, later):
            raise TooTall(together - later)
        if len(carried) == len(page) and pages:
            carried = []
        pages.append(page[: len(page) - len(carried)])
        page, left = [], [*carried, piece, *left]
    return [*pages, page] if page else pages


def _carried(page: Sequence[Piece]) -> list[Piece]:
    """The last pieces of a page that must not be parted from what follows."""
    count = 0
    while count < len(page) and page[-1 - count].keep_next:
        count += 1
    return list(page[len(page) - count :])
