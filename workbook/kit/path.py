"""Paths: lines and Bézier curves as PDF path operators (ISO 32000-1, 8.5.2). Points, y up."""

from __future__ import annotations

import cmath
import math
import re
from collections.abc import Iterable, Sequence

from workbook.geometry import Rect

Matrix = tuple[float, float, float, float, float, float]
"""a b c d e f of ISO 32000-1, 8.3.3."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
CIRCLE = 0.5522847498
"""How far a control point lies along the tangent, in radii, for a quarter of a circle."""

_IDLE_ZEROS = re.compile(r"\.?0+(?= )")
_TAKES = {"m": 1, "l": 1, "c": 3, "h": 0}


def number(value: float, decimals: int = 2) -> str:
    """A number as PDF writes it, without idle zeros."""
    text = f"{value:.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def product(first: Matrix, second: Matrix) -> Matrix:
    """The matrix that does the first, then the second."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = second
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


class Path:
    """A path that is being built; every method gives the path back, so that calls chain.

    Plain methods take x and y; those that take whole curves take points as complex
    numbers (x + yj), because leaves are turned and scaled.
    """

    __slots__ = ("steps",)

    def __init__(self, steps: Iterable[tuple[str, tuple[complex, ...]]] = ()) -> None:
        self.steps = list(steps)

    @classmethod
    def parse(cls, operators: str) -> Path:
        """The path that `operators` wrote. Raises KeyError for another operator."""
        path, held = cls(), list[float]()
        for token in operators.split():
            if token[-1].isalpha():
                points = tuple(complex(x, y) for x, y in zip(held[::2], held[1::2], strict=True))
                assert len(points) == _TAKES[token]
                path.steps.append((token, points))
                held.clear()
            else:
                held.append(float(token))
        return path

    def move(self, x: float, y: float) -> Path:
        self.steps.append(("m", (complex(x, y),)))
        return self

    def line(self, x: float, y: float) -> Path:
        self.steps.append(("l", (complex(x, y),)))
        return self

    def curve(self, x1: float, y1: float, x2: float, y2: float, x: float, y: float) -> Path:
        """A cubic Bézier curve with two control points."""
        self.steps.append(("c", (complex(x1, y1), complex(x2, y2), complex(x, y))))
        return self

    def close(self) -> Path:
        self.steps.append(("h", ()))
        return self

    def start(self, point: complex) -> Path:
        """`move`, to a complex point."""
        self.steps.append(("m", (point,)))
        return self

    def bend(self, first: complex, second: complex, end: complex) -> Path:
        """`curve`, with complex points."""
        self.steps.append(("c", (first, second, end)))
        return self

    def polyline(self, points: Sequence[complex], closed: bool = False) -> Path:
        """Straight lines through the points."""
        self.start(points[0])
        self.steps += [("l", (point,)) for point in points[1:]]
        return self.close() if closed else self

    def smooth(self, points: Sequence[complex], closed: bool = False, ease: float = 1.0) -> Path:
        """A curve through all the points: Catmull-Rom, tangents scaled by `ease`."""
        count = len(points)
        if closed:
            around = [points[-1], *points, points[0], points[1]]
        else:
            around = [2 * points[0] - points[1], *points, 2 * points[-1] - points[-2]]
        self.start(points[0])
        for i in range(count if closed else count - 1):
            before, here, there, after = around[i : i + 4]
            self.bend(here + (there - before) * ease / 6, there - (after - here) * ease / 6, there)
        return self.close() if closed else self

    def rect(self, rect: Rect, radius: float = 0.0) -> Path:
        """A rectangle; its corners rounded by the radius, as far as it is wide and high enough."""
        x, y, right, top = rect.corners()
        r = max(0.0, min(radius, rect.width / 2, rect.height / 2))
        if r == 0:
            return self.move(x, y).line(right, y).line(right, top).line(x, top).close()
        k = r * (1 - CIRCLE)
        self.move(x + r, y).line(right - r, y).curve(right - k, y, right, y + k, right, y + r)
        self.line(right, top - r).curve(right, top - k, right - k, top, right - r, top)
        self.line(x + r, top).curve(x + k, top, x, top - k, x, top - r)
        return self.line(x, y + r).curve(x, y + k, x + k, y, x + r, y).close()

    def circle(self, x: float, y: float, radius: float) -> Path:
        return self.ellipse(x, y, radius, radius)

    def ellipse(self, x: float, y: float, across: float, up: float, turn: float = 0.0) -> Path:
        """By its centre and two radii; turned by radians."""
        center, axis, side = complex(x, y), cmath.rect(across, turn), 1j * cmath.rect(up, turn)
        self.start(center + axis)
        for _ in range(4):
            end = center + side
            self.bend(center + axis + CIRCLE * side, end + CIRCLE * axis, end)
            axis, side = side, -axis
        return self.close()

    def arc(self, x: float, y: float, radius: float, begin: float, sweep: float, join: bool = False) -> Path:
        """Part of a circle from an angle over a sweep, in radians; `join`: a line leads to its start."""
        center = complex(x, y)
        parts = max(1, math.ceil(abs(sweep) / (math.pi / 2) - 1e-9))
        step = sweep / parts
        reach = 4 / 3 * math.tan(step / 4) * radius
        here = center + cmath.rect(radius, begin)
        self.steps.append(("l" if join else "m", (here,)))
        for i in range(parts):
            angle = begin + i * step
            there = center + cmath.rect(radius, angle + step)
            leave, arrive = 1j * cmath.rect(reach, angle), 1j * cmath.rect(reach, angle + step)
            self.bend(here + leave, there - arrive, there)
            here = there
        return self

    def add(self, *others: Path) -> Path:
        """This path and the others as one: one shape, one colour."""
        for other in others:
            self.steps += other.steps
        return self

    def turned(self, matrix: Matrix) -> Path:
        """A new path, its points put through a matrix."""
        a, b, c, d, e, f = matrix
        return Path(
            (step, tuple(complex(a * p.real + c * p.imag + e, b * p.real + d * p.imag + f) for p in points))
            for step, points in self.steps
        )

    def extent(self) -> Rect:
        """The box that holds all points, control points too: never too small. ValueError when empty."""
        xs = [point.real for _, points in self.steps for point in points]
        ys = [point.imag for _, points in self.steps for point in points]
        left, low = min(xs), min(ys)
        return Rect(left, low, max(xs) - left, max(ys) - low)

    def operators(self, decimals: int = 2) -> str:
        """PDF operators, one space between tokens."""
        pair = f"%.{decimals}f %.{decimals}f "
        pattern = "".join([pair * len(points) + step + " " for step, points in self.steps])
        text = pattern % tuple([n for _, points in self.steps for p in points for n in (p.real, p.imag)])
        text = text.replace(".0 ", " ") if decimals == 1 else _IDLE_ZEROS.sub("", text)
        return text.replace("-0 ", "0 ").rstrip()
