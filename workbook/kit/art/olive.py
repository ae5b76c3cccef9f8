"""Olive: a branch of two-toned leaves with its fruit."""

from __future__ import annotations

import math
from random import Random

from workbook.geometry import Size
from workbook.kit.curve import Curve, Leaf, dot, ribbon, turn
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

CROWD = 3
"""How many stand well together."""
HABIT = "trail"
"""In patterns: strewn, or along trails."""


def _fruit(plate: Plate, at: complex, hang: complex, size: float, inks: Inks) -> None:
    if inks.plain:
        return
    stalk = at + hang * size * 0.8
    plate.stroke(Curve.sway(at, stalk, 0.15).path, inks.solid, 0.9)
    center = stalk + hang * size * 0.95
    angle = math.atan2(hang.imag, hang.real)
    body = Path().ellipse(center.real, center.imag, size, size * 0.74, angle)
    plate.cut(body, inks.bloom, inks.ground, 1.0)
    light = center + hang * 1j * size * 0.34
    plate.stroke(
        Curve.sway(light - hang * size * 0.5, light + hang * size * 0.35, 0.14).path, inks.ground, 0.9
    )


def _leaf(plate: Plate, leaf: Leaf, inks: Inks, pale: bool, left: bool) -> None:
    """Full, or pale with a line: one half of it stays in the second colour."""
    if inks.plain:
        plate.fill(leaf.path, inks.solid)
    elif pale:
        plate.cut(leaf.path, inks.tint, inks.solid, 0.9)
        plate.fill(leaf.side(left), inks.soft)
        plate.stroke(leaf.vein(0.0, 0.95), inks.solid, 0.7)
    else:
        plate.cut(leaf.path, inks.solid, inks.ground, 0.9)
        plate.stroke(leaf.vein(0.1, 0.8), inks.ground, 0.8)


def grow(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One branch."""
    lean = 1 if (tip - root).real < 0 else -1
    stem = Curve.sway(root, tip, 0.10 * lean * rng.uniform(0.6, 1.3), -0.13 * lean * rng.uniform(0.7, 1.3))
    length = stem.length
    pairs = max(4, min(8, round(length / 24)))
    plate.fill(ribbon(stem, length * 0.016 + plate.line * 0.6, plate.line * 0.8), inks.solid)
    for i in range(pairs):
        t = 0.12 + 0.84 * i / pairs
        size = length * (0.30 - 0.11 * t) * rng.uniform(0.88, 1.1)
        for side in (1, -1):
            there = stem.at(t + (0.02 if side > 0 else 0.0))
            way = stem.along(t) * turn(side * (58 - 22 * t + rng.uniform(-9, 9)))
            half = size * rng.uniform(0.115, 0.14)
            leaf = Leaf(there, there + way * size, half, 0.46, -side * rng.uniform(-0.03, 0.13))
            _leaf(plate, leaf, inks, (i + (side > 0)) % 3 == 1, side < 0)
    for i in range(pairs // 2):
        t = 0.22 + 1.25 * i / pairs
        hang = stem.along(t) * turn((-1) ** i * rng.uniform(82, 118))
        _fruit(plate, stem.at(t), hang, length * rng.uniform(0.034, 0.040), inks)
    way = stem.along(1.0) * turn(rng.uniform(-10, 10))
    _leaf(plate, Leaf(stem.end, stem.end + way * length * 0.17, length * 0.021), inks, False, True)


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """Two leaves and sometimes an olive, for patterns."""
    base = at - reach / 2
    for spread, share in ((14, 1.05), (-34, 0.8)):
        leaf = Leaf(
            base, base + reach * turn(spread + rng.uniform(-6, 6)) * share, abs(reach) * 0.12, 0.46, 0.05
        )
        plate.fill(leaf.path, inks.tint)
        plate.stroke(leaf.vein(0.0, 0.85), inks.soft, 0.7)
    if rng.random() < 0.5:
        plate.stroke(dot(base + reach * turn(62) * 0.30), inks.soft, abs(reach) * 0.16 / plate.line)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    w, h = size.width, size.height
    side = rng.choice((1, -1))
    root = complex(-side * w * 0.32, 0)
    second = complex(-side * w * 0.25, h * 0.22)
    grow(plate, second, complex(-side * w * 0.42, h * 0.80), rng, ON_PAPER.flat)
    grow(plate, root, complex(side * w * rng.uniform(0.30, 0.42), h * 0.95), rng, ON_PAPER)
    return plate.fitted(size)
