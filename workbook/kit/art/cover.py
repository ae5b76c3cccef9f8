"""Cover: sun, hills and water behind tall plants at the foot of a book.

The upper 40 % of the height is flat sky for the title, the lower 9 % flat ground for the
practice's name in on-accent.
"""

from __future__ import annotations

from random import Random

from workbook.geometry import Rect, Size
from workbook.kit.art import fern, reed
from workbook.kit.curve import gouge, turn
from workbook.kit.land import disc, furrows, hill, ridge
from workbook.kit.motif import Plant
from workbook.kit.path import Path
from workbook.kit.plate import Inks, Plate, weight
from workbook.kit.vector import Picture

_NEAR = Inks(
    "accent-tint", "accent-deep", "accent-deep", "accent-soft", "accent-tint", "secondary", "secondary-soft"
)
_SHADE = Inks("accent-tint", "accent", "accent", "accent", "accent", "accent", "accent")


def _sky(plate: Plate, area: Rect, sun: complex, rng: Random) -> None:
    """The sun with its rays and a little cloud."""
    w, h = area.width, area.height
    plate.fill(Path().rect(area), "accent-tint")
    radius = min(w * 0.18, h * 0.14)
    rays = Path()
    for i in range(19):
        way = turn(186 / 18 * i - 3 + rng.uniform(-1.5, 1.5))
        far = 1.42 if i % 2 else 1.29
        rays.add(
            gouge(
                sun + way * radius * 1.13, sun + way * radius * far * rng.uniform(0.96, 1.04), radius * 0.022
            )
        )
    plate.fill(rays, "paper")
    disc(plate, sun, radius, "secondary", "accent-tint", 5, rng)
    clouds = Path()
    for across, up, reach in ((0.10, 0.30, 1.35), (-0.35, 0.42, 0.95), (-1.5, 0.02, 1.0)):
        begin = sun + radius * complex(across + rng.uniform(-0.1, 0.1), up)
        clouds.add(gouge(begin, begin + radius * reach, h * 0.004))
    plate.fill(clouds, "paper")


def _land(plate: Plate, area: Rect, sun: complex, rng: Random) -> None:
    """Two hills and the lake before them."""
    w, h = area.width, area.height
    for level, role, cut, count in (
        (0.375, "accent-soft", "accent-tint", 6),
        (0.325, "accent", "accent-soft", 7),
    ):
        top = ridge(area, h * level, h * 0.035, rng)
        plate.fill(hill(area, top, h * 0.2), role)
        plate.fill(furrows(area, top, h * 0.07, rng, count, h * 0.004), cut)
    plate.fill(Path().rect(Rect(0.0, h * 0.08, w, h * 0.195)), "accent-tint")
    ripples, glints = Path(), Path()
    for i in range(7):
        y = h * (0.261 - 0.021 * i)
        begin = complex(w * rng.uniform(0.1, 0.8), y)
        ripples.add(gouge(begin, begin + w * rng.uniform(0.12, 0.30), h * 0.0035))
        half = w * rng.uniform(0.05, 0.15)
        glints.add(gouge(complex(sun.real - half, y), complex(sun.real + half, y), h * 0.005))
    plate.fill(ripples, "accent")
    plate.fill(glints, "secondary")


def _bank(plate: Plate, area: Rect, rng: Random) -> None:
    """The near shore, dark, with a few cuts along its slope."""
    w, h = area.width, area.height
    slope = [
        complex(w * x, h * y) for x, y in ((0, 0.19), (0.22, 0.178), (0.5, 0.118), (0.8, 0.105), (1, 0.14))
    ]
    plate.fill(Path().smooth(slope).line(w, 0).line(0, 0).close(), "accent-deep")
    cuts = Path()
    for i in range(6):
        begin = complex(
            w * (0.03 + 0.15 * i + rng.uniform(0, 0.03)), h * (0.155 - 0.012 * i - rng.uniform(0.0, 0.02))
        )
        cuts.add(gouge(begin, begin + complex(w * rng.uniform(0.06, 0.12), -h * 0.012), h * 0.0025))
    plate.fill(cuts, "accent")


def arrange(plant: Plant, size: Size, seed: int) -> Picture:
    """The plant rises behind the left bank, reeds stand on the right."""
    rng = Random(seed)
    plate = Plate(weight(size))
    w, h = size.width, size.height
    area = Rect(0.0, 0.0, w, h)
    sun = complex(w * 0.60, h * 0.415)

    def grow(plant: Plant, root: float, across: float, foot: float, top: float, inks: Inks) -> None:
        """Scaled from its root so that it is as tall as asked for, whatever the plant."""
        begin, printed = complex(w * root, h * foot), len(plate.printed)
        plant.grow(plate, begin, complex(w * across, h * top), rng, inks)
        plate.reach(printed, begin, h * top)

    _sky(plate, area, sun, rng)
    _land(plate, area, sun, rng)
    if plant.CROWD < 4:
        grow(plant, 0.10, 0.46, 0.04, 0.46, _SHADE)
    grow(reed, 0.80, 0.77, 0.06, 0.35, _SHADE)
    if plant.CROWD > 3:
        grow(plant, 0.10, 0.42, 0.03, 0.42, _NEAR)
    grow(plant, 0.12, 0.19, 0.02, 0.595, _NEAR)
    _bank(plate, area, rng)
    grow(reed, 0.95, 1.0, 0.08, 0.38, _NEAR)
    grow(reed, 0.87, 0.86, 0.07, 0.49, _NEAR)
    return plate.picture(size)


def draw(size: Size, seed: int) -> Picture:
    return arrange(fern, size, seed)
