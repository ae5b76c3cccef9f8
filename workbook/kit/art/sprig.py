"""Sprig: a single twig with a handful of leaves and three berries."""

from __future__ import annotations

from random import Random

from workbook.geometry import Size
from workbook.kit.curve import Curve, Leaf, dot, ribbon, turn
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

CROWD = 5
"""How many stand well together."""
HABIT = "trail"
"""In patterns: strewn, or along trails."""


def grow(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One twig."""
    lean = 1 if (tip - root).real < 0 else -1
    stem = Curve.sway(root, tip, 0.08 * lean, -0.14 * lean * rng.uniform(0.7, 1.3))
    length = stem.length
    plate.fill(ribbon(stem, length * 0.013 + plate.line * 0.7, plate.line * 0.8), inks.solid)
    side = rng.choice((1, -1))
    for i in range(6):
        t = 0.18 + 0.125 * i
        size = length * (0.36 - 0.14 * t) * rng.uniform(0.9, 1.1)
        way = stem.along(t) * turn(side * rng.uniform(36, 52) * (1.1 - 0.4 * t))
        leaf = Leaf(stem.at(t), stem.at(t) + way * size, size * 0.19, 0.5, -side * 0.08)
        if inks.plain:
            plate.fill(leaf.path, inks.solid)
        elif i % 3 == 1:
            plate.cut(leaf.path, inks.ground, inks.ground, 1.6)
            plate.fill(leaf.moved(complex(1.4, -1.2) * plate.line).path, inks.soft)
            plate.stroke(leaf.path, inks.solid, 0.8)
            plate.stroke(leaf.vein(0.0, 0.85), inks.solid, 0.7)
        else:
            plate.cut(leaf.path, inks.solid, inks.ground, 0.9)
            plate.stroke(leaf.vein(0.1, 0.8), inks.ground, 0.8)
        side = -side
    berries = Path()
    for t, spread in ((0.5, -58), (0.64, 62), (0.80, -50)):
        end = stem.at(t) + stem.along(t) * turn(spread + rng.uniform(-8, 8)) * length * 0.12
        plate.stroke(Curve.sway(stem.at(t), end, 0.1).path, inks.solid, 0.8)
        berries.add(dot(end))
    plate.stroke(berries, inks.bloom, max(3.0, length * 0.034 / plate.line))
    end = stem.end + stem.along(1.0) * length * 0.2
    plate.cut(Leaf(stem.end, end, length * 0.036, 0.5, 0.05).path, inks.solid, inks.ground, 0.9)


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """Three leaves, for patterns."""
    base = at - reach / 2
    for spread, share in ((0, 1.0), (48, 0.66), (-44, 0.6)):
        leaf = Leaf(
            base, base + reach * turn(spread + rng.uniform(-6, 6)) * share, abs(reach) * 0.15 * share, 0.5
        )
        plate.fill(leaf.path, inks.tint)
        plate.stroke(leaf.vein(0.0, 0.75), inks.soft, 0.7)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    side = rng.choice((1, -1))
    grow(plate, 0j, complex(side * size.height * rng.uniform(0.22, 0.36), size.height), rng, ON_PAPER)
    return plate.fitted(size)
