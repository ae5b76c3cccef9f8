"""Ivy: a climbing shoot with five-pointed leaves and tendrils."""

from __future__ import annotations

from random import Random

from workbook.geometry import Size
from workbook.kit.curve import Curve, ribbon, turn
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

CROWD = 3
"""How many stand well together."""
HABIT = "trail"
"""In patterns: strewn, or along trails."""

_EDGE = (
    # control, control, end: from the notch over basal lobe, sinus, side lobe and sinus to the tip
    (-0.07 + 0.09j, -0.10 + 0.27j, 0.02 + 0.37j),
    (0.11 + 0.39j, 0.19 + 0.36j, 0.25 + 0.31j),
    (0.26 + 0.40j, 0.35 + 0.53j, 0.47 + 0.60j),
    (0.53 + 0.47j, 0.53 + 0.34j, 0.57 + 0.25j),
    (0.66 + 0.27j, 0.84 + 0.12j, 1.0 + 0j),
)
_NOTCH = 0.07 + 0j
_VEINS = (0.37 + 0.43j, 0.78 + 0j, 0.37 - 0.43j)


def _outline(base: complex, size: complex, left: float = 1.0, right: float = 1.0) -> Path:
    """The edge of a leaf; its two sides may be unequally wide."""

    def at(point: complex, wide: float) -> complex:
        return base + size * complex(point.real, point.imag * wide)

    path = Path().start(at(_NOTCH, 1.0))
    for first, second, end in _EDGE:
        path.bend(at(first, left), at(second, left), at(end, left))
    for i in range(len(_EDGE) - 1, -1, -1):
        first, second, _ = _EDGE[i]
        end = _EDGE[i - 1][2] if i else _NOTCH
        path.bend(at(second, -right), at(first, -right), at(end, -right))
    return path.close()


def _leaf(plate: Plate, base: complex, size: complex, rng: Random, inks: Inks, pale: bool) -> None:
    """One leaf with its veins."""
    left, right = rng.uniform(0.82, 1.08), rng.uniform(0.82, 1.08)
    outline = _outline(base, size, left, right)
    if inks.plain:
        plate.fill(outline, inks.solid)
        return
    heart = base + size * _NOTCH
    ends = [base + size * end * rng.uniform(0.92, 1.0) for end in _VEINS]
    veins = Path().polyline([ends[0], heart, ends[2]]).polyline([heart, ends[1]])
    if pale:
        offset = complex(plate.line, -plate.line) * 1.4
        plate.cut(_outline(base + offset, size * 0.97, left, right), inks.soft, inks.ground, 1.8)
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
    for t, side in () if inks.plain else ((0.34, 1), (0.66, -1)):
        begin, way = stem.at(t), stem.along(t) * turn(side * 40)
        reach = length * rng.uniform(0.06, 0.08)
        curl = [
            begin,
            begin + way * reach,
            begin + way * reach * 1.6 + way * 1j * side * reach * 0.5,
            begin + way * reach * 1.3 + way * 1j * side * reach * 0.9,
            begin + way * reach * 1.1 + way * 1j * side * reach * 0.5,
        ]
        plate.stroke(Path().smooth(curl), inks.solid, 0.8)
    count = max(5, min(6, round(length / 32)))
    side = rng.choice((1, -1))
    for i in range(count):
        t = 0.07 + 0.88 * i / (count - 1)
        size = length * (0.25 - 0.13 * t) * rng.uniform(0.9, 1.1)
        out = stem.along(t) * turn(side * rng.uniform(58, 82) * (1.0 if i < count - 1 else 0.2))
        base = stem.at(t) + out * size * 0.30
        plate.stroke(Curve.sway(stem.at(t), base + out * size * 0.07, side * 0.12).path, inks.solid, 0.9)
        _leaf(plate, base, out * turn(-side * rng.uniform(0, 34)) * size, rng, inks, i % 3 == 1)
        side = -side


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """One leaf, for patterns."""
    base, size = at - reach * 0.42, reach * 0.98
    plate.fill(_outline(base, size), inks.tint)
    heart = base + size * _NOTCH
    plate.stroke(Path().polyline([base + size * _VEINS[0], heart, base + size * _VEINS[2]]), inks.soft, 0.7)
    plate.stroke(Path().polyline([at - reach / 2, base + size * _VEINS[1]]), inks.soft, 0.7)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    w, h = size.width, size.height
    side = rng.choice((1, -1))
    grow(plate, complex(-side * w * 0.02, h * 0.04), complex(-side * w * 0.28, h * 0.58), rng, ON_PAPER.flat)
    grow(plate, complex(-side * w * 0.10, 0), complex(side * w * rng.uniform(0.08, 0.2), h), rng, ON_PAPER)
    return plate.fitted(size)
