"""Wheat: ripe ears with long awns, bowed by their weight."""

from __future__ import annotations

from random import Random

from workbook.geometry import Size
from workbook.kit.curve import Curve, Leaf, drop, ribbon, turn
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

CROWD = 5
"""How many stand well together."""
HABIT = "strew"
"""In patterns: strewn, or along trails."""


def _ear(plate: Plate, stem: Curve, begin: float, length: float, rng: Random, inks: Inks) -> None:
    """Two rows of grains along the top of the stem, awns behind them."""
    rows = max(5, min(6, round(length / 30)))
    grain = length * 0.102
    awns = Path()
    grains: list[Leaf] = []
    for i in range(rows):
        share = i / (rows - 1)
        t = begin + (1 - begin) * share
        along = stem.along(t)
        for side in (1, -1):
            there = stem.at(min(1.0, t + (0.012 if side > 0 else 0.0))) + along * 1j * side * grain * 0.10
            way = along * turn(side * (33 - 15 * share + rng.uniform(-3, 3)))
            size = grain * (1.05 - 0.28 * share)
            grains.append(Leaf(there, there + way * size, size * 0.24, 0.46, -side * 0.10))
            tip = there + way * size * 0.9
            out = along * turn(side * (15 - 5 * share + rng.uniform(-3, 3))) * length * (0.25 - 0.05 * share)
            awns.add(Curve.sway(tip, tip + out, -side * 0.05).path)
    plate.stroke(awns, inks.solid, 0.6)
    for i, leaf in enumerate(grains):
        if inks.plain:
            plate.fill(leaf.path, inks.solid)
            continue
        plate.cut(leaf.path, inks.soft if i % 4 == 1 else inks.solid, inks.ground, 0.8)
        if i % 4 == 0:
            plate.stroke(leaf.vein(0.2, 0.75), inks.ground, 0.6)
    end = stem.along(1.0) * grain * 0.9
    plate.cut(Leaf(stem.end, stem.end + end, grain * 0.18, 0.46).path, inks.solid, inks.ground, 0.8)


def grow(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One stalk with its ear and a strap of a leaf."""
    lean = 1 if (tip - root).real < 0 else -1
    stem = Curve.sway(root, tip, -0.04 * lean, -0.17 * lean * rng.uniform(0.8, 1.2))
    length = stem.length
    plate.fill(ribbon(stem, length * 0.005 + plate.line * 1.3, plate.line * 0.9), inks.solid)
    t = rng.uniform(0.24, 0.36)
    side = rng.choice((1, -1))
    there = stem.at(t)
    end = there + stem.along(t) * turn(side * rng.uniform(34, 50)) * length * rng.uniform(0.24, 0.32)
    leaf = Leaf(there, end, length * 0.016, 0.36, side * -0.22)
    plate.cut(leaf.path, inks.soft, inks.ground, 0.6)
    plate.stroke(leaf.vein(0.0, 0.96), inks.solid, 0.6)
    _ear(plate, stem, 0.66, length, rng, inks)


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """A short ear, for patterns."""
    stem = Curve.sway(at - reach * 0.62, at + reach * 0.4, rng.uniform(-0.12, 0.12))
    plate.stroke(stem.path, inks.soft, 0.7)
    grains = Path()
    for i in range(4):
        t = 0.42 + 0.15 * i
        for side in (1, -1):
            out = stem.along(t) * turn(side * 31) * abs(reach) * (0.31 - 0.03 * i)
            grains.add(drop(stem.at(t), out, abs(out) * 0.20))
    grains.add(drop(stem.end, stem.along(1.0) * abs(reach) * 0.22, abs(reach) * 0.045))
    plate.fill(grains, inks.tint)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    h = size.height
    w = min(size.width, h * 0.8)
    side = rng.choice((1, -1))
    for pale, root, lean, tall in (
        (True, 0.10, 0.02, 0.92),
        (True, -0.04, -0.40, 0.66),
        (False, 0.0, 0.40, 0.70),
        (False, -0.05, -0.20, 0.86),
        (False, 0.05, 0.20, 1.0),
    ):
        top = complex(side * w * (lean + rng.uniform(-0.03, 0.03)), h * tall * rng.uniform(0.97, 1.03))
        grow(plate, complex(side * w * root, 0), top, rng, ON_PAPER.flat if pale else ON_PAPER)
    return plate.fitted(size)
