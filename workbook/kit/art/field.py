"""Field: a quiet repeat of small parts of a plant, to every edge; text can stand on it.

Only two inks, both pale: shapes in accent-tint, lines in accent-soft. Rename accent-soft to
accent-tint as well where text stands on it; on a dark ground rename both.
"""

from __future__ import annotations

import math
from random import Random

from workbook.geometry import Size
from workbook.kit.art import sprig
from workbook.kit.curve import turn
from workbook.kit.motif import Plant
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Plate
from workbook.kit.vector import Picture

PITCH = 60.0
"""Between columns on a card, in points."""
PARTS = 12
"""About as many in a field, so that on a page they are larger."""


def arrange(plant: Plant, size: Size, seed: int) -> Picture:
    """Along waving stems, or strewn in staggered rows."""
    rng = Random(seed)
    plate = Plate(max(0.9, min(1.5, size.width / 220)))
    pitch = size.width / max(1, round(size.width / max(PITCH, math.sqrt(size.width * size.height / PARTS))))
    (_trails if plant.HABIT == "trail" else _strewn)(plate, plant, size, pitch, rng)
    return plate.picture(size, merge=True)


def _strewn(plate: Plate, plant: Plant, size: Size, pitch: float, rng: Random) -> None:
    rows = max(2, round(size.height / (pitch * 0.88)))
    lift = size.height / rows
    for j in range(rows + 1):
        for i in range(math.ceil(size.width / pitch) + 1):
            x = (i + (0.5 if j % 2 else 0.0)) * pitch + rng.uniform(-0.04, 0.04) * pitch
            y = j * lift + rng.uniform(-0.04, 0.04) * lift
            angle = 90 + (26 if j % 2 else -26) + rng.uniform(-9, 9)
            plant.part(plate, complex(x, y), turn(angle) * pitch * rng.uniform(0.64, 0.72), rng, ON_PAPER)


def _trails(plate: Plate, plant: Plant, size: Size, pitch: float, rng: Random) -> None:
    lift = pitch * 0.76
    rows = math.ceil(size.height / lift) + 1
    for i in range(math.ceil(size.width / pitch) + 1):
        points = []
        for j in range(rows + 1):
            sway = pitch * 0.13 * math.sin(1.15 * j + 0.35 * i)
            points.append(complex(i * pitch + sway, (j - 0.5) * lift))
        plate.stroke(Path().smooth(points), ON_PAPER.soft, 0.9)
        for j, point in enumerate(points):
            side = 1 if j % 2 else -1
            reach = turn(90 - side * rng.uniform(44, 58)) * pitch * rng.uniform(0.58, 0.66)
            plant.part(plate, point + reach / 2, reach, rng, ON_PAPER)


def draw(size: Size, seed: int) -> Picture:
    return arrange(sprig, size, seed)
