"""Ivy: a climbing shoot with five-pointed leaves and tendrils."""

from __future__ import annotations

from random import Random

from workbook.geometry import Size
from workbook.kit.curve import Curve, ribbon, turn
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

_POINTS = ((-118, 0.50), (-54, 0.80), (0, 1.0), (54, 0.80), (118, 0.50))
_SINUS = 0.47


def _outline(base: complex, way: complex, size: float, points: tuple[tuple[float, float], ...]) -> Path:
    """The edge: lobes with pointed tips, rounded between; the stalk enters at a notch."""
    heart = base + way * size * 0.30
    tips = [heart + way * turn(angle) * size * 0.72 * share for angle, share in points]
    path = Path().start(base + way * size * 0.14)
    here = base + way * size * 0.14
    for i, tip in enumerate(tips):
        angle = points[i][0]
        out = way * turn(angle)
        path.bend(here + (tip - here) * 0.25 - out * 1j * size * 0.09, tip - out * size * 0.20 - out * 1j * size * 0.10, tip)
        last = i == len(tips) - 1
        middle = (angle + points[i + 1][0]) / 2 if not last else 0.0
        here = base + way * size * 0.14 if last else heart + way * turn(middle) * size * 0.72 * _SINUS
        path.bend(tip - out * size * 0.20 + out * 1j * size * 0.10, here + (tip - here) * 0.25 + out * 1j * size * 0.09, here)
    return path.close()


def leaf(plate: Plate, base: complex, way: complex, size: float, rng: Random, inks: Inks, pale: bool) -> None:
    """One leaf with its veins."""
    points = tuple((angle + rng.uniform(-6, 6), share * rng.uniform(0.9, 1.08)) for angle, share in _POINTS)
    outline = _outline(base, way, size, points)
    if inks.plain:
        plate.fill(outline, inks.solid)
        return
    heart = base + way * size * 0.16
    veins = Path()
    for angle, share in points:
        end = base + way * size * 0.30 + way * turn(angle) * size * 0.72 * share * 0.74
        veins.add(Curve.sway(heart, end, 0.05 if angle > 0 else -0.05).path)
    if pale:
        plate.cut(outline, inks.tint, inks.ground, 1.8)
        offset = complex(plate.line, -plate.line) * 1.5
        plate.fill(_outline(base + offset, way, size * 0.93, points), inks.soft)
        plate.stroke(outline, inks.solid, 0.8)
        plate.stroke(veins, inks.solid, 0.7)
    else:
        plate.cut(outline, inks.solid, inks.ground, 1.1)
        plate.stroke(veins, inks.ground, 0.8)


def grow(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One shoot; leaves get smaller towards its tip."""
    bow = rng.choice((1, -1)) * rng.uniform(0.14, 0.2)
    stem = Curve.sway(root, tip, bow, -bow)
    length = stem.length
    plate.fill(ribbon(stem, length * 0.008 + plate.line * 1.2, plate.line * 0.7), inks.solid)
    for t, side in ((0.34, 1), (0.66, -1)):
        begin, way = stem.at(t), stem.along(t) * turn(side * 40)
        reach = length * rng.uniform(0.06, 0.08)
        curl = [begin, begin + way * reach, begin + way * reach * 1.6 + way * 1j * side * reach * 0.5,
                begin + way * reach * 1.3 + way * 1j * side * reach * 0.9, begin + way * reach * 1.1 + way * 1j * side * reach * 0.5]
        plate.stroke(Path().smooth(curl), inks.solid, 0.8)
    count = max(5, min(9, round(length / 26)))
    side = rng.choice((1, -1))
    for i in range(count):
        t = 0.07 + 0.88 * i / (count - 1)
        size = length * (0.235 - 0.12 * t) * rng.uniform(0.9, 1.1)
        out = stem.along(t) * turn(side * rng.uniform(58, 82) * (1.0 if i < count - 1 else 0.2))
        base = stem.at(t) + out * size * 0.34
        plate.stroke(Curve.sway(stem.at(t), base + out * size * 0.16, side * 0.12).path, inks.solid, 0.9)
        leaf(plate, base, out * turn(-side * rng.uniform(0, 34)), size, rng, inks, i % 3 == 1)
        side = -side


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """One leaf, for patterns."""
    size = abs(reach) * 0.8
    way = reach / abs(reach)
    plate.fill(_outline(at - reach * 0.4, way, size, _POINTS), inks.tint)
    veins = Path()
    for angle, share in _POINTS[1:4]:
        heart = at - reach * 0.4 + way * size * 0.16
        veins.add(Path().polyline([heart, heart + way * turn(angle) * size * 0.6 * share]))
    plate.stroke(veins, inks.soft, 0.7)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    w, h = size.width, size.height
    side = rng.choice((1, -1))
    grow(plate, complex(-side * w * 0.02, h * 0.04), complex(-side * w * 0.28, h * 0.58), rng, ON_PAPER.flat)
    grow(plate, complex(-side * w * 0.10, 0), complex(side * w * rng.uniform(0.08, 0.2), h), rng, ON_PAPER)
    return plate.fitted(size)
