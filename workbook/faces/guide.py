"""Guide: how to use the deck, on a card."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from workbook.faces.base import Extra
from workbook.faces.common import titled
from workbook.faces.kit import CardKit
from workbook.faces.side import Side, excess_of
from workbook.kit.branch import Branch
from workbook.kit.inline import paragraphs
from workbook.kit.paragraph import Paragraph
from workbook.spec.base import Line, Text


class Guide(Extra):
    """A title and a few words."""

    kind: Literal["guide"] = Field("guide", description="a card that explains: a title and a few words")
    title: Line = Field(description="its title")
    text: Text = Field(description="what it says; a blank line parts paragraphs")

    def title_in(self, kit: CardKit) -> str:
        return self.title

    def front(self, kit: CardKit, size: float) -> Side:
        side, top = titled(kit, self.title)
        room = kit.area.words
        style = kit.style("text", size, 1.26)
        pieces = [Paragraph(kit.spans(part), style, Branch("P")) for part in paragraphs(self.text)]
        for piece in pieces[1:]:
            piece.before = size * 0.5
        side.excess = excess_of(pieces, room.width, top - room.y)
        side.stack(pieces, room.x, top, room.width)
        return side
