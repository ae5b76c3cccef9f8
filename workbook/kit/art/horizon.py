"""Horizon: a low sun over folded hills, seen through an arch."""

from __future__ import annotations

import math
from random import Random

from workbook.geometry import Rect, Size
from workbook.kit.curve import gouge
from workbook.kit.land import disc, furrows, hill, ridge
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

SHAPE = 1.36
"""Height over width that suits it."""
CROP = 0.0
"""Share of it that may leave a corner of the field."""


def scene(plate: Plate, area: Rect, rng: Random, inks: Inks) -> None:
    """Sky, sun, three hills and a band of water; the sky ends in a half circle."""
    w, h = area.width, area.height
    radius = w / 2
    spring = area.top - radius
    sky = Path().move(area.x, area.y).line(area.right, area.y).line(area.right, spring)
    plate.fill(sky.arc(area.x + radius, spring, radius, 0.0, math.pi, join=True).close(), inks.tint)
    sun = complex(area.x + w * rng.uniform(0.54, 0.64), area.y + h * 0.585)
    disc(plate, sun, w * 0.19, inks.bloom, inks.tint, 5, rng)
    floor = area.y + h * 0.17
    for level, swell, role, cut, count in (
        (0.50, 0.040, inks.soft, inks.tint, 10),
        (0.39, 0.050, inks.solid, inks.soft, 13),
        (0.27, 0.045, inks.deep, inks.soft, 15),
    ):
        top = ridge(area, area.y + h * level, h * swell, rng)
        plate.fill(hill(area, top, floor), role)
        plate.fill(furrows(area, top, h * 0.10, rng, count, h * 0.006), cut)
    plate.fill(Path().rect(Rect(area.x, area.y, w, h * 0.17)), inks.tint)
    ripples, glints = Path(), Path()
    for i in range(15):
        y = area.y + h * (0.015 + 0.145 * i / 15)
        reach = w * rng.uniform(0.16, 0.36)
        x = area.x + (w - reach) * rng.random()
        ripples.add(gouge(complex(x, y), complex(x + reach, y), h * 0.005))
        half = w * 0.13 * rng.uniform(0.4, 1.0)
        if i % 2:
            glints.add(gouge(complex(sun.real - half, y), complex(sun.real + half, y), h * 0.007))
    plate.fill(ripples, inks.solid)
    plate.fill(glints, inks.bloom)


def draw(size: Size, seed: int) -> Picture:
    plate = Plate(weight(size))
    width = min(size.width, size.height / SHAPE)
    scene(plate, Rect(0, 0, width, size.height), Random(seed), ON_PAPER)
    return plate.fitted(size)
