"""The stroke language of the drawings: swaying stems, tapering ribbons, leaves, gouges.

Points are complex numbers, so that turning is multiplying; a direction has length 1.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass

from workbook.kit.path import Path


def turn(degrees: float) -> complex:
    """The direction at an angle, anticlockwise from the right."""
    return cmath.rect(1.0, degrees * cmath.pi / 180)


@dataclass(frozen=True, slots=True)
class Curve:
    """A cubic Bézier curve by its four points."""

    begin: complex
    first: complex
    second: complex
    end: complex

    @classmethod
    def sway(cls, begin: complex, end: complex, low: float, high: float | None = None) -> Curve:
        """From root to tip, bent to the left by shares of its length: near the root, near the tip."""
        axis = end - begin
        side = axis * 1j
        high = low if high is None else high
        return cls(begin, begin + axis * 0.36 + side * low, begin + axis * 0.70 + side * high, end)

    @property
    def length(self) -> float:
        """Nearly its length: between the chord and the polygon."""
        polygon = abs(self.first - self.begin) + abs(self.second - self.first) + abs(self.end - self.second)
        return (polygon + abs(self.end - self.begin)) / 2

    def at(self, t: float) -> complex:
        """The point at a share of the way."""
        u = 1 - t
        return (
            u * u * u * self.begin
            + 3 * u * u * t * self.first
            + 3 * u * t * t * self.second
            + t * t * t * self.end
        )

    def along(self, t: float) -> complex:
        """The direction there."""
        u = 1 - t
        slope = (
            u * u * (self.first - self.begin)
            + 2 * u * t * (self.second - self.first)
            + t * t * (self.end - self.second)
        )
        return slope / (abs(slope) or 1.0)

    def part(self, t: float) -> Curve:
        """From the beginning to a share of the way (de Casteljau)."""
        a = self.begin + (self.first - self.begin) * t
        m = self.first + (self.second - self.first) * t
        n = self.second + (self.end - self.second) * t
        b, c = a + (m - a) * t, m + (n - m) * t
        return Curve(self.begin, a, b, b + (c - b) * t)

    @property
    def path(self) -> Path:
        return Path().start(self.begin).bend(self.first, self.second, self.end)


def ribbon(curve: Curve, thick: float, thin: float) -> Path:
    """A stem: the curve with a body that tapers from one width to another."""
    low, high = curve.along(0.01) * 1j, curve.along(0.99) * 1j
    mid = low + high
    mid = mid / (abs(mid) or 1.0)
    a, b = thick / 2, thin / 2
    near, far = (2 * a + b) / 3, (a + 2 * b) / 3
    path = Path().start(curve.begin + low * a)
    path.bend(
        curve.first + (low + mid) / 2 * near, curve.second + (mid + high) / 2 * far, curve.end + high * b
    )
    path.steps.append(("l", (curve.end - high * b,)))
    path.bend(
        curve.second - (mid + high) / 2 * far, curve.first - (low + mid) / 2 * near, curve.begin - low * a
    )
    return path.close()


def gouge(begin: complex, end: complex, width: float, bow: float = 0.0) -> Path:
    """The mark of a cutting tool: pointed at both ends, widest in the middle."""
    axis = end - begin
    unit = axis * 1j / (abs(axis) or 1.0)
    if not bow and abs(axis) > 14 * width:
        # So thin that the eye takes straight sides for curved ones.
        side = unit * width / 2
        return Path().polyline(
            [begin, begin + axis * 0.4 + side, end, begin + axis * 0.6 - side], closed=True
        )
    up, down = unit * (width * 2 / 3 + bow * abs(axis)), unit * (bow * abs(axis) - width * 2 / 3)
    path = Path().start(begin).bend(begin + axis * 0.3 + up, begin + axis * 0.7 + up, end)
    return path.bend(begin + axis * 0.7 + down, begin + axis * 0.3 + down, begin).close()


@dataclass(frozen=True, slots=True)
class Leaf:
    """A blade from its base to its tip."""

    base: complex
    tip: complex
    half: float
    """Half its width, in points."""
    belly: float = 0.42
    """Where it is widest, as a share of its length."""
    curl: float = 0.0
    """How far it bends to the left, as a share of its length."""

    def _sides(self, wide: float) -> tuple[complex, complex]:
        axis = self.tip - self.base
        side = axis * 1j / (abs(axis) or 1.0)
        bend = side * self.curl * abs(axis)
        low = self.base + axis * self.belly * 0.45 + side * wide * 1.32 + bend * 0.8
        high = self.base + axis * (self.belly + 0.42 * (1 - self.belly)) + side * wide * 1.12 + bend * 1.5
        return low, high

    @property
    def rib(self) -> Curve:
        """Its middle."""
        low, high = self._sides(0.0)
        return Curve(self.base, low, high, self.tip)

    @property
    def path(self) -> Path:
        left, right = self._sides(self.half), self._sides(-self.half)
        return Path().start(self.base).bend(*left, self.tip).bend(right[1], right[0], self.base).close()

    def side(self, left: bool) -> Path:
        """One half of it, cut along the rib."""
        edge = self._sides(self.half if left else -self.half)
        low, high = self._sides(0.0)
        return Path().start(self.base).bend(*edge, self.tip).bend(high, low, self.base).close()

    def vein(self, begin: float = 0.08, end: float = 0.86) -> Path:
        """A line along the rib, as far as the shares say."""
        rib = self.rib.part(end)
        return (
            Path()
            .start(rib.at(begin / end))
            .bend(rib.first + (rib.begin - rib.first) * 0.3, rib.second, rib.end)
        )

    def moved(self, by: complex) -> Leaf:
        return Leaf(self.base + by, self.tip + by, self.half, self.belly, self.curl)


def blob(center: complex, radii: Sequence[float], direction: complex = 1 + 0j) -> Path:
    """A closed smooth shape from radii at even angles, the first along the direction."""
    step = 2 * math.pi / len(radii)
    points = [center + direction * cmath.rect(radius, step * i) for i, radius in enumerate(radii)]
    # With this ease, even radii make a circle.
    return Path().smooth(points, closed=True, ease=4 * math.tan(step / 4) / math.sin(step))


def drop(base: complex, reach: complex, half: float) -> Path:
    """A bud or petal: pointed at its base, round at its end; half its width in points."""
    side = reach * 1j / (abs(reach) or 1.0) * half * 3.46
    return Path().start(base).bend(base + reach * 4 / 3 + side, base + reach * 4 / 3 - side, base)


def dot(center: complex) -> Path:
    """The least line there is: a round cap makes it a dot, as wide as the stroke."""
    return Path([("m", (center - 0.05,)), ("l", (center + 0.05,))])
