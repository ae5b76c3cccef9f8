"""Seed-head: umbels gone to seed, each ray ending in a small burst."""

from __future__ import annotations

from random import Random

from workbook.geometry import Size
from workbook.kit.curve import Curve, Leaf, dot, ribbon, turn
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

CROWD = 3
"""How many stand well together."""
HABIT = "strew"
"""In patterns: strewn, or along trails."""


def _umbel(plate: Plate, at: complex, way: complex, size: float, rng: Random, inks: Inks, rays: int) -> None:
    """A dome of rays over the top of a stem."""
    arms, spokes, seeds, bright = Path(), Path(), Path(), Path()
    seeds_each = 3 if inks.plain else 4
    for i in range(rays):
        share = 2 * i / (rays - 1) - 1
        out = way * turn(-share * 78 + rng.uniform(-3, 3))
        reach = size * (1 - 0.16 * abs(share)) * rng.uniform(0.92, 1.06)
        end = at + out * reach
        arms.add(Curve.sway(at, end, 0.13 * share).path)
        for j in range(seeds_each):
            spread = (
                out
                * turn(138 * j / (seeds_each - 1) - 69 + rng.uniform(-6, 6))
                * size
                * 0.22
                * rng.uniform(0.85, 1.1)
            )
            spokes.add(Path().polyline([end, end + spread]))
            (bright if (i + j) % 5 == 0 else seeds).add(dot(end + spread))
    thick = max(1.8, size * 0.055 / plate.line)
    plate.stroke(arms, inks.solid, 0.9)
    plate.stroke(spokes, inks.solid, 0.5)
    plate.stroke(seeds, inks.solid, thick)
    plate.stroke(bright, inks.bloom, thick)


def grow(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One stem with its umbel and a side branch with a smaller one."""
    lean = 1 if (tip - root).real < 0 else -1
    stem = Curve.sway(root, tip, 0.05 * lean, -0.07 * lean * rng.uniform(0.5, 1.5))
    length = stem.length
    plate.fill(ribbon(stem, length * 0.008 + plate.line * 1.2, plate.line * 1.1), inks.solid)
    side = rng.choice((1, -1))
    t = rng.uniform(0.42, 0.54)
    fork = stem.at(t)
    out = fork + stem.along(t) * turn(side * rng.uniform(30, 40)) * length * rng.uniform(0.26, 0.32)
    twig = Curve.sway(fork, out, side * -0.12, side * -0.05)
    plate.fill(ribbon(twig, plate.line * 1.6, plate.line), inks.solid)
    sheath = Leaf(
        fork, fork + stem.along(t) * turn(side * 14) * length * 0.09, length * 0.012, 0.35, side * 0.12
    )
    plate.cut(sheath.path, inks.solid, inks.ground, 0.6)
    _umbel(plate, out, twig.along(0.98), length * 0.13, rng, inks, 5)
    _umbel(plate, tip, stem.along(0.98), length * 0.235, rng, inks, 7)
    base = stem.at(0.16)
    blade = Leaf(
        base,
        base + stem.along(0.16) * turn(-side * rng.uniform(34, 46)) * length * 0.22,
        length * 0.014,
        0.4,
        side * 0.14,
    )
    plate.cut(blade.path, inks.soft, inks.ground, 0.6)
    plate.stroke(blade.vein(0.0, 0.95), inks.solid, 0.6)


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """A small umbel, for patterns."""
    spokes, seeds = Path(), Path()
    base = at - reach * 0.10
    spokes.add(Curve.sway(at - reach * 0.62, base, 0.1).path)
    for i in range(7):
        end = base + reach * turn(-66 + 22 * i + rng.uniform(-4, 4)) * rng.uniform(0.46, 0.54)
        spokes.add(Path().polyline([base, end]))
        seeds.add(dot(end))
    plate.stroke(spokes, inks.soft, 0.6)
    plate.stroke(seeds, inks.tint, max(2.4, abs(reach) * 0.15 / plate.line))


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    h = size.height
    w = min(size.width, h * 0.8)
    side = rng.choice((1, -1))
    grow(
        plate,
        complex(side * w * 0.04, 0),
        complex(-side * w * rng.uniform(0.26, 0.34), h * 0.66),
        rng,
        ON_PAPER.flat,
    )
    grow(
        plate,
        complex(-side * w * 0.03, 0),
        complex(side * w * 0.42, h * rng.uniform(0.46, 0.54)),
        rng,
        ON_PAPER,
    )
    grow(plate, 0j, complex(side * w * rng.uniform(0.02, 0.10), h * 0.92), rng, ON_PAPER)
    return plate.fitted(size)
