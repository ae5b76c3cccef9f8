"""Shore: evening over water, for the foot of a book's last page: hills, a low sun, a plant on the bank.

The lower third is flat water in accent-tint: small words can stand on it. The upper half is open sky,
which has no ground of its own.
"""

from __future__ import annotations

import math
from random import Random

from workbook.geometry import Rect, Size
from workbook.kit.art import fern, reed
from workbook.kit.curve import gouge
from workbook.kit.land import furrows, hill, ridge
from workbook.kit.motif import Plant
from workbook.kit.path import Path
from workbook.kit.plate import Inks, Plate, weight
from workbook.kit.vector import Picture

LINE = 0.44
"""Where water and land meet, as a share of the height."""
CALM = 0.33
"""Below this the water is flat."""
_NEAR = Inks(
    "paper", "accent-deep", "accent-deep", "accent-soft", "accent-tint", "secondary", "secondary-soft"
)


def arrange(plant: Plant, size: Size, seed: int) -> Picture:
    """The plant stands on the right, between reeds."""
    rng = Random(seed)
    plate = Plate(weight(size))
    w, h = size.width, size.height
    area = Rect(0.0, 0.0, w, h)
    sun = complex(w * 0.27, h * 0.60)
    plate.fill(_above(sun, min(w * 0.1, h * 0.22), h * LINE), "secondary")
    for level, swell, role, cut, count in (
        (0.61, 0.06, "accent-soft", "accent-tint", 9),
        (0.51, 0.04, "accent", "accent-soft", 9),
    ):
        top = ridge(area, h * level, h * swell, rng)
        plate.fill(hill(area, top, h * LINE), role)
        plate.fill(furrows(area, top, h * 0.07, rng, count, h * 0.006), cut)
    plate.fill(Path().rect(Rect(0.0, 0.0, w, h * LINE)), "accent-tint")
    _ripples(plate, area, sun.real, rng)
    _bank(plate, area)
    for kind, root, across, up in (
        (reed, 0.80, 0.79, 0.76),
        (plant, 0.91, 0.955, 0.80),
        (plant, 0.90, 0.86, 1.0),
        (reed, 0.955, 0.975, 0.88),
    ):
        begin, printed = complex(w * root, h * (LINE - 0.01)), len(plate.printed)
        kind.grow(plate, begin, complex(w * across, h * up), rng, _NEAR)
        plate.reach(printed, begin, h * up)
    return plate.picture(size)


def _above(sun: complex, radius: float, line: float) -> Path:
    """The part of the sun that is above the line."""
    angle = math.asin(max(-1.0, min(1.0, (line - sun.imag) / radius)))
    return Path().arc(sun.real, sun.imag, radius, angle, math.pi - 2 * angle).close()


def _ripples(plate: Plate, area: Rect, sun: float, rng: Random) -> None:
    w, h = area.width, area.height
    ripples, glints = Path(), Path()
    for i in range(5):
        y = h * (LINE - 0.012 - (LINE - CALM) / 5 * i)
        begin = complex(w * rng.uniform(0.02, 0.7), y)
        ripples.add(gouge(begin, begin + w * rng.uniform(0.08, 0.2), h * 0.007))
        half = w * rng.uniform(0.03, 0.08)
        glints.add(gouge(complex(sun - half, y), complex(sun + half, y), h * 0.011))
    plate.fill(ripples, "accent")
    plate.fill(glints, "secondary")


def _bank(plate: Plate, area: Rect) -> None:
    """A low tongue of land on the right."""
    around = (
        (0.64, LINE),
        (0.78, 0.466),
        (0.92, 0.49),
        (1.08, 0.53),
        (1.08, 0.35),
        (0.94, 0.375),
        (0.8, 0.415),
    )
    points = [complex(area.width * x, area.height * y) for x, y in around]
    plate.fill(Path().smooth(points, closed=True), "accent-deep")


def draw(size: Size, seed: int) -> Picture:
    return arrange(fern, size, seed)
