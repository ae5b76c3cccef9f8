"""Divider: a lying twig between two lines."""

from __future__ import annotations

from random import Random

from workbook.geometry import Size
from workbook.kit.art import sprig
from workbook.kit.motif import Plant
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Plate
from workbook.kit.vector import HAIR, Picture


def arrange(plant: Plant, size: Size, seed: int) -> Picture:
    """The twig stands a little off the middle."""
    rng = Random(seed)
    plate = Plate(HAIR)
    w, h = size.width, size.height
    reach = min(h * 2.6, w * 0.5)
    begin = complex(w * 0.47 - reach / 2, h / 2)
    plant.grow(plate, begin, begin + reach, rng, ON_PAPER)
    box = plate.extent()
    scale = min(1.0, (h - 1) / box.height)
    dx, dy = w * 0.485 - scale * (box.x + box.width / 2), h / 2 - scale * (box.y + box.height / 2)
    plate.turn((scale, 0.0, 0.0, scale, dx, dy))
    box = plate.extent()
    gap = h * 0.35
    y = h / 2
    lines = Path()
    if box.x - gap > 4:
        lines.polyline([complex(HAIR, y), complex(box.x - gap, y)])
        lines.polyline([complex(box.right + gap, y), complex(w - HAIR, y)])
        plate.stroke(lines, ON_PAPER.solid)
    return plate.picture(size)


def draw(size: Size, seed: int) -> Picture:
    return arrange(sprig, size, seed)
