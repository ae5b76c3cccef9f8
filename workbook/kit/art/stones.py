"""Stones: river pebbles, banded, speckled and plain, at the water's edge."""

from __future__ import annotations

from random import Random

from workbook.geometry import Rect, Size
from workbook.kit.curve import Curve, blob, dot, gouge
from workbook.kit.path import Path
from workbook.kit.plate import ON_PAPER, Inks, Plate, weight
from workbook.kit.vector import Picture

HABIT = "strew"
"""In patterns: strewn, or along trails."""

_ROUND = (1.0, 0.97, 1.0, 0.96, 1.0, 0.98, 1.0, 0.97)

SHAPE = 0.66
"""Height over width that suits it."""
CROP = 0.0
"""Share of it that may leave a corner of the field."""


def _body(center: complex, wide: float, high: float, radii: list[float]) -> Path:
    path = blob(0j, radii)
    return path.turned((wide, 0.0, 0.0, high, center.real, center.imag))


def stone(
    plate: Plate, center: complex, wide: float, high: float, rng: Random, inks: Inks, skin: str
) -> None:
    """One pebble by its half width and half height; skin: banded, speckled, plain or pale."""
    radii = [share * rng.uniform(0.94, 1.04) for share in _ROUND]
    body = _body(center, wide, high, radii)
    if skin in ("pale", "speckled"):
        plate.cut(body, inks.ground, inks.ground, 2.0)
        plate.fill(
            _body(center + complex(1.8, -1.4) * plate.line, wide * 0.97, high * 0.96, radii),
            inks.soft if skin == "pale" else inks.tint,
        )
        plate.stroke(body, inks.solid, 0.9)
    else:
        plate.cut(body, inks.solid if skin == "plain" else inks.deep, inks.ground, 1.6)
    if skin == "banded":
        for share, width in ((-0.05, 0.13), (0.22, 0.05)):
            begin, end = (
                center + complex(-wide * 0.985, high * (share - 0.1)),
                center + complex(wide * 0.985, high * (share + 0.1)),
            )
            plate.fill(gouge(begin, end, high * width * 1.5, 0.09), inks.ground)
    elif skin == "speckled":
        specks = Path()
        for _ in range(16):
            specks.add(dot(center + complex(rng.uniform(-0.68, 0.68) * wide, rng.uniform(-0.6, 0.6) * high)))
        plate.stroke(specks, inks.solid, 1.5)
    elif skin == "plain":
        for share in (0.55, 0.30, 0.08):
            begin = center + complex(-wide * (0.72 - 0.1 * share), high * share)
            plate.fill(
                gouge(
                    begin, begin + complex(wide * rng.uniform(0.4, 0.8), high * 0.12), plate.line * 1.2, 0.06
                ),
                inks.ground,
            )
    else:
        plate.stroke(
            Curve.sway(
                center + complex(-wide * 0.7, -high * 0.15), center + complex(wide * 0.66, -high * 0.3), -0.14
            ).path,
            inks.solid,
            0.7,
        )


def scene(plate: Plate, area: Rect, rng: Random, inks: Inks) -> None:
    """Five stones, the larger behind, with ripples at their feet."""
    w, h = area.width, area.height

    def at(across: float, up: float) -> complex:
        return complex(area.x + w * (across + rng.uniform(-0.015, 0.015)), area.y + h * up)

    stone(plate, at(0.36, 0.60), w * 0.27, h * 0.34, rng, inks, "plain")
    stone(plate, at(0.72, 0.48), w * 0.22, h * 0.25, rng, inks, "speckled")
    stone(plate, at(0.20, 0.33), w * 0.19, h * 0.18, rng, inks, "pale")
    stone(plate, at(0.52, 0.28), w * 0.20, h * 0.17, rng, inks, "banded")
    stone(plate, at(0.80, 0.21), w * 0.12, h * 0.11, rng, inks, "plain")
    ripples = Path()
    for i in range(9):
        begin = at(rng.uniform(0.0, 0.62), 0.075 - 0.045 * (i % 3))
        ripples.add(gouge(begin, begin + w * rng.uniform(0.14, 0.36), h * 0.014))
    plate.fill(ripples, inks.soft)


def part(plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks) -> None:
    """A pebble, its line a little beside its colour, for patterns."""
    half = abs(reach) * rng.uniform(0.34, 0.56)
    high = half * rng.uniform(0.62, 0.74)
    radii = [share * rng.uniform(0.94, 1.05) for share in _ROUND[:6]]
    plate.fill(_body(at, half, high, radii), inks.tint)
    plate.stroke(_body(at + complex(-1.2, 1.2), half, high, radii), inks.soft, 0.7)
    begin = at + complex(-half * 0.62, high * 0.25)
    plate.stroke(Curve.sway(begin, begin + half * rng.uniform(0.5, 0.9), 0.12).path, inks.soft, 0.7)


def draw(size: Size, seed: int) -> Picture:
    rng = Random(seed)
    plate = Plate(weight(size))
    height = min(size.height, size.width * SHAPE)
    scene(plate, Rect(0, 0, size.width, height), rng, ON_PAPER)
    return plate.fitted(size, up=0.5)
