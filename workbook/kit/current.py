"""What flows: a line that runs calm or restless, and the outline of a thermometer."""

from __future__ import annotations

import math

from workbook.kit.path import Path


def current(left: float, right: float, y: float, unrest: float, unit: float) -> Path:
    """A line that runs from side to side: long soft waves at 0, short sharp ones at 1."""
    length, swell = (4.6 - 3.2 * unrest) * unit, (0.3 + 0.5 * unrest) * unit
    halves = max(2, round(2 * (right - left) / length))
    step = (right - left) / halves
    crests = [complex(left + step * n, y + swell * (1 if n % 2 else -1)) for n in range(halves + 1)]
    return Path().smooth(crests, ease=1.1 * (1 - unrest))


def tube(middle: float, foot: float, top: float, unit: float) -> Path:
    """The outline of a thermometer: a round end above, a bulb below."""
    half, bulb = 1.8 * unit, 2.6 * unit
    open_half = math.asin(half / bulb)
    path = Path().arc(middle, top - half, half, 0.0, math.pi)
    path.arc(middle, foot + bulb, bulb, math.pi / 2 + open_half, math.tau - 2 * open_half, join=True)
    return path.close()
