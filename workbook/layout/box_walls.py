"""What the walls of a tuck box bear: the deck's picture and title, its purpose, its suits, the practice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbook.faces.area import CardArea
from workbook.faces.common import PLANT
from workbook.faces.kit import ON_FIELD, CardKit
from workbook.faces.sense import sense_lines
from workbook.faces.side import Side
from workbook.geometry import Insets, Rect
from workbook.kit.art import art
from workbook.kit.branch import Branch
from workbook.kit.inline import Span
from workbook.kit.nameplate import Nameplate
from workbook.kit.paragraph import OverfullError, Paragraph
from workbook.kit.piece import Piece, stack_height
from workbook.kit.style import TextStyle
from workbook.kit.styles import Styles
from workbook.kit.words import words_of
from workbook.product.deck import Deck
from workbook.spec.typescale import TypeScale

MARGIN = 0.085
"""Beside the words, as a share of the wall's width."""
SKY, FOOT = 0.40, 0.052
"""How far the picture's sky reaches down, and the middle of its foot, as shares of its height."""
SMALL = 7.5
"""The least size of type on a box, in points."""
_LOWEST, _HIGHEST = 11.0, 30.0
"""Sizes of the title."""
_PATTERN = 0.25
"""Of the back's height."""


@dataclass(frozen=True)
class BoxWords:
    """The words and signs of a deck's box."""

    deck: Deck
    kit: CardKit

    def front(self, wall: Rect, field: Rect, head: float) -> tuple[Side, Nameplate, tuple[float, float, float]]:
        """The deck's picture with its title in the sky below ``head``; the practice at the foot, and where."""
        side = Side()
        picture = art(f"{PLANT}-cover")(field.size, 1).placed(field.x, field.y)
        side.pictures.append(replace(picture, clipped=True))
        x, width = wall.x + wall.width * MARGIN, wall.width * (1 - 2 * MARGIN)
        title = self._title(width, head - (wall.top - wall.height * SKY), "accent-text", "title", 1.06)
        side.stack([title], x, head, width)
        plate = Nameplate(replace(self.kit.kit, styles=self._small(wall)), "dark", "on-accent")
        return side, plate, (x, field.y + field.height * FOOT, width)

    def back(self, wall: Rect, field: Rect) -> Side:
        """A pattern; what the deck is for, what is in the box, what it is not, and whom to reach."""
        area = CardArea(wall, field)
        kit, side = replace(self.kit, area=area), Side()
        x, width = wall.x + wall.width * MARGIN, wall.width * (1 - 2 * MARGIN)
        band = area.band(1 - _PATTERN)
        side.pictures.append(kit.plane(field, "paper"))
        side.pictures += kit.pattern(PLANT, band, 1)
        small = max(SMALL, kit.step(-2.35))
        foot = wall.y + wall.width * MARGIN
        contact = list(self._contact(small, width))
        height = stack_height(contact, width)
        side.stack(contact, x, foot + height, width)
        upper = [*self._purpose(width), *self._disclaimer(small)]
        top, gap = band.y - wall.width * 0.07, wall.height * 0.02
        signs = width / max(9, len(self.deck.suits))
        if stack_height(upper, width) + height + signs + 3 * gap <= top - foot:
            side.stack(upper, x, top, width)
            side.pictures += self._signs(Rect(x, foot + height + gap * 1.6, width, signs * 0.72))
        else:
            side.stack(upper, x, top, width)
        return side

    def side(self, width: float, depth: float) -> Side:
        """The title along a side, set in a field of that width as if it lay."""
        kit, side = self.kit, Side()
        inner = width * (1 - 2 * MARGIN * 0.7)
        title = self._title(inner, depth * 0.62, ON_FIELD, "quote", 1.08, 0.42 * depth)
        height = title.measure(inner)
        # The middle of capitals and x-height together is a third of the size above the baseline.
        style = title.style
        lift = (style.leading - style.sink) - style.size * 0.34 - style.leading / 2
        side.stack([title], (width - inner) / 2, depth / 2 + height / 2 + lift, inner)
        return side

    def lid(self, room: Rect) -> Side:
        """The suits' symbols in a row."""
        side = Side()
        size = min(room.height * 0.34, room.width * 0.86 / max(9, len(self.deck.suits)) * 0.72)
        wide = room.width * 0.86
        place = Rect(room.center[0] - wide / 2, room.center[1] - size / 2, wide, size)
        side.pictures += self._signs(place, ON_FIELD)
        return side

    def _signs(self, room: Rect, role: str | None = None) -> Iterator:
        suits = self.deck.suits
        step = room.width / len(suits)
        for number, suit in enumerate(suits):
            middle = room.x + step * (number + 0.5)
            place = Rect(middle - room.height / 2, room.y, room.height, room.height)
            yield self.kit.icon(suit.words.symbol, place, role or f"{suit.words.color}-text")

    def _title(
        self, width: float, height: float, role: str, look: str, leading: float, most: float = _HIGHEST
    ) -> Paragraph:
        """The deck's title, as large as the room allows; it breaks where the sense does."""
        kit = self.kit
        sizes = kit.sizes(_LOWEST, most) if most > _LOWEST else [most]
        for size in (*sizes, SMALL):
            style = kit.style(look, size, leading, role=role)
            line = Paragraph((), style, Branch("P"), sense_lines(words_of(kit.spans(kit.title), style), width))
            try:
                if line.measure(width) <= height:
                    break
            except OverfullError:
                continue
        return line

    def _small(self, wall: Rect) -> Styles:
        """Styles in which a nameplate is as high as the picture's foot."""
        scale = TypeScale(*(round(wall.height * share, 2) for share in (0.0255, 0.036)))
        return Styles(self.kit.spec.brand, scale)

    def _text(self, size: float, **looks: object) -> TextStyle:
        return self.kit.style("text", size, 1.3, **looks)

    def _purpose(self, width: float) -> Iterator[Piece]:
        kit, words = self.kit, self.deck.words
        size = kit.step(-0.9)
        if words.description:
            yield Paragraph(kit.spans(words.description), self._text(size), Branch("P"))
        inside = Paragraph((Span(self._count(), bold=True),), self._text(size, role="accent-text"), Branch("P"))
        inside.before = size * 0.6
        yield inside

    def _count(self) -> str:
        """What is in the box."""
        cards = sum(card.words.quantity for card in self.deck.cards)
        extras = sum(extra.words.quantity for extra in self.deck.extras)
        words = self.kit.words.cards
        return self.kit.kit.fill(
            words.contents if extras else words.count, n=str(cards), extras=str(extras)
        )

    def _disclaimer(self, size: float) -> Iterator[Piece]:
        line = Paragraph(self.kit.spans(self.kit.words.notices.disclaimer_deck.text), self._text(size), Branch("P"))
        line.before = size * 0.8
        yield line

    def _contact(self, size: float, width: float) -> Iterator[Piece]:
        brand = self.kit.spec.brand
        style = self.kit.style("text", size, 1.26)
        yield Paragraph((Span(brand.name, bold=True),), style, Branch("P"))
        for text in (", ".join(brand.address), brand.phone, brand.email, brand.web):
            if text:
                yield self.kit.address(text, None, style, width, Branch("P"))


def within(wall: Rect, share: float = MARGIN) -> Rect:
    """Where words stand on a wall."""
    return wall.inset(Insets.even(wall.width * share))


def turned(side: Sequence[float]) -> None: ...
