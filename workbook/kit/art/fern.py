"""Fern: arching fronds of paired, tapering pinnae, and one still rolled up."""

from __future__ import annotations

import math
from random import Random

from workbook.geometry import Size
from workbook.kit.curve import Curve, Leaf, drop, ribbon, turn
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

CROWD = 4
"""How many stand well together."""
HABIT = "trail"
"""In patterns: strewn, or along trails."""


def grow(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One frond."""
    lean = 1 if (tip - root).real < 0 else -1
    stem = Curve.sway(root, tip, -0.10 * lean * rng.uniform(0.6, 1.2), -0.24 * lean * rng.uniform(0.8, 1.2))
    length = stem.length
    pairs = max(7, min(16, round(length / 10)))
    blade = Path()
    for i in range(pairs):
        t = 0.17 + 0.82 * (i / (pairs - 1)) ** 0.9
        reach = length * 0.25 * math.sin(math.pi * min(1.0, 0.30 + 0.72 * t)) ** 1.1 + length * 0.012
        spread = 70 - 34 * t
        for side in (1, -1):
            there = stem.at(min(0.995, t + (0.0 if side > 0 else 0.4 / pairs)))
            size = reach * rng.uniform(0.9, 1.08)
            way = stem.along(t) * turn(side * (spread + rng.uniform(-5, 5)))
            half = min(length * 0.25 / pairs, size * 0.15)
            blade.add(Leaf(there, there + way * size, half, 0.26, side * 0.09).path)
    if inks.plain:
        plate.fill(blade, inks.solid)
    else:
        plate.cut(blade, inks.solid, inks.ground, 0.8)
    plate.fill(ribbon(stem, length * 0.014 + plate.line * 0.5, plate.line * 0.5), inks.solid)


def crozier(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """A young frond, still rolled up at its tip."""
    axis = tip - root
    lean = -1 if axis.real < 0 else 1
    length = abs(axis)
    stem = Curve.sway(root, tip, 0.10 * lean, 0.12 * lean)
    plate.fill(ribbon(stem, length * 0.04, length * 0.034), inks.solid)
    radius = length * 0.13
    heading = stem.along(0.99)
    center = tip - heading * 1j * lean * radius
    points = []
    for i in range(15):
        share = i / 14
        points.append(center + heading * 1j * lean * turn(-lean * 560 * share) * radius * (1 - share) ** 0.8)
    plate.stroke(Path().smooth(points), inks.solid, max(1.0, length * 0.03 / plate.line))


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """A few pinnae, for patterns."""
    stem = Curve.sway(at - reach / 2, at + reach / 2, rng.uniform(-0.12, 0.12))
    blade = Path()
    for i in range(3):
        t = 0.16 + 0.26 * i
        for side in (1, -1):
            way = stem.along(t) * turn(side * (58 - 12 * i)) * abs(reach) * (0.40 - 0.09 * i)
            blade.add(drop(stem.at(t), way, abs(way) * 0.17))
    blade.add(drop(stem.at(0.80), stem.along(1.0) * abs(reach) * 0.2, abs(reach) * 0.035))
    plate.fill(blade, inks.tint)
    plate.stroke(stem.part(0.84).path, inks.soft, 0.7)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    h = size.height
    w = min(size.width, h * 0.95)
    side = rng.choice((1, -1))
    grow(
        plate,
        0j,
        complex(-side * w * rng.uniform(0.28, 0.40), h * rng.uniform(0.66, 0.76)),
        rng,
        ON_PAPER.flat,
    )
    grow(
        plate,
        0j,
        complex(side * w * rng.uniform(0.44, 0.56), h * rng.uniform(0.50, 0.62)),
        rng,
        ON_PAPER.flat,
    )
    crozier(plate, complex(side * w * 0.03, 0), complex(side * w * 0.25, h * 0.26), rng, ON_PAPER)
    grow(
        plate,
        complex(-side * w * 0.01, 0),
        complex(side * w * rng.uniform(0.02, 0.14), h * 0.97),
        rng,
        ON_PAPER,
    )
    grow(
        plate,
        complex(-side * w * 0.03, 0),
        complex(-side * w * rng.uniform(0.42, 0.5), h * 0.36),
        rng,
        ON_PAPER,
    )
    return plate.fitted(size)
