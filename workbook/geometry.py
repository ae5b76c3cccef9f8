"""Lengths, sizes and boxes. Inside: points, origin lower left, y up."""

from __future__ import annotations

import re
from dataclasses import dataclass

POINTS = {"pt": 1.0, "in": 72.0, "mm": 72.0 / 25.4, "cm": 720.0 / 25.4}
_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)\s*(pt|in|mm|cm)")


def points(length: str) -> float:
    """A length with its unit (``8.7mm``, ``0.125in``, ``12pt``) in points.

    Raises ValueError with a message for the user where the unit is missing or unknown.
    """
    match = _LENGTH.fullmatch(length.strip())
    if match is None:
        units = ", ".join(POINTS)
        raise ValueError(f"“{length}” is not a length: write a number and a unit ({units}), like 8.7mm")
    return float(match[1]) * POINTS[match[2]]


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in points."""

    width: float
    height: float

    @property
    def turned(self) -> Size:
        """The same size on its side."""
        return Size(self.height, self.width)


@dataclass(frozen=True, slots=True)
class Insets:
    """Distances inwards from the four edges, in points."""

    top: float
    right: float
    bottom: float
    left: float

    @classmethod
    def even(cls, distance: float) -> Insets:
        return cls(distance, distance, distance, distance)


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle by its lower left corner and size, in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def top(self) -> float:
        return self.y + self.height

    @property
    def center(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2

    @property
    def size(self) -> Size:
        return Size(self.width, self.height)

    def inset(self, by: Insets) -> Rect:
        return Rect(
            self.x + by.left,
            self.y + by.bottom,
            self.width - by.left - by.right,
            self.height - by.top - by.bottom,
        )

    def grown(self, by: float) -> Rect:
        return self.inset(Insets.even(-by))

    def moved(self, dx: float, dy: float) -> Rect:
        return Rect(self.x + dx, self.y + dy, self.width, self.height)

    def holds(self, other: Rect, tolerance: float = 0.01) -> bool:
        """Whether the other rectangle lies inside this one."""
        return (
            other.x >= self.x - tolerance
            and other.y >= self.y - tolerance
            and other.right <= self.right + tolerance
            and other.top <= self.top + tolerance
        )

    def corners(self) -> tuple[float, float, float, float]:
        """Left, bottom, right, top: the order of a PDF rectangle."""
        return self.x, self.y, self.right, self.top


@dataclass(frozen=True, slots=True)
class PageBoxes:
    """A page's boxes (ISO 32000-1, 14.11.2) in its own space: the media box starts at 0, 0."""

    media: Size
    trim: Rect
    bleed: Rect

    @classmethod
    def of(cls, trim: Size, bleed: float = 0.0) -> PageBoxes:
        """Boxes of a page with the same bleed on all four sides."""
        box = Rect(bleed, bleed, trim.width, trim.height)
        media = Size(trim.width + 2 * bleed, trim.height + 2 * bleed)
        return cls(media, box, Rect(0.0, 0.0, media.width, media.height))
