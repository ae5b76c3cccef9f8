"""Wheel: areas of a life as slices, to be shaded from the middle out."""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.kit import Kit
from workbook.kit.paragraph import Paragraph
from workbook.kit.path import Path
from workbook.kit.pen import Pen
from workbook.kit.piece import Piece
from workbook.kit.twig import BOLD, LINE, leaf
from workbook.spec.base import Line

RADIUS = 0.335
"""Of the wheel, as a share of the width: the names stand outside."""
LARGE = 0.29
"""The same in large print: its words take more of the page's height."""
ALIGN = {1: "left", 0: "center", -1: "right"}
NUMBER = (4.5, 3.2)
"""Width and height of the place for a slice's number, in grid units."""
RATED = 0.82
"""How far out it stands, as a share of the wheel's radius."""
HUB = 0.09
"""Radius of the middle, where the rings begin, as a share of the wheel's."""


class Wheel(Block):
    """Slices around a middle, the first from twelve o'clock on."""

    asks: ClassVar[bool] = True
    draws: ClassVar[bool] = True
    wide: ClassVar[bool] = True

    kind: Literal["wheel"] = Field("wheel", description="slices to shade from the middle out")
    segments: tuple[Line, ...] = Field(
        min_length=3, max_length=12, description="a name for each slice, clockwise"
    )
    rings: int = Field(10, ge=2, le=10, description="rings from the middle to the rim")

    def flow(self, kit: Kit) -> list[Piece]:
        count = len(self.segments)
        names = [
            kit.line(name, "label", align=ALIGN[_side(_way(number + 0.5, count))])
            for number, name in enumerate(self.segments)
        ]
        segment = kit.words.fields.segment
        asks = [
            kit.ask(n, label=name, pattern=segment, max=self.rings)
            for n, name in enumerate(self.segments, start=1)
        ]
        wheel = _Wheel(kit, names, self.rings, asks)
        drawing = kit.wide(kit.drawing(wheel.units, wheel.draw, self.alt))
        return [*kit.cue(kit.words.blocks.type_rating, max=str(self.rings)), drawing]


@dataclass(frozen=True)
class _Wheel:
    kit: Kit
    names: Sequence[Paragraph]
    rings: int
    asks: Sequence[Ask | None]
    """The number of each slice."""

    @property
    def share(self) -> float:
        """The wheel's radius as a share of the width."""
        return LARGE if self.kit.large else RADIUS

    def units(self, width: float) -> float:
        return math.ceil((2 * self.share * width + 2 * self.above(width)) / self.kit.unit)

    def above(self, width: float) -> float:
        """How far names stand out over the wheel, in points."""
        places = [self.place(n, width) for n in range(len(self.names))]
        return max(0.0, *(max(place.top, -place.y) - self.share * width for place in places))

    def place(self, number: int, width: float) -> Rect:
        """Where a name stands, counted from the wheel's middle."""
        way = _way(number + 0.5, len(self.names))
        gap = 2.5 * self.kit.unit
        at = way * (self.share * width + gap)
        room = width / 2 - abs(at.real) if abs(way.real) > 0.2 else width / 3
        name = self.names[number]
        own = min(name.natural_width() + 0.1, room)
        x = {1: at.real, 0: at.real - own / 2, -1: at.real - own}[_side(way)]
        high = name.measure(own)
        return Rect(x, at.imag + (way.imag - 1) * high / 2, own, high)

    def draw(self, pen: Pen) -> None:
        x, y = pen.rect.center
        radius, count = self.share * pen.rect.width, len(self.names)
        hub, middle = HUB * radius, complex(x, y)
        if count % 2 == 0:
            pen.shape(self._slices(middle, radius, hub), fill="accent-tint")
        step = (radius - hub) / self.rings
        rings = Path().add(*(Path().circle(x, y, hub + n * step) for n in range(1, self.rings)))
        pen.shape(rings, stroke="accent-soft", width=0.5)
        spokes, tips = Path(), Path()
        for number in range(count):
            way = _way(number, count)
            spokes.polyline([middle + way * hub, middle + way * radius])
            tips.add(leaf(middle + way * radius, way * 1.6 * self.kit.unit, 0.0))
        pen.shape(spokes, stroke="accent", width=LINE)
        pen.shape(Path().circle(x, y, radius).circle(x, y, hub), stroke="accent", width=BOLD)
        pen.shape(tips, fill="accent")
        self._numbers(pen, middle, hub, step)
        for number, (name, ask) in enumerate(zip(self.names, self.asks, strict=True)):
            place = self.place(number, pen.rect.width).moved(x, y)
            pen.pieces([name], place.x, place.top, place.width)
            if ask:
                self._rating(pen, ask, middle + _way(number + 0.5, count) * radius * RATED)

    def _rating(self, pen: Pen, ask: Ask, at: complex) -> None:
        """A small frame for a slice's number, in a file: there one cannot shade."""
        wide, high = (side * self.kit.unit for side in NUMBER)
        room = Rect(at.real - wide / 2, at.imag - high / 2, wide, high)
        pen.shape(Path().rect(room, 3.0), "paper", "accent", LINE)
        pen.pieces([self.kit.open_room(high, ask, centered=True)], room.x, room.top, wide)

    def _slices(self, middle: complex, radius: float, hub: float) -> Path:
        """Every second slice."""
        path, sweep = Path(), math.tau / len(self.names)
        for number in range(0, len(self.names), 2):
            begin = cmath.phase(_way(number, len(self.names)))
            path.arc(middle.real, middle.imag, radius, begin, -sweep)
            path.arc(middle.real, middle.imag, hub, begin - sweep, sweep, join=True).close()
        return path

    def _numbers(self, pen: Pen, middle: complex, hub: float, step: float) -> None:
        """0 in the middle; beside the first spoke the number of the outermost ring and of the one halfway."""
        said = {0: middle} | {
            ring: middle + complex(2.2 * self.kit.unit, hub + (ring - 0.5) * step)
            for ring in (self.rings // 2, self.rings)
        }
        for number, at in said.items():
            figure = self.kit.line(str(number), "hint", align="center")
            pen.pieces([figure], at.real - 20, at.imag + 1.5 * self.kit.unit, 40)


def _way(number: float, count: int) -> complex:
    """The direction in which a slice begins, clockwise from twelve o'clock."""
    return cmath.rect(1.0, math.pi / 2 - math.tau * number / count)


def _side(way: complex) -> int:
    """On which side of the wheel a direction lies: 1 right, -1 left, 0 above or below."""
    return 0 if abs(way.real) <= 0.2 else 1 if way.real > 0 else -1
