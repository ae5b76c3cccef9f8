"""A card's page: where its colour goes and where its words stand, in points of the page."""

from __future__ import annotations

from dataclasses import dataclass

from workbook.geometry import Insets, PageBoxes, Rect, points

SAFE = points("0.125in")
"""No words nearer to the edge: card printers ask for it (print.md 3a)."""
BORDER = points("3.5mm")
"""White around a card that is cut without bleed: a cut 1 mm off does not show."""
_MARGIN = 0.094
"""From the edge to the words, as a share of the card's width."""
_INSIDE = points("2.4mm")
"""From the edge of the field to the words, where there is a white border."""


@dataclass(frozen=True, slots=True)
class CardArea:
    """One side of a card."""

    trim: Rect
    field: Rect
    """How far colour goes: over the edge where the card bleeds, else inside a white border."""

    @classmethod
    def of(cls, boxes: PageBoxes, ground: bool) -> CardArea:
        """The area of a page; ``ground``: the page is seen, not cut, so colour fills it."""
        if ground or boxes.bleed != boxes.trim:
            return cls(boxes.trim, boxes.bleed)
        return cls(boxes.trim, boxes.trim.inset(Insets.even(BORDER)))

    @property
    def words(self) -> Rect:
        """Where words stand."""
        return self.trim.inset(Insets.even(max(SAFE, self.trim.width * _MARGIN)))

    @property
    def on_field(self) -> Rect:
        """Where words stand that have the field behind them: not near its edge either.

        The same whether there is a border or not: so lines break alike on a screen and on a card that is cut.
        """
        inside = self.trim.inset(Insets.even(BORDER + _INSIDE))
        return inside if self.words.holds(inside) else self.words

    def up(self, share: float) -> float:
        """The height of a share of the card, from its lower edge."""
        return self.trim.y + self.trim.height * share

    def band(self, share: float) -> Rect:
        """The upper part of the field, down to so much of the card's height."""
        foot = self.up(share)
        return Rect(self.field.x, foot, self.field.width, self.field.top - foot)
