"""Corner: a spray that grows from the lower outer corner, on paper."""

from __future__ import annotations

from random import Random

from workbook.geometry import Size
from workbook.kit.art import olive
from workbook.kit.motif import Plant
from workbook.kit.plate import ON_PAPER, Plate, weight
from workbook.kit.vector import Picture


def arrange(plant: Plant, size: Size, seed: int) -> Picture:
    """Shoots from one root: one pale, one up the edge, one along the foot."""
    rng = Random(seed)
    plate = Plate(weight(size))
    w, h = size.width, size.height
    unit = min(w, h)
    corner = complex(w + unit * 0.02, -unit * 0.04)

    def tip(left: float, up: float) -> complex:
        return complex(
            w - min(w, unit * 1.15) * (left + rng.uniform(-0.03, 0.03)),
            min(h, unit * 1.15) * (up + rng.uniform(-0.03, 0.03)),
        )

    if plant.CROWD > 4:
        plant.grow(plate, corner, tip(0.40, 0.70), rng, ON_PAPER.flat)
        plant.grow(plate, corner - unit * 0.02, tip(0.72, 0.40), rng, ON_PAPER)
    plant.grow(plate, corner - unit * 0.02, tip(0.56, 0.58), rng, ON_PAPER.flat)
    plant.grow(plate, corner - 1j * unit * 0.02, tip(0.78, 0.22), rng, ON_PAPER)
    plant.grow(plate, corner - unit * 0.04, tip(0.24, 0.74), rng, ON_PAPER)
    return plate.picture(size)


def draw(size: Size, seed: int) -> Picture:
    return arrange(olive, size, seed)
