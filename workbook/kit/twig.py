"""Small growth on diagrams: leaves, and stems that point the way. One stroke language with ``kit.art``."""

from __future__ import annotations

from collections.abc import Iterable

from workbook.kit.curve import Curve, Leaf, turn
from workbook.kit.path import Path

LINE = 1.0
"""Width of a diagram's lines, in points."""
BOLD = 1.25


def leaf(base: complex, way: complex, curl: float = 0.08) -> Path:
    """One leaf; ``way`` is its direction and length."""
    return Leaf(base, base + way, abs(way) * 0.24, 0.45, curl).path


def leaves(stem: Curve, places: Iterable[tuple[float, int]], size: float, spread: float = 48.0) -> Path:
    """Leaves along a stem: each by its share of the way and its side, 1 for left and -1 for right."""
    path = Path()
    for share, side in places:
        path.add(leaf(stem.at(share), stem.along(share) * turn(side * spread) * size, -0.1 * side))
    return path


def arrow(stem: Curve, head: float = 6.0) -> Path:
    """A stem with an open head at its end."""
    end, way = stem.end, stem.along(0.98)
    wings = [end - way * turn(side * 32) * head for side in (1, -1)]
    return stem.path.polyline([wings[0], end, wings[1]])
