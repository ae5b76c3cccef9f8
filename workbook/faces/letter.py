"""Letter: type alone. A large sentence on paper from the upper left, a twig at the foot; a tinted back."""

from __future__ import annotations

from typing import ClassVar

from workbook.faces.base import CardWords, Face
from workbook.faces.kit import CardKit, lined, toned
from workbook.faces.side import Side, excess_of
from workbook.faces.words import asked, is_loose, sentence, suit_name
from workbook.geometry import Rect
from workbook.kit.art import art
from workbook.kit.vector import Picture

FOOT = 0.115
"""Height of the twig, as a share of the card's."""
BEGIN = 0.80
"""Where the sentence begins, and what the back says: so much of the card's height."""


class Letter(Face):
    """A card of words."""

    id: ClassVar[str] = "letter"
    description: ClassVar[str] = (
        "Words alone: a large sentence from the upper left, a twig at the foot; a tinted back"
    )
    front_share: ClassVar[float] = 1 / 8

    def front(self, card: CardWords, kit: CardKit, size: float) -> Side:
        side, area, room = Side(), kit.area, kit.area.words
        name = suit_name(card, kit, "accent-text")
        middle = room.top - name.style.size * 0.9
        kit.sign(side, name, card.symbol, middle, room.x, across=0.0)
        line = sentence(card, kit, kit.style("quote", size, 1.12), room.width)
        foot = Rect(room.x, room.y, room.width, area.trim.height * FOOT)
        top = min(area.up(BEGIN), middle - name.style.size * 1.6)
        side.excess = excess_of([line], room.width, top - foot.top - size * 0.3)
        side.loose = is_loose(line, room.width)
        side.stack([line], room.x, top, room.width)
        side.pictures.append(_twig(card, kit, foot))
        return side

    def back(self, card: CardWords, kit: CardKit, size: float) -> Side:
        side, area, room = Side(), kit.area, kit.area.on_field
        if not kit.outlines:
            side.pictures.append(kit.plane(area.field, "accent-tint"))
        symbol = kit.step(-4 / 3) * 1.5
        side.pictures.append(
            kit.icon(card.symbol, Rect(room.x, room.top - symbol, symbol, symbol), "accent-text")
        )
        foot = kit.signature(side, room=room)
        prompt = kit.style("quote", kit.next_size(size), 1.2, role="accent-text", balanced=True)
        pieces = asked(card, kit, prompt, kit.style("text", size, 1.28, before=size * 0.8))
        top = min(area.up(BEGIN), room.top - symbol - size * 0.6)
        side.excess = excess_of(pieces, room.width, top - foot - size * 0.7)
        side.stack(pieces, room.x, top, room.width)
        return side


def _twig(card: CardWords, kit: CardKit, room: Rect) -> Picture:
    picture = art(f"{card.plant}-divider")(room.size, card.seed).placed(room.x, room.y)
    if kit.outlines:
        return lined(toned(picture, dict.fromkeys(picture.roles, "accent-text")))
    return toned(picture, {"secondary": "accent-text", "secondary-soft": "accent-soft"})
