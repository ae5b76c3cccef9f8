"""Circles: rings around a middle, to place names and things in."""

from __future__ import annotations

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
from workbook.kit.twig import BOLD
from workbook.spec.base import Line, Model

MOST = 58
"""Of the rings' height, in grid units; they grow where the page has more room."""
LIFT = 0.4
"""How far they stand above the middle of more room than they need, as a share of what is left."""
CENTER = 0.17
"""Radius of the middle, as a share of the outermost ring's."""


class Ring(Model):
    """One ring."""

    label: Line = Field(description="its name")
    hint: Line | None = Field(None, description="a word of help under the name")


class Circles(Block):
    """Rings, the closest first, with their names at the top and room all around."""

    asks: ClassVar[bool] = True
    draws: ClassVar[bool] = True

    kind: Literal["circles"] = Field("circles", description="rings around a middle, to write in")
    rings: tuple[Ring, ...] = Field(
        min_length=2, max_length=4, description="label and hint each, the innermost first"
    )
    center: Line | None = Field(None, description="what stands in the middle")

    def flow(self, kit: Kit) -> list[Piece]:
        names = [_name(kit, ring) for ring in self.rings]
        center = kit.line(self.center, "strong", align="center", role="accent-text") if self.center else None
        asks = [kit.ask(n, label=ring.label) for n, ring in enumerate(self.rings, start=1)]
        circles = _Circles(kit, center, names, asks)
        drawing = kit.drawing(circles.units, circles.draw, self.alt)
        drawing.fills = 2
        return [drawing]


def _name(kit: Kit, ring: Ring) -> list[Paragraph]:
    name = [kit.line(ring.label, "label", align="center", role="accent-text")]
    return [*name, kit.line(ring.hint, "hint", align="center")] if ring.hint else name


@dataclass(frozen=True)
class _Circles:
    kit: Kit
    center: Paragraph | None
    names: Sequence[Sequence[Paragraph]]
    asks: Sequence[Ask | None]
    """What goes into each ring."""

    def radii(self, room: Rect) -> list[float]:
        """Of the middle and of each ring, in points."""
        radius = (min(room.width, room.height) - self.kit.unit) / 2
        step = radius * (1 - CENTER) / len(self.names)
        return [radius * CENTER + n * step for n in range(len(self.names) + 1)]

    def units(self, width: float) -> float:
        return min(MOST, self.kit.tallest, math.floor(width / self.kit.unit))

    def draw(self, pen: Pen) -> None:
        unit, room = self.kit.unit, pen.rect
        middle, *rings = self.radii(room)
        x = room.x + room.width / 2
        y = room.top - room.height / 2 + (room.height / 2 - rings[-1] - unit / 2) * LIFT
        for number, radius in reversed(list(enumerate(rings))):
            fill = "accent-tint" if number % 2 == len(rings) % 2 else None
            inner = rings[number - 1] if number else middle
            if fill:
                pen.shape(band(x, y, inner, radius), fill=fill)
        for number, radius in enumerate(rings):
            pen.shape(outline(x, y, radius, number, len(rings), unit), stroke="accent", width=BOLD)
        pen.shape(Path().circle(x, y, middle), stroke="accent", width=BOLD)
        if self.center:
            own = 1.8 * middle
            pen.pieces([self.center], x - own / 2, y + self.center.measure(own) / 2, own)
        step = rings[0] - middle
        for name, radius, ask in zip(self.names, rings, self.asks, strict=True):
            pen.pieces(name, x - radius * 0.7, y + radius - unit, radius * 1.4)
            high = step * 0.7
            wide = 2 * math.sqrt(radius**2 - (radius - step * 0.15) ** 2)
            pen.pieces([self.kit.open_room(high, ask)], x - wide / 2, y - radius + step * 0.15 + high, wide)


def band(x: float, y: float, inner: float, outer: float) -> Path:
    """A ring as one shape with a hole."""
    hole = Path().arc(x, y, inner, 0.0, -math.tau).close()
    return Path().circle(x, y, outer).add(hole)


def outline(x: float, y: float, radius: float, number: int, count: int, unit: float) -> Path:
    """A ring's edge: closed for the innermost, more open the farther out."""
    if number == 0:
        return Path().circle(x, y, radius)
    dash, gap = (2.2 - 1.4 * number / max(1, count - 1)) * unit, 1.2 * unit
    steps = round(math.tau * radius / (dash + gap))
    sweep = math.tau / steps
    path = Path()
    for step in range(steps):
        path.arc(x, y, radius, step * sweep, sweep * dash / (dash + gap))
    return path
