"""A sheet folded to and fro into a little booklet: its panels, its folds, the order of reading; pure.

Panels of a zigzag are equal (help.4over4.com, what is a Z-fold; thoughtco.com, accordion folds): none lies
inside another. The cover is the rightmost one of the first side, so that it opens like a book.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbook.geometry import Rect, Size, points

LESS = points("0.0625in")
"""How much narrower and lower than a card a panel is."""

Place = tuple[int, int]
"""A side of the sheet, 0 or 1, and a panel on it, from the left as it is seen from that side."""


@dataclass(frozen=True)
class ZFold:
    """Panels side by side, so many on each side of the sheet."""

    panel: Size
    count: int

    @classmethod
    def beside(cls, card: Size, count: int) -> ZFold:
        """One that lies in a box with cards of that size."""
        return cls(Size(card.width - LESS, card.height - LESS), count)

    @property
    def flat(self) -> Size:
        """The sheet."""
        return Size(self.count * self.panel.width, self.panel.height)

    @property
    def folds(self) -> tuple[float, ...]:
        """From the left edge, on either side."""
        return tuple(self.panel.width * number for number in range(1, self.count))

    def rect(self, number: int) -> Rect:
        """A panel on its side; the sheet's lower left corner is 0, 0."""
        return Rect(number * self.panel.width, 0.0, self.panel.width, self.panel.height)

    @property
    def cover(self) -> Place:
        """What lies on top."""
        return 0, self.count - 1

    @property
    def back(self) -> Place:
        """What lies at the bottom: every fold turns the sheet over once."""
        return (1, self.count - 1) if self.count % 2 else (0, 0)

    def reading(self) -> tuple[Place, ...]:
        """All panels as they are come upon: the cover, what is behind it, the other side, the back."""
        return (self.cover, *self._inside(), self.back)

    def _inside(self) -> Iterator[Place]:
        for side in (1, 0):
            for number in range(self.count):
                if (side, number) not in (self.cover, self.back):
                    yield side, number
