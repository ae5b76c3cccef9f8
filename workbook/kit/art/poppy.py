"""Poppy: an open flower, a nodding bud and a ripe pod on wiry stems."""

from __future__ import annotations

import math
from random import Random

from workbook.geometry import Size
from workbook.kit.curve import Curve, dot, drop, gouge, ribbon, turn
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

CROWD = 3
"""How many stand well together."""
HABIT = "strew"
"""In patterns: strewn, or along trails."""


def _petal(heart: complex, way: complex, reach: float, angle: float, rng: Random, tilt: float = 1.0) -> Path:
    """A fan with a crinkled rim; `tilt`: how far it is foreshortened along the way the flower looks."""

    def seen(degrees: float, far: float) -> complex:
        out = turn(angle + degrees) * far * reach
        return heart + way * complex(out.real * tilt, out.imag)

    wide = 56
    rim = []
    for i in range(6):
        share = i / 2.5 - 1
        wave = rng.uniform(-0.05, 0.02) if i % 2 else rng.uniform(0.0, 0.07)
        rim.append(seen(wide * share, 1 - 0.20 * share * share + wave))
    path = Path().smooth(rim)
    path.bend(seen(wide * 1.06, 0.52), seen(wide * 0.7, 0.2), heart)
    return path.bend(seen(-wide * 0.7, 0.2), seen(-wide * 1.06, 0.52), rim[0]).close()


def _flower(plate: Plate, heart: complex, way: complex, size: float, rng: Random, inks: Inks) -> None:
    """Open, and turned a little up: four petals, a ring of stamens, the young pod."""
    tilt = 0.66
    for angle, share, role in (
        (0, 1.0, inks.bloom_soft),
        (92, 1.0, inks.bloom),
        (-88, 0.97, inks.bloom),
        (178, 0.98, inks.bloom),
    ):
        ahead = angle + rng.uniform(-9, 9)
        plate.cut(_petal(heart, way, size * share, ahead, rng, tilt), role, inks.ground, 1.1)
        if inks.plain:
            continue
        folds = Path()
        for i in range(5):
            out = turn(ahead + 16 * i - 32 + rng.uniform(-4, 4)) * size
            ray = way * complex(out.real * tilt, out.imag)
            folds.add(
                gouge(
                    heart + ray * rng.uniform(0.40, 0.48),
                    heart + ray * rng.uniform(0.68, 0.84),
                    plate.line * 0.9,
                )
            )
        plate.fill(folds, inks.ground)
    heart += way * size * 0.05
    stamens = Path()
    for i in range(14):
        out = turn(360 / 14 * i + rng.uniform(-8, 8)) * size * rng.uniform(0.25, 0.34)
        stamens.add(dot(heart + way * complex(out.real * tilt, out.imag)))
    plate.stroke(stamens, inks.deep, max(1.6, size * 0.055 / plate.line))
    plate.cut(Path().ellipse(heart.real, heart.imag, size * 0.15, size * 0.14), inks.deep, inks.ground, 0.7)
    for angle in () if inks.plain else (0, 60, 120):
        ray = way * turn(angle) * size * 0.08
        plate.stroke(Path().polyline([heart - ray, heart + ray]), inks.ground, 0.6)


def _pod(plate: Plate, at: complex, way: complex, size: float, inks: Inks) -> None:
    side = way * 1j
    left = [at, at + way * size * 0.35 + side * size * 0.42, at + way * size * 0.85 + side * size * 0.34]
    right = [at + way * size * 0.85 - side * size * 0.34, at + way * size * 0.35 - side * size * 0.42]
    plate.cut(Path().smooth([*left, *right], closed=True, ease=0.9), inks.solid, inks.ground, 0.9)
    for share in () if inks.plain else (-0.2, 0.0, 0.2):
        begin = at + way * size * 0.18 + side * size * share * 0.8
        plate.stroke(Curve.sway(begin, begin + way * size * 0.5, share * -0.6).path, inks.ground, 0.7)
    crown = [at + way * size * (0.84 + 0.16 * (i % 2)) + side * size * (0.56 - 0.16 * i) for i in range(8)]
    plate.cut(
        Path().polyline(
            [at + way * size * 0.76 + side * size * 0.4, *crown, at + way * size * 0.76 - side * size * 0.4],
            True,
        ),
        inks.solid,
        inks.ground,
        0.7,
    )


