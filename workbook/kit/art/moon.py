"""Moon: a hatched crescent, the dark of its disc, thin cloud and a few stars."""

from __future__ import annotations

import cmath
import math
from random import Random

from workbook.geometry import Rect, Size
from workbook.kit.curve import gouge
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

HABIT = "strew"
"""In patterns: strewn, or along trails."""

SHAPE = 1.0
"""Height over width that suits it."""
CROP = 0.13
"""Share of it that may leave a corner of the field."""


def _crescent(center: complex, radius: float, tilt: complex) -> Path:
    """The lit part: bounded by the disc and a shallower arc."""
    path = Path().arc(0, 0, radius, math.radians(118), math.radians(-236))
    horn = cmath.rect(radius, math.radians(118))
    inner = Path().arc(
        -radius * 0.42,
        0,
        abs(horn + radius * 0.42),
        cmath.phase(horn.conjugate() + radius * 0.42),
        2 * cmath.phase(horn + radius * 0.42),
        join=True,
    )
    path.add(inner).close()
    return path.turned((tilt.real, tilt.imag, -tilt.imag, tilt.real, center.real, center.imag))


def star(at: complex, size: float) -> Path:
    """Two crossed cuts."""
    return Path().add(
        gouge(at - size, at + size, size * 0.22),
        gouge(at - 1j * size * 1.3, at + 1j * size * 1.3, size * 0.22),
    )


def scene(plate: Plate, area: Rect, rng: Random, inks: Inks) -> None:
    """The moon in the middle of an area."""
    radius = min(area.width, area.height) * 0.40
    center = complex(*area.center)
    tilt = cmath.rect(1.0, math.radians(rng.uniform(16, 28)))
    plate.fill(Path().circle(center.real, center.imag, radius), inks.tint)
    offset = complex(1.6, -1.6) * plate.line
    plate.fill(_crescent(center + offset, radius, tilt), inks.soft)
    plate.fill(_crescent(center, radius, tilt), inks.solid)
    hatch = Path()
    for i in range(13):
        angle = -62 + 124 / 12 * i
        way = tilt * cmath.rect(1.0, math.radians(angle))
        depth = 0.50 * math.cos(math.radians(angle)) ** 0.8
        hatch.add(
            gouge(
                center + way * radius * (0.95 - depth * rng.uniform(0.5, 0.72)),
                center + way * radius * (0.93 - 0.03 * (i % 2)),
                radius * 0.017,
            )
        )
    plate.fill(hatch, inks.ground)
    clouds = Path()
    for across, up, reach in ((-1.08, -0.52, 1.25), (-0.72, -0.64, 1.45), (-1.0, -0.40, 0.6)):
        begin = center + radius * complex(across + rng.uniform(-0.05, 0.05), up)
        clouds.add(gouge(begin, begin + radius * reach, radius * 0.035))
    plate.cut(clouds, inks.solid, inks.ground, 1.4)
    bright = Path()
    for across, up, size in (
        (-0.46, 0.34, 0.085),
        (-0.86, 0.86, 0.055),
        (-0.12, -0.14, 0.045),
        (1.02, -0.72, 0.055),
    ):
        bright.add(
            star(
                center + radius * complex(across + rng.uniform(-0.06, 0.06), up + rng.uniform(-0.06, 0.06)),
                radius * size,
            )
        )
    plate.fill(bright, inks.bloom)


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """A small crescent and a star, for patterns."""
    radius = abs(reach) * 0.42
    plate.fill(_crescent(at, radius, cmath.rect(1.0, math.radians(rng.uniform(5, 40)))), inks.tint)
    plate.fill(star(at + radius * complex(-0.5, 0.35), radius * 0.22), inks.soft)


def draw(size: Size, seed: int) -> Picture:
    plate = Plate(weight(size))
    scene(plate, Rect(0, 0, size.width, size.height), Random(seed), ON_PAPER)
    return plate.fitted(size, up=0.5)
