"""Zones: a few bands from calm to overwhelmed, each with room for its signs and for what helps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.current import current, tube
from workbook.kit.kit import Kit
from workbook.kit.paragraph import Paragraph
from workbook.kit.path import Path
from workbook.kit.pen import Pen
from workbook.kit.piece import Piece
from workbook.kit.twig import BOLD, LINE
from workbook.spec.base import Line, Model

LINES = 2
"""Writing lines for the signs of a band, and for what helps."""
BELOW = 10
"""How far below the head of a page bands of large print begin that fill it, in grid units."""


class Band(Model):
    """One zone."""

    label: Line = Field(description="its name")
    signs: Line | None = Field(None, description="how it may show, as a start")
    helps: Line | None = Field(None, description="what may help, as a start")


class Zones(Block):
    """Bands side by side, or one over the other beside a thermometer."""

    asks: ClassVar[bool] = True
    draws: ClassVar[bool] = True
    wide: ClassVar[bool] = True

    kind: Literal["zones"] = Field("zones", description="bands from calm to overwhelmed, to fill in")
    bands: tuple[Band, ...] = Field(min_length=2, max_length=4, description="the calmest first")
    orientation: Literal["bar", "thermometer"] = Field(
        "bar", description="bar: side by side; thermometer: the calmest lowest"
    )

    def flow(self, kit: Kit) -> list[Piece]:
        bands = [_words(kit, *band) for band in enumerate(self.bands, start=1)]
        shape = _Thermometer if self.orientation == "thermometer" else _Stack if kit.large else _Bar
        shown = shape(kit, bands)
        return [kit.wide(kit.drawing(shown.units, shown.draw, self.alt))]


@dataclass(frozen=True)
class _Words:
    """What stands in a band, from top to bottom."""

    label: Paragraph
    parts: tuple[Paragraph, Paragraph]
    """How it shows, and what helps."""
    asks: tuple[Ask | None, Ask | None]
    """The reader's own words on both."""


def _words(kit: Kit, number: int, band: Band) -> _Words:
    words, cell = kit.words.blocks, kit.words.fields.named_cell
    asks = (
        kit.ask(number, "signs", label=band.label, pattern=cell, row=band.label, column=words.signs),
        kit.ask(number, "helps", label=band.label, pattern=cell, row=band.label, column=words.helps),
    )
    parts = _begun(kit, words.signs, band.signs), _begun(kit, words.helps, band.helps)
    return _Words(kit.line(band.label, "strong", role="accent-text"), parts, asks)


def _begun(kit: Kit, label: str, start: str | None) -> Paragraph:
    """What belongs there, and a few words to start with, where there are any."""
    return kit.line(f"**{label}:** {start}" if start else f"**{label}**", "small")


@dataclass(frozen=True)
class _Bar:
    """Bands side by side, the calmest at the left."""

    kit: Kit
    bands: Sequence[_Words]

    def panels(self, room: Rect) -> list[Rect]:
        gap = 1.5 * self.kit.unit
        width = (room.width - gap * (len(self.bands) - 1)) / len(self.bands)
        return [Rect(room.x + n * (width + gap), room.y, width, room.height) for n in range(len(self.bands))]

    def inner(self, width: float) -> float:
        """Width of the words in a band, in points."""
        return self.panels(Rect(0, 0, width, 0))[0].width - 3 * self.kit.unit

    def beside(self, width: float) -> bool:
        """Whether every band's line has room beside its name; else it runs under it."""
        least = 8 * self.kit.unit
        return all(band.label.natural_width() + least <= self.inner(width) for band in self.bands)

    def heights(self, width: float) -> tuple[float, list[float]]:
        """Of the labels, and of the words of each part: the same in all bands, in points."""
        inner = self.inner(width)
        parts = [max(band.parts[n].measure(inner) for band in self.bands) for n in (0, 1)]
        label = max(band.label.measure(inner) for band in self.bands)
        return label + (0 if self.beside(width) else 2 * self.kit.unit), parts

    def units(self, width: float) -> float:
        label, parts = self.heights(width)
        return (label + sum(parts) + 2 * LINES * self.kit.pitch) / self.kit.unit + 3

    def draw(self, pen: Pen) -> None:
        unit = self.kit.unit
        label, parts = self.heights(pen.rect.width)
        for number, (band, panel) in enumerate(zip(self.bands, self.panels(pen.rect), strict=True)):
            pen.shape(Path().rect(panel, 1.5 * unit), fill="accent-tint")
            left, width, top = panel.x + 1.5 * unit, panel.width - 3 * unit, panel.top - unit
            pen.pieces([band.label], left, top, width)
            begin, level = left, top - label + unit
            if self.beside(pen.rect.width):
                begin, level = left + band.label.natural_width() + 2 * unit, top - 1.5 * unit
            line = current(begin, left + width, level, number / (len(self.bands) - 1), unit)
            pen.shape(line, stroke="accent", width=BOLD)
            top -= label + 0.5 * unit
            for part, ask, height in zip(band.parts, band.asks, parts, strict=True):
                pen.pieces([part], left, top, width)
                pen.pieces([self.kit.ruled(LINES, ask=ask)], left, top - height, width)
                top -= height + LINES * self.kit.pitch


