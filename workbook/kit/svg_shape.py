"""The outlines of SVG's basic shapes and paths, and its transforms (SVG 1.1, 7.6, 8 and 9)."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

from fontTools.svgLib.path import parse_path

from workbook.geometry import Rect
from workbook.kit.path import IDENTITY, Matrix, Path, product
from workbook.kit.svg_paint import length

SHAPES = ("path", "circle", "ellipse", "rect", "line", "polyline", "polygon")
MAX_SEGMENTS = 5000

_PATH_DATA = re.compile(r"[\sMmZzLlHhVvCcSsQqTtAa\d.eE+,-]*")
_TRANSFORM = re.compile(r"\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)[\s,]*")
_TAKES = {
    "matrix": (6,),
    "translate": (1, 2),
    "scale": (1, 2),
    "rotate": (1, 3),
    "skewX": (1,),
    "skewY": (1,),
}

Get = Callable[[str], str | None]


class SvgShapes:
    """Turns elements into paths; counts their segments over the whole drawing."""

    def __init__(self) -> None:
        self.segments = 0

    def path(self, name: str, get: Get) -> Path:
        """The outline of a shape in its own coordinates, y down. Raises ValueError."""

        def number(key: str) -> float:
            return length(get(key) or "0")

        path = Path()
        if name == "path":
            return self._drawn(get("d") or "")
        if name == "line":
            path.move(number("x1"), number("y1")).line(number("x2"), number("y2"))
        elif name in ("polyline", "polygon"):
            found = re.sub(r"[\s,]+", " ", get("points") or "").split()
            points = [complex(length(x), length(y)) for x, y in zip(found[::2], found[1::2], strict=False)]
            if points:
                path.polyline(points, closed=name == "polygon")
        elif name == "rect":
            path = _rounded(Rect(number("x"), number("y"), number("width"), number("height")), get)
        else:
            radius = number("r")
            across, up = (radius, radius) if name == "circle" else (number("rx"), number("ry"))
            if across > 0 and up > 0:
                path.ellipse(number("cx"), number("cy"), across, up)
        self._count(len(path.steps))
        return path

    def _drawn(self, data: str) -> Path:
        if not _PATH_DATA.fullmatch(data):
            raise ValueError("has path data that cannot be read")
        pen = _Pen(self._count)
        try:
            parse_path(data, pen)
        except _TooManyError:
            raise
        except (ValueError, IndexError, ArithmeticError):
            raise ValueError("has path data that cannot be read") from None
        return pen.path

    def _count(self, more: int = 1) -> None:
        self.segments += more
        if self.segments > MAX_SEGMENTS:
            raise _TooManyError(
                f"is too much: the drawing has over {MAX_SEGMENTS} path segments; simplify it"
            )


class _TooManyError(ValueError):
    pass


class _Pen:
    """What fontTools' parser draws with."""

    def __init__(self, count: Callable[[], None]) -> None:
        self.path = Path()
        self.count = count
        self.here = 0j

    def moveTo(self, point: tuple[float, float]) -> None:
        self._step("m", point)

    def lineTo(self, point: tuple[float, float]) -> None:
        self._step("l", point)

    def curveTo(self, *points: tuple[float, float]) -> None:
        self._step("c", *points)

    def qCurveTo(self, *points: tuple[float, float]) -> None:
        (control, end), here = (complex(*point) for point in points), self.here
        first, second = here + (control - here) * 2 / 3, end + (control - end) * 2 / 3
        self._step("c", (first.real, first.imag), (second.real, second.imag), points[1])

    def closePath(self) -> None:
        self.path.close()

    def endPath(self) -> None:
        """An open path needs nothing."""

    def _step(self, step: str, *points: Any) -> None:
        self.count()
        found = tuple(complex(*point) for point in points)
        self.path.steps.append((step, found))
        self.here = found[-1]


def _rounded(rect: Rect, get: Get) -> Path:
    """A rectangle whose corners may be parts of an ellipse."""
    if rect.width <= 0 or rect.height <= 0:
        return Path()
    across, up = get("rx"), get("ry")
    rx, ry = length(across or up or "0"), length(up or across or "0")
    rx, ry = min(rx, rect.width / 2), min(ry, rect.height / 2)
    if rx <= 0 or ry <= 0:
        return Path().rect(rect)
    share = ry / rx
    narrow = Rect(rect.x * share, rect.y, rect.width * share, rect.height)
    return Path().rect(narrow, ry).turned((1 / share, 0.0, 0.0, 1.0, 0.0, 0.0))


def transform(text: str) -> Matrix:
    """The matrix of a transform attribute. Raises ValueError."""
    found, end = IDENTITY, 0
    for match in _TRANSFORM.finditer(text):
        if match.start() != end:
            break
        end = match.end()
        numbers = [length(n) for n in re.sub(r"[\s,]+", " ", match[2]).split()]
        if len(numbers) not in _TAKES[match[1]]:
            raise ValueError(f"has a transform that cannot be read: “{match[0].strip()[:40]}”")
        found = product(_matrix(match[1], numbers), found)
    if text[end:].strip():
        raise ValueError(f"has a transform that cannot be read: “{text[:40]}”")
    return found


def _matrix(kind: str, n: list[float]) -> Matrix:
    if kind == "matrix":
        return n[0], n[1], n[2], n[3], n[4], n[5]
    if kind == "translate":
        return 1.0, 0.0, 0.0, 1.0, n[0], n[1] if len(n) > 1 else 0.0
    if kind == "scale":
        return n[0], 0.0, 0.0, n[-1], 0.0, 0.0
    angle = math.radians(n[0])
    if kind == "rotate":
        cos, sin = math.cos(angle), math.sin(angle)
        x, y = (n[1], n[2]) if len(n) == 3 else (0.0, 0.0)
        return cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y
    slope = math.tan(angle)
    return (1.0, 0.0, slope, 1.0, 0.0, 0.0) if kind == "skewX" else (1.0, slope, 0.0, 1.0, 0.0, 0.0)