def _leaf(plate: Plate, base: complex, tip: complex, inks: Inks, role: str) -> None:
    """Deeply cut, with pointed lobes."""
    rib = Curve.sway(base, tip, 0.08, 0.12)
    length = rib.length
    outline = Path().start(base)
    points = []
    for side in (1, -1):
        for i in range(4) if side > 0 else range(3, -1, -1):
            t = 0.2 + 0.2 * i
            lobe = rib.at(t) + rib.along(t) * turn(side * 48) * length * (0.27 - 0.045 * i)
            inner = rib.at(t + 0.07) + rib.along(t) * 1j * side * length * 0.035
            points += [lobe, inner] if side > 0 else [inner, lobe]
        if side > 0:
            points.append(tip)
    here = base
    for point in [*points, base]:
        middle = (here + point) / 2 + (point - here) * 1j * 0.10
        outline.bend(middle, middle, point)
        here = point
    plate.cut(outline.close(), role, inks.ground, 0.8)
    plate.stroke(rib.part(0.85).path, inks.ground, 0.7)


def grow(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One flower on its stem, with a leaf."""
    lean = 1 if (tip - root).real < 0 else -1
    stem = Curve.sway(root, tip, 0.06 * lean, -0.10 * lean * rng.uniform(0.6, 1.4))
    length = stem.length
    plate.fill(ribbon(stem, length * 0.006 + plate.line * 1.2, plate.line), inks.solid)
    t = rng.uniform(0.12, 0.3)
    side = rng.choice((1, -1))
    base = stem.at(t)
    _leaf(
        plate,
        base,
        base + stem.along(t) * turn(side * rng.uniform(34, 58)) * length * rng.uniform(0.24, 0.34),
        inks,
        inks.solid,
    )
    _flower(
        plate,
        tip,
        stem.along(0.98) * turn(lean * rng.uniform(-14, 4)),
        length * rng.uniform(0.19, 0.22),
        rng,
        inks,
    )


def pod(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One ripe pod on its stem."""
    lean = 1 if (tip - root).real < 0 else -1
    stem = Curve.sway(root, tip, 0.05 * lean, -0.05 * lean)
    plate.fill(ribbon(stem, stem.length * 0.006 + plate.line, plate.line), inks.solid)
    _pod(plate, tip, stem.along(0.98), stem.length * rng.uniform(0.11, 0.13), inks)


def bud(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One bud that still nods: the stem hooks over before its end."""
    lean = -1 if (tip - root).real < 0 else 1
    length = abs(tip - root)
    crook = tip - complex(lean * length * 0.12, 0)
    stem = Curve(
        root,
        root + (crook - root) * 0.5 + complex(-lean * length * 0.05, 0),
        crook + complex(-lean * length * 0.02, length * 0.11),
        tip,
    )
    plate.stroke(stem.path, inks.solid, 1.1)
    down = stem.along(1.0)
    size = length * 0.06
    center = tip + down * size
    plate.cut(
        Path().ellipse(center.real, center.imag, size * 1.25, size * 0.74, math.atan2(down.imag, down.real)),
        inks.solid,
        inks.ground,
        0.8,
    )
    plate.fill(
        gouge(
            center - down * size * 0.7 + down * 1j * size * 0.1,
            center + down * size * 0.9 + down * 1j * size * 0.1,
            size * 0.22,
            0.1,
        ),
        inks.bloom,
    )


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """A flower seen from above, for patterns."""
    way = reach / abs(reach)
    petals = Path()
    for i in range(4):
        petals.add(drop(at, way * turn(90 * i + rng.uniform(-7, 7)) * abs(reach) * 0.52, abs(reach) * 0.34))
    plate.cut(petals, inks.tint, inks.ground, 1.4)
    stamens = Path()
    for i in range(7):
        stamens.add(dot(at + way * turn(360 / 7 * i) * abs(reach) * 0.15))
    plate.stroke(stamens, inks.soft, max(1.0, abs(reach) * 0.06 / plate.line))


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    h = size.height
    w = min(size.width, h * 0.8)
    side = rng.choice((1, -1))

    def top(across: float, up: float) -> complex:
        return complex(side * w * (across + rng.uniform(-0.03, 0.03)), h * up * rng.uniform(0.97, 1.03))

    pod(plate, complex(-side * w * 0.05, 0), top(0.30, 0.66), rng, ON_PAPER.flat)
    grow(plate, complex(side * w * 0.04, 0), top(-0.36, 0.50), rng, ON_PAPER)
    bud(plate, complex(side * w * 0.03, 0), top(0.42, 0.42), rng, ON_PAPER)
    pod(plate, complex(-side * w * 0.02, 0), top(-0.20, 0.86), rng, ON_PAPER)
    grow(plate, 0j, top(0.10, 0.80), rng, ON_PAPER)
    return plate.fitted(size)
