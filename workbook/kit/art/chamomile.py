"""Chamomile: small daisies on branching, thread-leaved stems."""

from __future__ import annotations

from random import Random

from workbook.geometry import Size
from workbook.kit.curve import Curve, dot, drop, ribbon, turn
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

CROWD = 4
"""How many stand well together."""
HABIT = "strew"
"""In patterns: strewn, or along trails."""


def _daisy(plate: Plate, at: complex, way: complex, size: float, rng: Random, inks: Inks) -> None:
    """Seen from the side and a little above: petals foreshortened, a high centre."""
    petals = Path()
    count = 13
    for i in range(count):
        spoke = turn(360 / count * i + rng.uniform(-6, 6))
        reach = complex(spoke.real * 0.62 - 0.10, spoke.imag) * way * size * rng.uniform(0.92, 1.06)
        petals.add(drop(at + reach * 0.18, reach * 0.8, size * 0.13))
    if inks.plain:
        plate.fill(petals, inks.solid)
    else:
        plate.cut(petals, inks.tint, inks.solid, 0.8)
    dome = at + way * size * 0.08
    side = way * 1j * size
    crown = [
        dome - side * 0.34 - way * size * 0.05,
        dome - side * 0.22 + way * size * 0.26,
        dome + way * size * 0.36,
        dome + side * 0.22 + way * size * 0.26,
        dome + side * 0.34 - way * size * 0.05,
        dome - way * size * 0.15,
    ]
    plate.cut(Path().smooth(crown, closed=True), inks.bloom, inks.ground, 0.9)
    if inks.plain:
        return
    grains = Path()
    for i in range(6):
        grains.add(dot(dome + way * size * (0.02 + 0.12 * (i % 2)) + side * (-0.2 + 0.08 * i)))
    plate.stroke(grains, inks.ground, max(0.9, size * 0.035 / plate.line))


def _threads(plate: Plate, at: complex, way: complex, size: float, rng: Random, inks: Inks) -> None:
    """A leaf cut into threads."""
    rib = Curve.sway(at, at + way * size, rng.uniform(-0.12, 0.12))
    lines = Path().add(rib.path)
    for i in range(5):
        t = 0.28 + 0.15 * i
        for side in (1, -1):
            out = rib.along(t) * turn(side * rng.uniform(34, 48)) * size * (0.36 - 0.05 * i)
            lines.add(Path().polyline([rib.at(t), rib.at(t) + out]))
    plate.stroke(lines, inks.solid, 0.9)


def grow(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One stem that forks under its flower."""
    lean = 1 if (tip - root).real < 0 else -1
    stem = Curve.sway(root, tip, 0.06 * lean, -0.08 * lean * rng.uniform(0.5, 1.5))
    length = stem.length
    plate.fill(ribbon(stem, length * 0.006 + plate.line * 1.2, plate.line), inks.solid)
    side = rng.choice((1, -1))
    for t in (0.2, 0.38, 0.62):
        way = stem.along(t) * turn(side * rng.uniform(36, 50))
        _threads(plate, stem.at(t), way, length * rng.uniform(0.17, 0.22) * (1.15 - t * 0.6), rng, inks)
        side = -side
    t = rng.uniform(0.5, 0.58)
    out = stem.at(t) + stem.along(t) * turn(side * rng.uniform(26, 36)) * length * rng.uniform(0.24, 0.3)
    twig = Curve.sway(stem.at(t), out, -side * 0.14)
    plate.fill(ribbon(twig, plate.line * 1.4, plate.line * 0.9), inks.solid)
    _daisy(plate, out, twig.along(0.98), length * 0.078, rng, inks)
    _daisy(plate, tip, stem.along(0.98), length * 0.112, rng, inks)


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """A daisy from above, for patterns."""
    petals = Path()
    for i in range(9):
        out = reach * turn(40 * i + rng.uniform(-5, 5)) * 0.52
        petals.add(drop(at + out * 0.3, out * 0.7, abs(reach) * 0.09))
    plate.fill(petals, inks.tint)
    plate.stroke(dot(at), inks.soft, abs(reach) * 0.22 / plate.line)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    h = size.height
    w = min(size.width, h * 0.8)
    side = rng.choice((1, -1))
    for pale, lean, tall in (
        (True, -0.10, 0.82),
        (False, 0.34, 0.64),
        (False, -0.36, 0.58),
        (False, 0.06, 0.96),
    ):
        top = complex(side * w * (lean + rng.uniform(-0.03, 0.03)), h * tall * rng.uniform(0.97, 1.03))
        grow(plate, complex(side * w * lean * 0.15, 0), top, rng, ON_PAPER.flat if pale else ON_PAPER)
    return plate.fitted(size)
