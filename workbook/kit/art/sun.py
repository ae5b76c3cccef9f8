"""Sun: a disc cut by level lines, in a ring of uneven rays."""

from __future__ import annotations

from random import Random

from workbook.geometry import Rect, Size
from workbook.kit.curve import gouge, turn
from workbook.kit.land import disc
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

HABIT = "strew"
"""In patterns: strewn, or along trails."""

SHAPE = 1.0
"""Height over width that suits it."""
CROP = 0.15
"""Share of it that may leave a corner of the field."""


def _rays(
    center: complex, near: float, far: float, count: int, width: float, rng: Random, shift: float
) -> Path:
    rays = Path()
    for i in range(count):
        way = turn(360 * (i + shift) / count + rng.uniform(-2.5, 2.5))
        rays.add(
            gouge(
                center + way * near * rng.uniform(0.98, 1.04),
                center + way * far * rng.uniform(0.86, 1.0),
                width,
            )
        )
    return rays


def scene(plate: Plate, area: Rect, rng: Random, inks: Inks) -> None:
    """The sun in the middle of an area."""
    radius = min(area.width, area.height) / 2
    center = complex(*area.center)
    plate.fill(_rays(center, radius * 0.66, radius * 0.92, 28, radius * 0.030, rng, 0.5), inks.soft)
    plate.fill(_rays(center, radius * 0.62, radius, 28, radius * 0.034, rng, 0.0), inks.solid)
    plate.fill(
        Path().circle(center.real + plate.line * 1.6, center.imag - plate.line * 1.6, radius * 0.535),
        inks.soft,
    )
    disc(plate, center, radius * 0.52, inks.bloom, inks.ground, 6, rng)


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """A small sun, for patterns."""
    size = abs(reach) * 0.52
    plate.fill(Path().circle(at.real, at.imag, size * 0.46), inks.tint)
    rays = Path()
    for i in range(11):
        way = turn(360 / 11 * i + rng.uniform(-4, 4))
        rays.add(Path().polyline([at + way * size * 0.66, at + way * size * rng.uniform(0.85, 1.0)]))
    plate.stroke(rays, inks.soft, 0.9)


def draw(size: Size, seed: int) -> Picture:
    plate = Plate(weight(size))
    scene(plate, Rect(0, 0, size.width, size.height), Random(seed), ON_PAPER)
    return plate.fitted(size, up=0.5)
