"""What the walls of a tuck box bear: the deck's picture and title, its purpose, its suits, the practice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from workbook.faces.area import CardArea
from workbook.faces.common import PLANT
from workbook.faces.kit import BLURRED, ON_FIELD, CardKit
from workbook.faces.side import Side
from workbook.geometry import Rect, Size
from workbook.kit.art import art
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import Span
from workbook.kit.nameplate import Nameplate
from workbook.kit.paragraph import OverfullError, Paragraph
from workbook.kit.piece import Piece, stack_height
from workbook.kit.styles import Styles
from workbook.kit.vector import Picture
from workbook.layout.deck_title import deck_title
from workbook.product.deck import Deck
from workbook.spec.typescale import TypeScale

MARGIN = 0.085
"""Beside words, as a share of the front's width."""
SMALL, _LARGE = 7.5, 17.0
"""The least size of type in points, and how often the largest goes into the width of a wall."""
_SKY = 0.40
"""How far the picture's sky reaches down, as a share of its height."""
_PLATE, _NAME = 0.058, (0.0255, 0.0325)
"""Middle of the practice's name above the foot, and its type and leading, as shares of the front's height."""
_BANDS, _UNDER, _FINE = (0.2, 0.14, 0.08), 0.06, 1.6
"""Of the back's pattern: its share of the height, where there is less room less; what is left white below
it, as a share of the width; and how much finer it is than on cards."""
_SIGN, _ABREAST = 0.68, 9
"""A symbol's share of its place in a row, and for how many there is room at least."""


