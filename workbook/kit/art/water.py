"""Water: waves in rows, some pale, that settle towards the shore."""

from __future__ import annotations

import math
from random import Random

from workbook.geometry import Rect, Size
from workbook.kit.curve import gouge
from workbook.kit.land import wave
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture


def scene(plate: Plate, area: Rect, rng: Random, inks: Inks) -> None:
    """Rows of waves in the shape of a pool."""
    rows = 13
    pitch = area.height / (rows + 0.5)
    for i in range(rows):
        share = (i + 0.5) / rows
        wide = area.width * (0.34 + 0.66 * math.sin(math.pi * (0.12 + 0.80 * share)) ** 0.8)
        begin = area.x + (area.width - wide) * (0.5 + 0.5 * math.sin(2.2 * i + 0.6))
        y = area.y + pitch * (i + 0.75)
        split = rng.uniform(0.28, 0.72)
        gap = wide * 0.03
        swell = pitch * (0.26 - 0.12 * share)
        for left, right, pale in ((0.0, split, i % 3 == 1), (split, 1.0, i % 4 == 2)):
            reach = (right - left) * wide - gap
            crests = max(1, round(reach / (area.width * 0.21)))
            path = wave(complex(begin + left * wide, y), reach, swell, crests, pitch * (0.46 - 0.16 * share), rng.uniform(-0.6, 0.6))
            plate.fill(path, inks.soft if pale else inks.solid)


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """Two ripples, for patterns."""
    half = abs(reach) / 2
    plate.fill(wave(at - half, half * 1.8, half * 0.12, 2, half * 0.18), inks.tint)
    begin = at + complex(-half * 0.4, -half * 0.5)
    plate.fill(gouge(begin, begin + half * rng.uniform(0.9, 1.2), half * 0.06), inks.soft)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    height = min(size.height, size.width * 0.8)
    scene(plate, Rect(0, 0, size.width, height), rng, ON_PAPER)
    return plate.fitted(size, up=0.5)
