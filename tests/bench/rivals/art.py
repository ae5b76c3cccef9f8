"""Drawings: the bare script's plants, patterns and marks, as steps of paths."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, pi, sin
from random import Random

from tests.bench.rivals.model import Shape, Sketch, Step


def leaf(x: float, y: float, length: float, angle: float, fill: str, line: str) -> Iterator[Shape]:
    """A leaf of two curves, and its vein."""
    dx, dy = length * cos(angle), -length * sin(angle)
    nx, ny = -dy * 0.28, dx * 0.28
    there = (x + dx, y + dy)
    one = (x + dx * 0.3 + nx, y + dy * 0.3 + ny, x + dx * 0.7 + nx, y + dy * 0.7 + ny, *there)
    other = (x + dx * 0.7 - nx, y + dy * 0.7 - ny, x + dx * 0.3 - nx, y + dy * 0.3 - ny, x, y)
    yield Shape((("m", (x, y)), ("c", one), ("c", other), ("z", ())), fill)
    yield stroke(x + dx * 0.1, y + dy * 0.1, x + dx * 0.8, y + dy * 0.8, line)


def stroke(x: float, y: float, to_x: float, to_y: float, color: str) -> Shape:
    return Shape((("m", (x, y)), ("l", (to_x, to_y))), None, color)


def box(x: float, y: float, width: float, height: float, fill: str | None, line: str | None = None) -> Shape:
    corners = ((x + width, y), (x + width, y + height), (x, y + height))
    return Shape((("m", (x, y)), *(("l", corner) for corner in corners), ("z", ())), fill, line)


def circle(x: float, y: float, radius: float, fill: str | None, line: str | None) -> Shape:
    k, r = radius * 0.5523, radius
    quarters = (
        (x + r, y + k, x + k, y + r, x, y + r),
        (x - k, y + r, x - r, y + k, x - r, y),
        (x - r, y - k, x - k, y - r, x, y - r),
        (x + k, y - r, x + r, y - k, x + r, y),
    )
    steps: tuple[Step, ...] = (("m", (x + r, y)), *(("c", quarter) for quarter in quarters), ("z", ()))
    return Shape(steps, fill, line)


def plant(width: float, height: float, seed: int, fill: str, line: str, leaves: int) -> Sketch:
    """A stem that bends, leaves on both sides."""
    rng = Random(seed)
    foot, tall = (width / 2, height), height
    bend = tall * rng.uniform(-0.2, 0.2)
    x, y = foot
    stem = (x, y - tall * 0.4, x + bend, y - tall * 0.6, x + bend, y - tall)
    shapes = [Shape((("m", foot), ("c", stem)), None, line)]
    for number in range(leaves):
        t = 0.12 + 0.85 * number / leaves
        angle = pi / 2 + (0.9 if number % 2 else -0.9) * rng.uniform(0.8, 1.2) * (1.1 - 0.5 * t)
        length = tall * 0.24 * (1.1 - 0.6 * t)
        shapes += leaf(x + bend * t * t * (3 - 2 * t), y - tall * t, length, angle, fill, line)
    return Sketch(width, height, tuple(shapes))


def pattern(width: float, height: float, seed: int, fill: str, line: str, count: int) -> Sketch:
    """Leaves strewn over a box."""
    rng = Random(seed)
    shapes = [
        shape
        for number in range(count)
        for shape in leaf(
            width * (number + rng.random()) / count,
            rng.uniform(0, height),
            height * 0.3,
            rng.uniform(0, 2 * pi),
            fill,
            line,
        )
    ]
    return Sketch(width, height, tuple(shapes))


def mark(size: float, color: str) -> Sketch:
    """The practice's mark."""
    leaves = (leaf(size / 2, size, size, pi * angle, color, color) for angle in (0.25, 0.5, 0.75))
    return Sketch(size, size, tuple(shape for each in leaves for shape in each))
