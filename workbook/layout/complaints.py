"""What layout says of content that does not fit: problems stop it, findings are handed on with the pages."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.errors import Place, Problem
from workbook.finding import Finding
from workbook.kit.paragraph import OverfullError
from workbook.kit.piece import Piece, stack_height
from workbook.layout.pour import TooTall


def runs_over(pages: Sequence[Sequence[Piece]], width: float, place: Place, number: int) -> Finding:
    """A page of content took more than one sheet."""
    over = sum(stack_height(part, width) for part in pages[1:])
    return Finding(
        "page-overflow",
        "error",
        f"the page runs over by {over:.0f} pt ({over / 72:.1f} in) onto {len(pages) - 1} more",
        (number,),
        str(place),
    )


def miscounted(made: int, promised: int, place: Place) -> Finding:
    """The workbook promises another number of pages."""
    return Finding("page-count", "error", f"{made} pages, where {promised} were promised", where=str(place))


def too_tall(error: TooTall, place: Place) -> Problem:
    message = f"This page cannot be laid out: a block is {error.excess:.0f} pt too tall"
    return Problem("too-tall", message, place)


def too_wide(error: OverfullError, place: Place) -> Problem:
    return Problem("word-too-wide", f"The word {error}", place, hint="shorten it or put a space into it")
