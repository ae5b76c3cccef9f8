"""Water: rings that widen around a fallen leaf."""

from __future__ import annotations

import math
from random import Random

from workbook.geometry import Rect, Size
from workbook.kit.curve import Leaf, gouge, turn
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

HABIT = "strew"
"""In patterns: strewn, or along trails."""

SHAPE = 0.62
"""Height over width that suits it."""
CROP = 0.14
"""Share of it that may leave a corner of the field."""


def _arc(center: complex, across: float, up: float, begin: float, sweep: float, width: float) -> Path:
    """Part of a ring on the water, in degrees; pointed at both ends, heavier where it is near."""
    outer: list[complex] = []
    inner: list[complex] = []
    steps = max(4, round(abs(sweep) / 26))
    for i in range(steps + 1):
        way = turn(begin + sweep * i / steps)
        body = width / 2 * math.sin(math.pi * i / steps) ** 0.7 * (1.0 - 0.45 * way.imag)
        ring = complex(way.real * across, way.imag * up)
        outer.append(center + ring + way * body)
        inner.append(center + ring - way * body)
    path = Path().smooth(outer)
    path.steps += [("l", (inner[-1],)), *Path().smooth(inner[::-1]).steps[1:]]
    return path.close()


def scene(plate: Plate, area: Rect, rng: Random, inks: Inks) -> None:
    """Rings around the place where something fell, each in two or three strokes."""
    center = complex(area.x + area.width * rng.uniform(0.46, 0.50), area.y + area.height * 0.50)
    half, high = area.width * 0.46, area.height * 0.40
    full, pale = Path(), Path()
    rings = 6
    for i in range(rings):
        share = ((i + 0.7) / (rings - 0.3)) ** 1.1
        begin = rng.uniform(0, 360)
        width = half * (0.030 + 0.022 * math.sin(math.pi * share))
        cuts = (205, 110) if i % 2 else (150, 120, 60)
        for j, sweep in enumerate(cuts):
            ring = _arc(center, half * share, high * share, begin, sweep * rng.uniform(0.85, 1.0), width)
            (pale if (i + j) % 3 == 2 else full).add(ring)
            begin += sweep + 45 / len(cuts)
    for up, across, reach in (
        (0.99, -0.55, 0.7),
        (0.90, 0.35, 0.62),
        (-0.98, -0.2, 0.8),
        (-0.88, -0.98, 0.5),
        (-0.90, 0.66, 0.4),
    ):
        begin_line = center + complex(half * across, high * up)
        pale.add(gouge(begin_line, begin_line + half * reach * rng.uniform(0.9, 1.1), half * 0.022))
    plate.fill(pale, inks.soft)
    plate.fill(full, inks.solid)
    base = center + complex(-half * 0.10, -high * 0.02)
    leaf = Leaf(base, base + complex(half * 0.26, high * 0.20), half * 0.062, 0.45, 0.12)
    plate.cut(leaf.path, inks.bloom, inks.ground, 1.4)
    plate.stroke(leaf.vein(0.0, 0.85), inks.ground, 0.8)


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """Two rings on still water, for patterns."""
    for share, role, width in ((1.0, inks.tint, 2.4), (0.62, inks.soft, 0.8)):
        ring = Path().ellipse(at.real, at.imag, abs(reach) * 0.56 * share, abs(reach) * 0.19 * share)
        plate.stroke(ring, role, width)
    begin = at + complex(-abs(reach) * rng.uniform(0.05, 0.12), 0)
    plate.stroke(Path().polyline([begin, begin + abs(reach) * 0.15]), inks.soft, 0.9)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    height = min(size.height, size.width * SHAPE)
    scene(plate, Rect(0, 0, size.width, height), rng, ON_PAPER)
    return plate.fitted(size, up=0.5)