@dataclass(frozen=True)
class BoxWords:
    """The words and signs of a deck's box, set wall by wall."""

    deck: Deck
    kit: CardKit

    def front(self, field: Rect, wall: Rect, head: float) -> Side:
        """The deck's picture, its title in the sky below a height."""
        side, room = Side(), _inside(wall)
        picture = art(f"{PLANT}-cover")(field.size, 1).placed(field.x, field.y)
        side.pictures.append(replace(picture, clipped=True))
        sky = Size(room.width, head - (wall.top - wall.height * _SKY))
        sizes = self.kit.sizes(11.0, wall.width / 6)
        title = deck_title(self.kit, sky, "title", "accent-text", sizes)
        side.stack([title], room.x, head, room.width)
        return side

    def practice(self, canvas: PageCanvas, wall: Rect) -> None:
        """Draw the practice's mark and name at the foot of the picture."""
        scale = TypeScale(*(round(wall.height * share, 2) for share in _NAME))
        brand = replace(self.kit.spec.brand, name=self.kit.spec.brand.short_name)
        spec = replace(self.kit.spec, brand=brand)
        kit = replace(self.kit.kit, spec=spec, styles=Styles(brand, scale))
        plate, room = Nameplate(kit, "dark", "on-accent"), _inside(wall)
        plate.place(canvas, room.x, wall.y + wall.height * _PLATE, room.width)

    def back(self, field: Rect, wall: Rect) -> Side:
        """A pattern; what the deck is for, what is in the box, what it is not, and whom to reach.

        Raises OverfullError.
        """
        side, room = Side(), _inside(wall)
        small = max(SMALL, self.kit.step(-2.35))
        for full in (True, False):
            contact = list(self._contact(small, room.width, full))
            foot = room.y + stack_height(contact, room.width)
            if found := self._said(wall, field, room.width, foot + small, small):
                break
        else:
            raise OverfullError(self.kit.spec.brand.name, 0.0)
        band, said = found
        side.pictures += [self.kit.plane(field, "paper"), *self._pattern(band)]
        side.stack(said, room.x, band.y - wall.width * _UNDER, room.width)
        side.stack(contact, room.x, foot, room.width)
        return side

    def _said(
        self, wall: Rect, field: Rect, width: float, floor: float, small: float
    ) -> tuple[Rect, list[Piece]] | None:
        """The band of the pattern and the words below it: the largest that end above a height."""
        for share in _BANDS:
            band = CardArea(wall, field).band(1 - share)
            for size in self.kit.sizes(SMALL, wall.width / _LARGE):
                said = [*self._purpose(size), *self._disclaimer(small)]
                if stack_height(said, width) <= band.y - wall.width * _UNDER - floor:
                    return band, said
        return None

    def _pattern(self, band: Rect) -> Iterator[Picture]:
        """The deck's pattern, finer than on cards."""
        fine = Rect(band.x, band.y, band.width * _FINE, band.height * _FINE)
        ground, *leaves = self.kit.pattern(PLANT, fine)
        yield replace(ground, clipped=True, bounds=band)
        for picture in leaves:
            yield replace(picture.placed(band.x, band.y, 1 / _FINE), clipped=True, bounds=band)

    def side(self, length: float, depth: float) -> Side:
        """The title along a side that is laid down: its lower left corner is 0, 0."""
        side, room = Side(), length * (1 - 1.6 * MARGIN)
        kit, within = self.kit, Size(room, depth * 0.8)
        sizes = kit.sizes(11.0, depth * 0.34)
        title = deck_title(kit, within, "quote", ON_FIELD, sizes, align="center", lines=1)
        style = title.style
        # The middle of x-height and capitals together is a third of the size above the baseline.
        lift = style.leading / 2 - style.sink - style.size * 0.34
        high = title.measure(room)
        side.stack([title], (length - room) / 2, (depth + high) / 2 + lift, room)
        return side

    def lid(self, width: float, depth: float) -> Side:
        """The suits' symbols in a row across a lid."""
        side = Side()
        side.pictures += self.signs(Rect(width * 0.08, 0.0, width * 0.84, depth), ON_FIELD)
        return side

    def signs(self, room: Rect, role: str | None = None) -> Iterator[Picture]:
        """The suits' symbols in the middle of a room, in one ink or each in its own."""
        suits = self.deck.suits
        step = room.width / max(_ABREAST, len(suits))
        size, left = step * _SIGN, room.center[0] - step * len(suits) / 2
        for number, suit in enumerate(suits):
            middle = left + step * (number + 0.5)
            place = Rect(middle - size / 2, room.center[1] - size / 2, size, size)
            yield self.kit.icon(suit.words.symbol, place, role or f"{suit.words.color}-text")

    def _purpose(self, size: float) -> Iterator[Piece]:
        kit = self.kit
        if said := self.deck.words.description:
            yield Paragraph(kit.spans(said), kit.style("text", size, 1.3), Branch("P"))
        # In small type several inks would blur.
        role = "accent-text" if size > BLURRED else "ink"
        style = kit.style("text", size, 1.3, role=role, before=size * 0.55)
        yield Paragraph((Span(self._count(), bold=True),), style, Branch("P"))
        yield SignRow(self, size * 1.9)

    def _count(self) -> str:
        """What is in the box."""
        cards = sum(card.words.quantity for card in self.deck.cards)
        extras = sum(extra.words.quantity for extra in self.deck.extras)
        words = self.kit.words.cards
        text = words.contents if extras else words.count
        return self.kit.kit.fill(text, n=str(cards), extras=str(extras))

    def _disclaimer(self, size: float) -> Iterator[Piece]:
        style = self.kit.style("text", size, 1.28, before=size * 0.3)
        yield Paragraph(self.kit.spans(self.kit.words.notices.disclaimer_deck.text), style, Branch("P"))

    def _contact(self, size: float, width: float, full: bool) -> Iterator[Piece]:
        """The practice and how to reach it; where there is little room without its address."""
        brand, style = self.kit.spec.brand, self.kit.style("text", size, 1.26)
        yield Paragraph((Span(brand.name, bold=True),), style, Branch("P"))
        for text in (", ".join(brand.address) if full else "", brand.phone, brand.email, brand.web):
            if text:
                yield self.kit.address(text, None, style, width, Branch("P"))


class SignRow(Piece):
    """The suits' symbols among the words, each in its own colour."""

    def __init__(self, words: BoxWords, height: float) -> None:
        super().__init__()
        self.words, self.height_asked = words, height
        self.after = height / 3

    def measure(self, width: float) -> float:
        return self.height_asked

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        for picture in self.words.signs(Rect(x, top - self.height_asked, width, self.height_asked)):
            canvas.draw(picture)


def _inside(wall: Rect) -> Rect:
    """Where words stand on a wall."""
    return wall.grown(-wall.width * MARGIN)
