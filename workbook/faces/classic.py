"""Classic: a sentence on a deep field with the suit's plant behind it; a light, patterned back."""

from __future__ import annotations

from typing import ClassVar

from workbook.faces.base import CardWords, Face
from workbook.faces.kit import ON_FIELD, CardKit
from workbook.faces.side import Side, excess_of
from workbook.faces.words import asked, is_loose, sentence, suit_name
from workbook.geometry import Rect
from workbook.kit.vector import Picture

BAND = 0.73
"""The back's pattern ends at so much of the card's height."""
MIDDLE = 0.53
"""The sentence's, as a share of the card's height: what seems to be the middle is a little above it."""


class Classic(Face):
    """The built-in design."""

    id: ClassVar[str] = "classic"
    description: ClassVar[str] = "A large sentence on the suit's deep colour, its plant behind; a light back"

    def front(self, card: CardWords, kit: CardKit, size: float) -> Side:
        side, room = Side(), kit.area.on_field
        role = "ink" if kit.outlines else ON_FIELD
        name = suit_name(card, kit, role)
        middle = room.top - name.style.size * 0.9
        kit.sign(side, name, card.symbol, middle, kit.area.trim.center[0])
        style = kit.style("quote", size, 1.17, role=role, align="center")
        line = sentence(card, kit, style, room.width)
        height = line.measure(room.width)
        ceiling = middle - name.style.size * 1.6
        top = min(ceiling, kit.area.up(MIDDLE) + height / 2)
        side.excess = excess_of([line], room.width, ceiling - room.y)
        side.loose = is_loose(line, room.width)
        side.stack([line], room.x, top, room.width)
        side.pictures[:0] = _ground(card, kit, top - height - size * 0.6)
        return side

    def back(self, card: CardWords, kit: CardKit, size: float) -> Side:
        side, area = Side(), kit.area
        band = area.band(BAND)
        side.pictures += kit.pattern(card.plant, band)
        symbol = kit.step(-4 / 3) * 1.5
        foot = kit.signature(side, 1.5 * symbol)
        place = Rect(area.words.right - symbol, area.words.y, symbol, symbol)
        side.pictures.append(kit.icon(card.symbol, place, "accent-text"))
        prompt = kit.style("strong", size, 1.28, role="accent-text", balanced=True)
        practice = kit.style("text", size, 1.28, before=size * 0.55)
        pieces = asked(card, kit, prompt, practice)
        top = band.y - size * 0.9
        side.excess = excess_of(pieces, area.words.width, top - foot - size * 0.7)
        side.stack(pieces, area.words.x, top, area.words.width)
        return side


def _ground(card: CardWords, kit: CardKit, below: float) -> list[Picture]:
    """The plant on a deep field, behind the words; to spare ink a small one below them, in lines."""
    trim, foot = kit.area.trim, kit.area.words.y
    if kit.outlines:
        height = min(below - foot, trim.height * 0.24)
        place = Rect(kit.area.words.x, foot, kit.area.words.width, height)
        return [kit.plant(card.plant, place, card.seed, "accent-text", "paper")] if height > 24 else []
    high, wide = trim.height * 0.8, trim.width * 1.2
    place = Rect(trim.x - trim.width * 0.1, kit.area.field.y - trim.height * 0.03, wide, high)
    plant = kit.plant(card.plant, place, card.seed, "accent-mid", "accent-deep")
    return [kit.plane(kit.area.field, "accent-deep"), plant]
