"""Willow: a bough with hanging withies and long narrow leaves."""

from __future__ import annotations

from random import Random

from workbook.geometry import Size
from workbook.kit.curve import Curve, Leaf, ribbon, turn
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

CROWD = 6
"""How many stand well together."""
HABIT = "trail"
"""In patterns: strewn, or along trails."""


def grow(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One withy with its leaves, alternately full and pale."""
    stem = Curve.sway(root, tip, rng.uniform(0.05, 0.10), rng.uniform(-0.06, -0.12))
    length = stem.length
    count = max(5, min(13, round(length / 15)))
    plate.fill(ribbon(stem, length * 0.012 + plate.line * 0.6, plate.line * 0.5), inks.solid)
    side = 1
    for i in range(count):
        t = 0.08 + 0.9 * i / (count - 1)
        size = length * rng.uniform(0.25, 0.33) * (1.05 - 0.5 * t)
        way = stem.along(t) * turn(side * rng.uniform(20, 36) * (1.1 - 0.4 * t))
        there = stem.at(t)
        leaf = Leaf(
            there, there + way * size, size * rng.uniform(0.085, 0.11), 0.38, side * rng.uniform(-0.16, -0.05)
        )
        if i % 3 == 1:
            plate.fill(leaf.path, inks.soft)
            plate.stroke(leaf.vein(0.04, 0.98), inks.solid, 0.6)
        else:
            plate.cut(leaf.path, inks.solid, inks.ground, 0.7)
        side = -side
    end = stem.along(1.0) * length * 0.13
    plate.fill(Leaf(stem.end - end * 0.1, stem.end + end, abs(end) * 0.09, 0.4, 0.08).path, inks.solid)


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """Two narrow leaves, for patterns."""
    base = at - reach / 2
    for spread, share in ((8, 1.15), (46, 0.7)):
        leaf = Leaf(
            base, base + reach * turn(spread + rng.uniform(-6, 6)) * share, abs(reach) * 0.08, 0.4, 0.08
        )
        plate.fill(leaf.path, inks.tint)
        plate.stroke(leaf.vein(0.0, 0.8), inks.soft, 0.7)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    w, h = size.width, size.height
    side = rng.choice((1, -1))
    bough = Curve(
        complex(-side * w * 0.48, h * 0.80),
        complex(-side * w * 0.25, h * 1.02),
        complex(side * w * 0.10, h * 1.03),
        complex(side * w * 0.34, h * 0.80),
    )
    drops = [(0.30, 0.56), (0.46, 0.90), (0.62, 0.66), (0.80, 0.80), (1.0, 0.46)]
    for pale in (True, False):
        for i, (t, share) in enumerate(drops):
            if pale == (i in (1, 3)):
                begin = bough.at(t)
                end = begin + complex(side * w * rng.uniform(0.06, 0.18), -h * share * rng.uniform(0.9, 1.08))
                grow(plate, begin, end, rng, ON_PAPER.flat if pale else ON_PAPER)
        if pale:
            plate.fill(ribbon(bough, h * 0.024, plate.line), ON_PAPER.solid)
    return plate.fitted(size, up=1.0)
