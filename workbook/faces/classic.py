"""Classic: a sentence on a deep field with the suit's plant behind it; a light, patterned back."""

from __future__ import annotations

from typing import ClassVar

from workbook.faces.base import CardWords, Face
from workbook.faces.kit import ON_FIELD, CardKit
from workbook.faces.sense import sense_lines
from workbook.faces.side import Side, excess_of
from workbook.geometry import Rect
from workbook.kit.branch import Branch
from workbook.kit.paragraph import Paragraph
from workbook.kit.words import words_of

BAND = 0.70
"""The back's pattern ends at so much of the card's height."""


class Classic(Face):
    """The built-in design."""

    id: ClassVar[str] = "classic"
    description: ClassVar[str] = "A large sentence on the suit's deep colour, its plant behind; a light back"

    def front(self, card: CardWords, kit: CardKit, size: float) -> Side:
        side, area = Side(), kit.area
        role = "ink" if kit.outlines else ON_FIELD
        if not kit.outlines:
            side.pictures.append(kit.plane(area.field, "accent-deep"))
            grown = Rect(
                area.trim.x - area.trim.width * 0.1,
                area.field.y - area.trim.height * 0.03,
                area.trim.width * 1.2,
                area.trim.height * 0.8,
            )
            side.pictures.append(kit.plant(card.plant, grown, card.seed, "accent-text", "accent-deep"))
        middle = area.words.top - kit.step(-4 / 3) * 0.9
        label = kit.style("label", kit.step(-4 / 3), 1.2, role=role)
        name = Paragraph(kit.kit.spans(card.suit), label, Branch("H1" if card.opens else "P"))
        kit.sign(side, name, card.symbol, middle, area.trim.center[0])
        self._sentence(side, card, kit, size, role, middle - label.size * 1.6)
        return side

    def _sentence(
        self, side: Side, card: CardWords, kit: CardKit, size: float, role: str, ceiling: float
    ) -> None:
        """The sentence, its middle a little above the card's."""
        room = kit.area.words
        style = kit.style("quote", size, 1.17, role=role, align="center")
        words = sense_lines(words_of(kit.kit.spans(card.front), style), room.width)
        line = Paragraph((), style, Branch("H2"), words)
        height = line.measure(room.width)
        top = min(ceiling, kit.area.up(0.53) + height / 2)
        side.excess = excess_of([line], room.width, ceiling - room.y)
        side.stack([line], room.x, top, room.width)

    def back(self, card: CardWords, kit: CardKit, size: float) -> Side:
        side, area = Side(), kit.area
        band = area.band(BAND)
        if not kit.outlines:
            side.pictures.append(kit.plane(band, "accent-tint"))
        roles = {"accent-tint": "paper", "paper": "accent-tint"}
        pattern = kit.pattern(card.plant, band, card.seed % 2, roles)
        side.pictures.append(pattern.outlined() if kit.outlines else pattern)
        foot = kit.signature(side)
        symbol = kit.step(-4 / 3) * 1.5
        place = Rect(area.words.right - symbol, area.words.y, symbol, symbol)
        side.pictures.append(kit.icon(card.symbol, place, "accent-text"))
        prompt = kit.style("strong", size, 1.28, role="accent-text")
        practice = kit.style("text", size, 1.28, before=size * 0.55)
        parts = ((card.prompt, prompt), (card.practice, practice))
        pieces = [Paragraph(kit.kit.spans(text), style, Branch("P")) for text, style in parts if text]
        top = band.y - size * 0.9
        side.excess = excess_of(pieces, area.words.width, top - foot - size * 0.7)
        side.stack(pieces, area.words.x, top, area.words.width)
        return side
