"""The outline of a person: no face, no sex, no age, no details. One smooth curve, mirrored."""

from __future__ import annotations

from workbook.geometry import Rect
from workbook.kit.path import Path

HEIGHT, HALF = 100.0, 23.1
"""Of the outline in its own measure: from the soles to the crown, from the middle to a hand's edge."""

_RIGHT = (
    (0.0, 100.0), (4.5, 98.6), (6.7, 94.4), (6.4, 89.8), (4.6, 86.0), (3.8, 83.6), (5.0, 81.9), (8.8, 80.6),
    (12.4, 79.0), (14.6, 75.6), (15.8, 70.0), (17.0, 64.0), (18.5, 58.0), (19.9, 52.0), (21.1, 47.0),
    (22.5, 43.6), (22.9, 40.4), (21.5, 38.0), (19.5, 39.2), (18.4, 42.6), (17.3, 46.6), (15.5, 52.2),
    (13.8, 58.0), (12.5, 63.6), (11.4, 68.4), (10.7, 70.4), (10.4, 66.6), (10.3, 61.0), (10.2, 56.0),
    (10.6, 51.0), (10.9, 46.0), (10.8, 39.0), (10.2, 32.0), (9.6, 26.5), (9.5, 21.0), (8.7, 14.0),
    (7.7, 7.2), (8.4, 3.4), (8.2, 1.1), (6.0, 0.2), (3.6, 0.9), (3.0, 4.0), (3.1, 9.0), (2.9, 16.0),
    (2.5, 22.0), (2.2, 27.0), (1.8, 34.0), (1.2, 40.4), (0.0, 44.0),
)  # fmt: skip
"""Half of it from the crown to the crotch: points from the middle line and from the soles."""


def figure(room: Rect) -> Path:
    """The outline, as large as the room's height; it stands in the middle of its width."""
    scale = room.height / HEIGHT
    middle = room.x + room.width / 2
    left = tuple((-x, y) for x, y in reversed(_RIGHT[1:-1]))
    points = [complex(middle + x * scale, room.y + y * scale) for x, y in (*_RIGHT, *left)]
    return Path().smooth(points, closed=True)


def breadth(height: float) -> float:
    """Width of an outline so high, in points."""
    return 2 * HALF * height / HEIGHT
