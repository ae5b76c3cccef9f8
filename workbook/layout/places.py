"""Where links, page references and the outline lead: names and bookmarks, set while pages are drawn."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from workbook.blocks.crisis import Crisis
from workbook.geometry import Rect
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import plain
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.layout.landmark import Landmark, set_before
from workbook.layout.names import ids_at_head, ids_of, ids_on
from workbook.layout.section import Section
from workbook.structure import Bookmark

APART = 8
"""White space above a page of content that begins below another, in grid units."""


@dataclass
class Places:
    """What is known so far of where things stand."""

    canvas: PageCanvas
    kit: Kit
    trim: Rect
    head: float
    """Upper edge of the live area, in points from the trim's lower edge."""
    helps: Crisis | None
    """The help lines that have a name of their own."""
    labels: dict[str, str] = field(default_factory=dict)
    """Page numbers by what can be linked to."""
    bookmarks: list[Bookmark] = field(default_factory=list)

    def mark(self, section: Section) -> None:
        """A page of content may take several sheets: it and its blocks are named where they come to stand."""
        for block, piece in section.blocks:
            if ids := ids_of(block, self.helps):
                mark = Landmark(piece, partial(self.label, ids))
                set_before(section.pieces, section.heads, piece, mark)
        if section.pieces:
            mark = Landmark(section.pieces[0], partial(self.name, section), APART * self.kit.unit)
            set_before(section.pieces, section.heads, section.pieces[0], mark)

    def gone_over(self, section: Section, sheets: Sequence[Sequence[Piece]]) -> list[list[str]]:
        """Of a page that runs on, the ids of what begins on each of its sheets but the first."""
        found: list[list[str]] = [[] for _ in sheets]
        for block, first in section.blocks:
            for number, sheet in enumerate(sheets):
                if number and any(piece is first for piece in sheet):
                    found[number] += ids_of(block, self.helps)
        return found

    def name(self, section: Section, top: float, without: Collection[str] = ()) -> None:
        """Name a page of content that begins at this height, and set its bookmark."""
        chapter, page = section.chapter, section.page
        ids = ids_at_head(chapter, page) if self.kit.large else ids_on(chapter, page, self.helps)
        ids = [name for name in ids if name not in without]
        own = f"page.{self.canvas.page + 1}"  # no id has a point in it
        if any(place.name == own for place in self.canvas.destinations):
            own += f".{len(self.bookmarks)}"  # it begins below another
        self.label([*ids, own], top)
        del self.labels[own]
        if chapter and section.opens:
            self.bookmarks.append(Bookmark(chapter.words.title, chapter.words.id))
        elif section.title:
            self.bookmarks.append(Bookmark(plain(self.kit.fill(section.title)), own, 1 if chapter else 0))

    def label(self, names: Iterable[str], top: float) -> None:
        """Name a height of the page; where it is the first on it, the whole page."""
        first = top > self.trim.y + self.head - self.kit.unit
        for name in names:
            self.canvas.destination(name, self.trim.top if first else top)
            self.labels[name] = str(self.canvas.page + 1)