@dataclass(frozen=True)
class _Stack:
    """Bands one below the other, the calmest on top, in large print: each as wide as the measure."""

    kit: Kit
    bands: Sequence[_Words]

    def _column(self, width: float) -> float:
        """Width of each of the two columns of a band, in points."""
        return (width - 6 * self.kit.unit) / 2

    def words(self, width: float) -> list[float]:
        """Heights of the words of each band, in points."""
        column, inner = self._column(width), width - 3 * self.kit.unit
        return [
            band.label.measure(inner) + max(part.measure(column) for part in band.parts)
            for band in self.bands
        ]

    def lines(self, width: float) -> int:
        """Writing lines: as many as leave room for a heading above, at least one."""
        count, unit = len(self.bands), self.kit.unit
        rest = self.kit.room - BELOW * unit - sum(self.words(width)) - (4.5 * count - 1.5) * unit
        return max(1, min(LINES, int(rest / count / self.kit.pitch))) if self.kit.room else LINES

    def heights(self, width: float) -> list[float]:
        """Of the bands, in points."""
        rest = self.lines(width) * self.kit.pitch + 3 * self.kit.unit
        return [words + rest for words in self.words(width)]

    def units(self, width: float) -> float:
        return sum(self.heights(width)) / self.kit.unit + 1.5 * (len(self.bands) - 1)

    def draw(self, pen: Pen) -> None:
        unit, room = self.kit.unit, pen.rect
        column, lines, top = self._column(room.width), self.lines(room.width), room.top
        bands = zip(self.bands, self.heights(room.width), strict=True)
        for number, (band, height) in enumerate(bands):
            pen.shape(Path().rect(Rect(room.x, top - height, room.width, height), 1.5 * unit), "accent-tint")
            left, width, y = room.x + 1.5 * unit, room.width - 3 * unit, top - unit
            pen.pieces([band.label], left, y, width)
            begin = left + band.label.natural_width() + 2 * unit
            if begin < left + 0.8 * width:
                unrest = number / (len(self.bands) - 1)
                wave = current(begin, left + width, y - 1.7 * unit, unrest, unit)
                pen.shape(wave, stroke="accent", width=BOLD)
            y -= band.label.measure(width) + 0.5 * unit
            words = max(part.measure(column) for part in band.parts)
            for across, (part, ask) in enumerate(zip(band.parts, band.asks, strict=True)):
                x = left + across * (column + 3 * unit)
                pen.pieces([part], x, y, column)
                pen.pieces([self.kit.ruled(lines, ask=ask)], x, y - words, column)
            top -= height + 1.5 * unit


@dataclass(frozen=True)
class _Thermometer:
    """Bands one over the other, the calmest lowest, beside one tube."""

    kit: Kit
    bands: Sequence[_Words]

    def _columns(self, width: float) -> tuple[float, float]:
        """Where the words begin, and the width of each of the two columns, in points."""
        left, gap = 9 * self.kit.unit, 3 * self.kit.unit
        return left, (width - left - gap) / 2

    def heights(self, width: float) -> list[float]:
        """Of each band with the space above it, in points."""
        left, column = self._columns(width)
        return [
            band.label.measure(width - left)
            + max(part.measure(column) for part in band.parts)
            + LINES * self.kit.pitch
            + 2 * self.kit.unit
            for band in self.bands
        ]

    def units(self, width: float) -> float:
        return sum(self.heights(width)) / self.kit.unit + 1

    def draw(self, pen: Pen) -> None:
        unit, room = self.kit.unit, pen.rect
        left, column = self._columns(room.width)
        middle, foot = room.x + 3 * unit, room.top
        pen.shape(tube(middle, room.y, room.top - unit, unit), "accent-tint", "accent", LINE)
        bands = list(enumerate(zip(self.bands, self.heights(room.width), strict=True)))
        for number, (band, height) in reversed(bands):
            foot -= height
            top = foot + height - 2 * unit
            low = foot + (5 if number == 0 else 1) * unit
            unrest = number / (len(self.bands) - 1)
            flow = current(-(top - low) / 2, (top - low) / 2, 0.0, unrest, unit)
            pen.shape(flow.turned((0, 1, -1, 0, middle, (top + low) / 2)), stroke="accent", width=BOLD)
            if number:
                pen.line(middle - 1.8 * unit, foot - unit, middle + 1.8 * unit, foot - unit, "accent", LINE)
            pen.pieces([band.label], room.x + left, top, room.width - left)
            top -= band.label.measure(room.width - left)
            words = max(part.measure(column) for part in band.parts)
            for across, (part, ask) in enumerate(zip(band.parts, band.asks, strict=True)):
                x = room.x + left + across * (column + 3 * unit)
                pen.pieces([part], x, top, column)
                pen.pieces([self.kit.ruled(LINES, ask=ask)], x, top - words, column)
