"""Patterns to shade with by pencil: told apart without colour, and easy to draw by hand."""

from __future__ import annotations

import math
from collections.abc import Callable

from workbook.geometry import Rect
from workbook.kit.canvas import PageCanvas
from workbook.kit.curve import dot
from workbook.kit.path import Path
from workbook.kit.piece import Piece
from workbook.kit.style import TextStyle
from workbook.kit.vector import Picture, Shape


def _slanting(room: Rect, step: float, rising: bool = True) -> Path:
    """Parallel lines at 45 degrees, cut off at the edges."""
    path = Path()
    reach = room.width + room.height
    for number in range(1, math.ceil(reach / step)):
        offset = number * step
        low, high = max(0.0, offset - room.height), min(room.width, offset)
        begin = complex(low, offset - low)
        end = complex(high, offset - high)
        points = [begin, end] if not rising else [complex(p.real, room.height - p.imag) for p in (begin, end)]
        path.polyline([point + complex(room.x, room.y) for point in points])
    return path


def _hatched(room: Rect, step: float) -> Path:
    return _slanting(room, step)


def _crossed(room: Rect, step: float) -> Path:
    return _slanting(room, step * 1.4).add(_slanting(room, step * 1.4, rising=False))


def _dotted(room: Rect, step: float) -> Path:
    path = Path()
    across, up = max(1, round(room.width / step)), max(1, round(room.height / step))
    for row in range(up):
        for column in range(across - row % 2):
            x = room.x + room.width * (column + 0.5 + 0.5 * (row % 2)) / across
            path.add(dot(complex(x, room.y + room.height * (row + 0.5) / up)))
    return path


def _waved(room: Rect, step: float, ease: float = 1.1) -> Path:
    path = Path()
    rows, halves = max(1, round(room.height / step / 2)), max(2, round(room.width / step))
    for row in range(rows):
        y = room.y + room.height * (row + 0.5) / rows
        swell = min(step * 0.75, room.height / rows * 0.4)
        crests = [
            complex(room.x + room.width * n / halves, y + (swell if n % 2 else -swell))
            for n in range(halves + 1)
        ]
        path.smooth(crests, ease=ease)
    return path


def _jagged(room: Rect, step: float) -> Path:
    return _waved(room, step, ease=0.0)


def _ringed(room: Rect, step: float) -> Path:
    path = Path()
    count = max(1, round(room.width / room.height))
    for number in range(count):
        x = room.x + room.width * (number + 0.5) / count
        path.circle(x, room.center[1], min(room.height, room.width / count) * 0.4)
    return path


PATTERNS: tuple[Callable[[Rect, float], Path], ...] = (_hatched, _dotted, _jagged, _ringed, _crossed, _waved)
"""In the order of a legend."""


class Swatch(Piece):
    """A pattern in a small field beside a line of text."""

    def __init__(self, number: int, style: TextStyle) -> None:
        super().__init__()
        self.number, self.style = number, style

    def measure(self, width: float) -> float:
        return self.style.leading

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        size = self.style.size
        middle = top - self.style.leading + self.style.sink + size * 0.33
        field = Rect(x, middle - size * 0.72, size * 2.1, size * 1.44)
        inner = field.grown(-size * 0.2)
        lines = PATTERNS[self.number % len(PATTERNS)](inner, size * 0.36)
        dots = self.number % len(PATTERNS) == 1
        shapes = (
            Shape(Path().rect(field, size * 0.3).operators(), "accent-tint"),
            Shape(lines.operators(), None, "accent", size * 0.13 if dots else 0.8),
        )
        canvas.draw(Picture(shapes, field))
