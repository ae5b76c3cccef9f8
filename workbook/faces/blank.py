"""Blank: a card to write one's own line on."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workbook.faces.base import Extra
from workbook.faces.common import titled
from workbook.faces.kit import CardKit
from workbook.faces.side import Excess, Side
from workbook.kit.branch import Branch
from workbook.kit.paragraph import Paragraph
from workbook.spec.base import Count


class Blank(Extra):
    """Lines to write on."""

    kind: Literal["blank"] = Field("blank", description="a card to write one's own line on")
    lines: Annotated[Count, Field(ge=1, le=12)] = Field(5, description="writing lines")

    def title_in(self, kit: CardKit) -> str:
        return kit.words.cards.blank

    def front(self, kit: CardKit, size: float) -> Side:
        side, top = titled(kit, self.title_in(kit))
        room = kit.area.words
        style = kit.style("text", size, 1.26, role="quiet")
        hint = Paragraph(kit.spans(kit.words.cards.blank_hint), style, Branch("P"))
        side.stack([hint], room.x, top, room.width)
        lines = kit.kit.ruled(self.lines, ask=kit.kit.ask("words", label=self.title_in(kit)))
        height = lines.measure(room.width)
        over = height + hint.measure(room.width) - (top - room.y)
        if over > 0.01:
            side.excess = Excess(over, -int(-over // kit.kit.pitch), 0)
        side.stack([lines], room.x, room.y + height, room.width)
        return side
