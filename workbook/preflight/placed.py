"""Where things are, as findings tell it: pages from 1, and places for marking."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from workbook.geometry import Rect
from workbook.preflight.facts import Painted

Places = tuple[tuple[int, Rect], ...]


class Placed(Protocol):
    """A thing on a page."""

    @property
    def page(self) -> int: ...

    @property
    def box(self) -> Rect: ...


def places_of(painted: Iterable[Painted]) -> tuple[tuple[int, ...], Places]:
    """The pages of what is painted, and its places."""
    every = tuple(painted)
    pages = tuple(sorted({each.page + 1 for each in every}))
    return pages, tuple((each.page + 1, box) for each in every for box in each.boxes)


def boxes_of(things: Iterable[Placed]) -> Places:
    """The places of things."""
    return tuple((each.page + 1, each.box) for each in things)
