"""Eucalyptus: a nodding branch of round coin leaves."""

from __future__ import annotations

from random import Random

from workbook.geometry import Size
from workbook.kit.curve import Curve, blob, dot, ribbon, turn
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

CROWD = 3
"""How many stand well together."""
HABIT = "trail"
"""In patterns: strewn, or along trails."""

_COIN = (1.05, 0.98, 0.88, 0.88, 0.98)


def _coin(
    plate: Plate, base: complex, way: complex, size: float, rng: Random, inks: Inks, pale: bool
) -> None:
    """A round leaf with a rib and a few side veins; pale: the second colour, a little beside its line."""
    radius = size / 2
    base += way * size * 0.10
    center = base + way * radius * 0.86
    radii = [radius * share * rng.uniform(0.95, 1.04) for share in _COIN]
    if inks.plain:
        plate.fill(Path().circle(center.real, center.imag, radius * 0.94), inks.solid)
        return
    edge = blob(center, radii, way)
    rib = Curve.sway(base, base + way * size * 0.74, rng.uniform(-0.06, 0.06))
    veins = Path().add(rib.path)
    arms = [rib.at(t) + rib.along(t) * turn(side * 46) * radius * 0.45 for t, side in ((0.36, 1), (0.36, -1))]
    veins.add(Path().polyline([arms[0], rib.at(0.36), arms[1]]))
    if pale:
        plate.cut(blob(center + complex(1.5, -1.2) * plate.line, radii, way), inks.soft, inks.ground, 1.8)
        plate.stroke(edge, inks.solid, 0.8)
        plate.stroke(veins, inks.solid, 0.6)
    else:
        plate.cut(edge, inks.solid, inks.ground, 1.0)
        plate.stroke(veins, inks.ground, 0.7)


def grow(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One branch, its leaves in pairs that get smaller."""
    lean = 1 if (tip - root).real < 0 else -1
    stem = Curve.sway(root, tip, -0.06 * lean, -0.22 * lean * rng.uniform(0.8, 1.2))
    length = stem.length
    plate.fill(ribbon(stem, length * 0.011 + plate.line * 0.8, plate.line * 0.7), inks.solid)
    pairs = max(5, min(6, round(length / 32)))
    for i in range(pairs):
        t = 0.16 + 0.80 * i / (pairs - 1)
        size = length * (0.160 - 0.085 * t) * rng.uniform(0.9, 1.1)
        for side in (1, -1):
            way = stem.along(t) * turn(side * (72 - 22 * t + rng.uniform(-12, 12)))
            _coin(
                plate,
                stem.at(t),
                way,
                size * (1.0 if side > 0 else 0.9),
                rng,
                inks,
                (i + (side > 0)) % 3 == 2,
            )
    buds = Path()
    for spread in (-24, 6, 34):
        end = stem.end + stem.along(1.0) * turn(spread) * length * 0.05
        plate.stroke(Path().polyline([stem.end, end]), inks.solid, 0.7)
        buds.add(dot(end))
    plate.stroke(buds, inks.bloom, max(2.4, length * 0.016 / plate.line))


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """A coin leaf, for patterns."""
    way = reach / abs(reach)
    radius = abs(reach) * rng.uniform(0.36, 0.44)
    base = at - reach / 2
    plate.fill(blob(base + way * radius * 1.2, [radius * n for n in _COIN], way), inks.tint)
    plate.stroke(Curve.sway(base, base + way * radius * 1.7, rng.uniform(-0.08, 0.08)).path, inks.soft, 0.7)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    h = size.height
    w = min(size.width, h * 0.8)
    side = rng.choice((1, -1))
    grow(plate, complex(-side * w * 0.02, 0), complex(-side * w * 0.44, h * 0.52), rng, ON_PAPER)
    grow(plate, 0j, complex(side * w * 0.46, h * 0.72), rng, ON_PAPER.flat)
    grow(plate, 0j, complex(side * w * rng.uniform(0.14, 0.24), h * 0.96), rng, ON_PAPER)
    return plate.fitted(size)
