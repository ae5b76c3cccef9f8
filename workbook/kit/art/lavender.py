"""Lavender: a loose bunch of whorled spikes over narrow leaves."""

from __future__ import annotations

from random import Random

from workbook.geometry import Size
from workbook.kit.curve import Curve, Leaf, drop, ribbon, turn
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

CROWD = 6
"""How many stand well together."""
HABIT = "strew"
"""In patterns: strewn, or along trails."""


def _whorl(plate: Plate, at: complex, way: complex, size: float, rng: Random, inks: Inks) -> None:
    """A tier of buds: two outside in their pale cups, one before them."""
    cups, buds = Path(), Path()
    for spread, share in ((66, 0.95), (-66, 0.95), (0, 1.1)):
        out = way * turn(spread + rng.uniform(-8, 8)) * size * share * rng.uniform(0.9, 1.1)
        if spread and not inks.plain:
            cups.add(drop(at, out * turn(-spread * 0.6) * 0.95, size * 0.17))
        if inks.plain and not spread:
            continue
        buds.add(drop(at + out * 0.14, out, abs(out) * 0.27))
    if cups.steps:
        plate.fill(cups, inks.soft)
    plate.cut(buds, inks.solid, inks.ground, 0.6)


def grow(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One stem with its spike and a pair of leaves."""
    bow = rng.uniform(-0.05, 0.05)
    stem = Curve.sway(root, tip, bow, bow * 1.8)
    length = stem.length
    tiers = max(4, min(7, round(length / 28)))
    size = length * 0.066
    plate.fill(ribbon(stem, plate.line * 1.6 + length * 0.002, plate.line * 0.8), inks.solid)
    for side in (1, -1):
        t = rng.uniform(0.20, 0.34)
        there, way = stem.at(t), stem.along(t) * turn(side * rng.uniform(14, 26))
        reach = length * rng.uniform(0.16, 0.26)
        leaf = Leaf(there, there + way * reach, reach * 0.05, 0.5, -side * 0.08)
        plate.cut(leaf.path, inks.soft if side > 0 else inks.solid, inks.ground, 0.5)
    begin = rng.uniform(0.56, 0.62)
    _whorl(plate, stem.at(begin - 0.09), stem.along(begin), size * 0.75, rng, inks)
    for i in range(tiers):
        share = i / (tiers - 1)
        t = begin + (0.98 - begin) * share**0.94
        _whorl(plate, stem.at(t), stem.along(t), size * (1.04 - 0.5 * share), rng, inks)
    heading = stem.along(1.0)
    plate.cut(drop(stem.end, heading * size * 0.8, size * 0.2), inks.solid, inks.ground, 0.6)


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """A short spike, for patterns."""
    stem = Curve.sway(at - reach * 0.62, at + reach * 0.4, rng.uniform(-0.1, 0.1))
    plate.stroke(stem.path, inks.soft, 0.7)
    buds = Path()
    for i in range(4):
        t = 0.40 + 0.17 * i
        for side in (1, -1):
            out = stem.along(t) * turn(side * (58 - 6 * i)) * abs(reach) * (0.30 - 0.045 * i)
            buds.add(drop(stem.at(t), out, abs(out) * 0.30))
    buds.add(drop(stem.end, stem.along(1.0) * abs(reach) * 0.15, abs(reach) * 0.045))
    plate.fill(buds, inks.tint)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    h = size.height
    w = min(size.width, h * 0.75)
    side = rng.choice((1, -1))
    for pale, root, lean, tall in (
        (True, 0.05, -0.20, 0.90),
        (True, 0.02, 0.30, 0.76),
        (False, 0.06, 0.44, 0.62),
        (False, -0.06, -0.36, 0.70),
        (False, 0.03, 0.16, 0.86),
        (False, -0.02, -0.04, 1.0),
    ):
        top = complex(side * w * (lean + rng.uniform(-0.03, 0.03)), h * tall * rng.uniform(0.97, 1.03))
        grow(plate, complex(side * w * root, 0), top, rng, ON_PAPER.flat if pale else ON_PAPER)
    return plate.fitted(size)
