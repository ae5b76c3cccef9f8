"""Reed: bulrushes and long blades, some of them bent, over still water."""

from __future__ import annotations

from random import Random

from workbook.geometry import Size
from workbook.kit.curve import Curve, Leaf, gouge, ribbon, turn
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

CROWD = 6
"""How many stand well together."""
HABIT = "strew"
"""In patterns: strewn, or along trails."""


def blade(plate: Plate, root: complex, tip: complex, bow: float, inks: Inks, role: str) -> None:
    """A long leaf, widest low down."""
    length = abs(tip - root)
    leaf = Leaf(root, tip, length * 0.020 + plate.line, 0.30, bow)
    plate.cut(leaf.path, role, inks.ground, 0.8)
    if role == inks.soft and not inks.plain:
        plate.stroke(leaf.vein(0.0, 0.97), inks.solid, 0.6)


def grow(plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks) -> None:
    """One bulrush between two blades."""
    axis = tip - root
    lean = 1 if axis.real < 0 else -1
    side = axis * 1j
    for way, share, role in ((1, 0.80, inks.soft), (-1, 0.62, inks.solid)):
        end = root + axis * share * rng.uniform(0.9, 1.08) + side * way * rng.uniform(0.12, 0.22)
        blade(plate, root + side * way * 0.012, end, -way * rng.uniform(0.06, 0.12), inks, role)
    stem = Curve.sway(root, tip, 0.02 * lean, -0.05 * lean)
    length = stem.length
    plate.fill(ribbon(stem, length * 0.007 + plate.line * 1.2, plate.line * 0.8), inks.solid)
    low, high = stem.at(0.70), stem.at(0.90)
    thick = max(2.5 * plate.line, length * 0.045)
    head = Path().polyline([low, high])
    plate.stroke(head, inks.ground, thick / plate.line + 2.0)
    plate.stroke(head, inks.bloom, thick / plate.line)
    along = (high - low) / abs(high - low)
    for share in () if inks.plain else (0.16, -0.2):
        light = along * 1j * thick * share
        plate.fill(
            gouge(
                low + light + (high - low) * rng.uniform(0.05, 0.2),
                low + light + (high - low) * rng.uniform(0.6, 0.95),
                thick * 0.07,
            ),
            inks.ground,
        )


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """A head between two blades, for patterns."""
    root = at - reach * 0.62
    stem = Curve.sway(root, at + reach * 0.62, rng.uniform(-0.05, 0.05))
    for side, share in ((1, 0.86), (-1, 0.66)):
        end = root + reach * share * turn(side * rng.uniform(15, 24))
        plate.fill(Leaf(root, end, abs(reach) * 0.045, 0.35, -side * 0.07).path, inks.tint)
    plate.stroke(stem.path, inks.soft, 0.7)
    plate.stroke(Path().polyline([stem.at(0.62), stem.at(0.86)]), inks.tint, abs(reach) * 0.13 / plate.line)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    h = size.height
    w = min(size.width, h * 0.8)
    side = rng.choice((1, -1))
    ripples = Path()
    for i in range(7):
        begin = complex(side * w * rng.uniform(-0.45, 0.05), h * (0.010 + 0.016 * (i % 4)) - h * 0.03)
        ripples.add(gouge(begin, begin + side * w * rng.uniform(0.22, 0.5), h * 0.006))
    for pale, root, lean, tall in (
        (True, -0.10, -0.18, 0.82),
        (True, 0.12, 0.26, 0.70),
        (False, 0.10, 0.16, 0.78),
        (False, -0.16, -0.30, 0.60),
        (False, -0.02, 0.0, 1.0),
    ):
        top = complex(side * w * (lean + rng.uniform(-0.04, 0.04)), h * tall * rng.uniform(0.97, 1.03))
        grow(plate, complex(side * w * root, 0), top, rng, ON_PAPER.flat if pale else ON_PAPER)
    crook = complex(side * w * 0.10, h * 0.50)
    blade(plate, complex(side * w * 0.06, 0), crook, -side * 0.03, ON_PAPER, ON_PAPER.solid)
    blade(
        plate,
        crook - complex(side * w * 0.005, h * 0.015),
        crook + complex(side * w * 0.27, -h * 0.20),
        side * 0.10,
        ON_PAPER,
        ON_PAPER.solid,
    )
    plate.fill(ripples, ON_PAPER.soft)
    return plate.fitted(size)
