"""Land and water for scenes: hills with furrows, waves, a disc for sun or moon."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from workbook.geometry import Rect
from workbook.kit.curve import gouge
from workbook.kit.path import Path
from workbook.kit.plate import Plate

Ridge = Callable[[float], float]
"""The height of a hill at x."""


def ridge(area: Rect, level: float, swell: float, rng: Random) -> Ridge:
    """A rolling line around a level; `swell`: half the difference between its heights, in points."""
    first, second = rng.uniform(0, math.tau), rng.uniform(0, math.tau)

    def height(x: float) -> float:
        share = math.tau * (x - area.x) / area.width
        return level + swell * (0.75 * math.sin(0.62 * share + first) + 0.35 * math.sin(1.4 * share + second))

    return height


def hill(area: Rect, top: Ridge, floor: float) -> Path:
    """All under a ridge, down to a floor, from side to side of the area."""
    xs = [area.x + area.width * i / 8 for i in range(9)]
    path = Path().smooth([complex(x, top(x)) for x in xs])
    return path.line(area.right, floor).line(area.x, floor).close()


def furrows(area: Rect, top: Ridge, depth: float, rng: Random, count: int, width: float) -> Path:
    """Cuts that follow a ridge below it, in rows, longer and wider lower down."""
    cuts = Path()
    for i in range(count):
        share = (i + 0.5) / count
        reach = area.width * rng.uniform(0.06, 0.16) * (0.5 + share)
        x = area.x + rng.uniform(0.02, 0.98) * area.width - reach / 2
        x = min(max(x, area.x + area.width * 0.02), area.right - reach - area.width * 0.02)
        drop = depth * (0.10 + 0.9 * share)
        begin, end = complex(x, top(x) - drop), complex(x + reach, top(x + reach) - drop)
        middle = top(x + reach / 2) - drop - (begin + end).imag / 2
        cuts.add(gouge(begin, end, width * (0.6 + 0.6 * share), middle / reach))
    return cuts


def disc(
    plate: Plate, center: complex, radius: float, role: str, ground: str, cuts: int, rng: Random
) -> None:
    """A sun or moon, its lower part cut through by level lines that get wider downwards."""
    plate.fill(Path().circle(center.real, center.imag, radius), role)
    lines = Path()
    for i in range(cuts):
        share = (i + 0.6) / cuts
        y = -radius * (0.05 + 0.86 * share)
        half = math.sqrt(max(0.0, radius * radius - y * y)) * 1.02
        shift = rng.uniform(-0.12, 0.12) * half
        lines.add(
            gouge(
                center + complex(shift - half, y),
                center + complex(shift + half, y),
                radius * (0.022 + 0.05 * share),
            )
        )
    plate.fill(lines, ground)
