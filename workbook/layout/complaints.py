"""What layout says of content that does not fit: problems stop it, findings are handed on with the pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import ceil

from workbook.errors import ContentError, Place, Problem
from workbook.finding import Finding
from workbook.geometry import Rect, points
from workbook.kit.crowding import CrowdedError
from workbook.kit.paragraph import OverfullError
from workbook.kit.piece import Piece, stack_height
from workbook.layout.pour import TooTall
from workbook.product.book import Page

MM = points("1mm")


def runs_over(pieces: Sequence[Piece], room: Rect, leading: float, place: Place, number: int) -> Finding:
    """A page of content is higher than its room; the leading of text, in points, tells by how many lines."""
    over = stack_height(pieces, room.width) - room.height
    lines = max(1, ceil(over / leading - 0.01))
    much = f"{max(1, ceil(over / MM))} mm ({lines} line{'s'[: lines != 1]} of text)"
    return Finding(
        "page-overflow", "error", f"the page is too full by {much} and runs on", (number,), str(place)
    )


def miscounted(made: int, promised: int, place: Place) -> Finding:
    """The workbook promises another number of pages."""
    return Finding("page-count", "error", f"{made} pages, where {promised} were promised", where=str(place))


def cut(card: str, left_out: Sequence[str], place: Place) -> Finding:
    """A card has no room for some of its small print."""
    told = ", ".join(f"“{text}”" for text in left_out)
    return Finding("card-cut", "warning", f"the card “{card}” has no room for {told}", where=str(place))


def too_tall(error: TooTall, place: Place) -> Problem:
    return Problem("too-tall", f"This page cannot be laid out: {error}", place)


def too_crowded(error: CrowdedError, place: Place) -> Problem:
    return Problem("drawing-too-full", str(error), place, hint="shorten the words of the drawing")


def too_wide(error: OverfullError, place: Place) -> Problem:
    hint = "shorten it or put a space into it"
    return Problem("word-too-wide", f"The word {error}", place, hint=hint, word=error.word)


@contextmanager
def blamed(page: Page) -> Iterator[None]:
    """Says of what does not fit on which page of content it stands."""
    try:
        yield
    except TooTall as error:
        raise ContentError([too_tall(error, page.place)]) from None
    except OverfullError as error:
        raise ContentError([too_wide(error, page.place)]) from None
    except CrowdedError as error:
        raise ContentError([too_crowded(error, page.place)]) from None
