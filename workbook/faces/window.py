"""Window: the suit's plant in an arch with the sun behind it, the sentence below; all on light ground.

From card to card of a suit the sun goes on: it rises on the left and sets on the right.
"""

from __future__ import annotations

import math
from typing import ClassVar

from workbook.faces.base import CardWords, Face
from workbook.faces.kit import CardKit, lined, toned
from workbook.faces.side import Side, excess_of
from workbook.faces.words import asked, is_loose, sentence, suit_name
from workbook.geometry import Rect
from workbook.kit.art import art
from workbook.kit.path import Path
from workbook.kit.vector import Picture, Shape

WIDE, SILL, HIGHEST = 0.5, 0.47, 0.62
"""The arch's width as a share of the card's, and where it ends, as a share of its height; at the floor of
the type the words may push it up to the last."""
APART = 0.7
"""Least space between arch and words, in sizes of their type."""
CURVE, STEP = 0.16, 0.75
"""How far the paper of the back rises into its pattern, and where the pattern ends at the sides."""
_ON_FIELD = {
    "paper": "accent-deep",
    "accent": "on-accent",
    "accent-deep": "on-accent",
    "accent-tint": "accent-mid",
    "secondary": "accent-tint",
    "secondary-soft": "accent-soft",
}
"""Inks of a plant, which is drawn for paper, in the dark of the arch."""
_DAYS = 7
"""After so many cards the sun is back where it was."""


class Window(Face):
    """A light card with a picture in it."""

    id: ClassVar[str] = "window"
    description: ClassVar[str] = (
        "A light card: the suit's plant in an arch, the sentence below it in deep colour"
    )
    front_share: ClassVar[float] = 1 / 9.5

    def front(self, card: CardWords, kit: CardKit, size: float) -> Side:
        side, area, room = Side(), kit.area, kit.area.words
        name = suit_name(card, kit, "accent-text")
        middle = room.y + name.style.size * 0.6
        kit.sign(side, name, card.symbol, middle, area.trim.center[0])
        role = "ink" if kit.outlines else "accent-deep"
        line = sentence(card, kit, kit.style("quote", size, 1.17, role=role, align="center"), room.width)
        foot, height = middle + name.style.size * 1.3, line.measure(room.width)
        highest = HIGHEST if size == self.front_sizes(kit)[-1] else SILL
        gap = size * APART
        sill = max(area.up(SILL), min(area.up(highest), foot + height + gap))
        side.excess = excess_of([line], room.width, sill - gap - foot)
        side.loose = is_loose(line, room.width)
        top = (sill - gap / 2 + foot + height) / 2
        side.stack([line], room.x, top, room.width)
        wide = area.trim.width * WIDE
        side.pictures[:0] = _view(
            card, kit, Rect(area.trim.center[0] - wide / 2, sill, wide, room.top - sill)
        )
        return side

    def back(self, card: CardWords, kit: CardKit, size: float) -> Side:
        side, area, room = Side(), kit.area, kit.area.words
        band = area.band(STEP)
        rise = band.width * CURVE
        side.pictures += [*kit.pattern(card.plant, band), _hill(band, rise)]
        symbol = kit.step(-4 / 3) * 1.7
        middle = band.y + rise - symbol
        place = Rect(area.trim.center[0] - symbol / 2, middle - symbol / 2, symbol, symbol)
        side.pictures.append(kit.icon(card.symbol, place, "accent-text"))
        foot = kit.signature(side)
        prompt = kit.style("strong", size, 1.28, role="accent-text", balanced=True)
        pieces = asked(card, kit, prompt, kit.style("text", size, 1.28, before=size * 0.55))
        top = band.y - size * 0.5
        side.excess = excess_of(pieces, room.width, top - foot - size * 0.7)
        side.stack(pieces, room.x, top, room.width)
        return side


def _view(card: CardWords, kit: CardKit, arch: Rect) -> list[Picture]:
    """What is seen through the arch."""
    radius = arch.width / 2
    path = Path().move(arch.x, arch.y).line(arch.right, arch.y).line(arch.right, arch.top - radius)
    path.arc(arch.x + radius, arch.top - radius, radius, 0.0, math.pi, join=True).close()
    day = (card.seed - 1) % _DAYS / (_DAYS - 1)
    sun = Path().circle(
        arch.center[0] + arch.width * 0.42 * (day - 0.5),
        arch.y + arch.height * (0.46 + 0.22 * math.sin(math.pi * day)),
        arch.width * 0.2,
    )
    # The upper corners of this box touch the curve: nothing of the plant leaves the arch.
    space = Rect(arch.x + arch.width * 0.1, arch.y, arch.width * 0.8, arch.height - arch.width * 0.2)
    plant = art(card.plant)(space.size, card.seed).placed(space.x, space.y)
    if kit.outlines:
        edges = (Shape(path.operators(), None, "rule", 0.75), Shape(sun.operators(), None, "rule", 0.75))
        return [Picture(edges, arch), lined(toned(plant, dict.fromkeys(plant.roles, "accent-text")))]
    fields = (Shape(path.operators(), "accent-deep"), Shape(sun.operators(), "accent-mid"))
    return [Picture(fields, arch), toned(plant, _ON_FIELD)]


def _hill(band: Rect, rise: float) -> Picture:
    """Paper that rises into the band from below, in one curve with a fine edge."""
    half = band.width / 2
    radius = (half * half + rise * rise) / (2 * rise)
    angle = math.asin(half / radius)
    curve = Path().arc(band.center[0], band.y + rise - radius, radius, math.pi / 2 - angle, 2 * angle)
    ground = Path(curve.steps).line(band.x, band.y - 1.0).line(band.right, band.y - 1.0).close()
    shapes = (Shape(ground.operators(), "paper"), Shape(curve.operators(), None, "accent-text", 0.75))
    return Picture(shapes, band, sign=True)
