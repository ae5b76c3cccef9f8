"""Drawings as plain data: shapes whose colours are roles, and the pictures they make.

Colour is set only as ``/Ink.<role> cs 1 scn``; what that ink is, is bound last.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from workbook.geometry import Rect
from workbook.kit.path import IDENTITY, Matrix, Path, number, product

HAIR = 0.5
"""No line prints thinner than this many points."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One path, filled or stroked or both, in roles."""

    path: str
    """PDF path operators."""
    fill: str | None = None
    stroke: str | None = None
    width: float = 1.0
    """Of the stroke, in points."""
    cap: int = 1
    join: int = 1
    even_odd: bool = False

    def inked(self, fill: str | None, stroke: str | None, width: float | None = None) -> Shape:
        """The same in other inks; ``replace`` takes four times as long, and of shapes there are hundreds."""
        broad = self.width if width is None else width
        return Shape(self.path, fill, stroke, broad, self.cap, self.join, self.even_odd)

    @property
    def extent(self) -> Rect:
        """The box of the path with half its stroke around."""
        box = Path.parse(self.path).extent()
        return box.grown(self.width / 2) if self.stroke else box


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes, last on top, within bounds."""

    shapes: tuple[Shape, ...]
    bounds: Rect
    """Where it stands; `clipped`: nothing shows outside."""
    clipped: bool = False
    matrix: Matrix = field(default=IDENTITY)
    """From the shapes' own space to the one of the bounds."""
    sign: bool = False
    """An icon or a code: it is read as it is and never outlined."""

    @property
    def roles(self) -> frozenset[str]:
        """All inks it asks for."""
        return frozenset(role for shape in self.shapes for role in (shape.fill, shape.stroke) if role)

    def placed(self, x: float, y: float, scale: float = 1.0) -> Picture:
        """The same, its lower left corner at a point, scaled."""
        dx, dy = x - self.bounds.x * scale, y - self.bounds.y * scale
        matrix = product(self.matrix, (scale, 0.0, 0.0, scale, dx, dy))
        bounds = Rect(x, y, self.bounds.width * scale, self.bounds.height * scale)
        return replace(self, bounds=bounds, matrix=matrix)

    def fitted(self, rect: Rect, across: float = 0.5, up: float = 0.5) -> Picture:
        """The same, as large as the rectangle holds; `across` and `up` (0 to 1) share out what is left."""
        scale = min(rect.width / self.bounds.width, rect.height / self.bounds.height)
        left = rect.width - self.bounds.width * scale
        over = rect.height - self.bounds.height * scale
        return self.placed(rect.x + left * across, rect.y + over * up, scale)

    def mirrored(self) -> Picture:
        """Left for right, in the same bounds: for the other page of a spread."""
        flip: Matrix = (-1.0, 0.0, 0.0, 1.0, 2 * self.bounds.x + self.bounds.width, 0.0)
        return replace(self, matrix=product(self.matrix, flip))

    def outlined(self, ground: str = "paper") -> Picture:
        """Lines only, for sparing ink: flat tints go, and what was solid becomes ground with an edge."""
        if self.sign:
            return self
        return replace(self, shapes=tuple(_outlines(self.shapes, ground)))

    def operators(self, roles: Mapping[str, str] | None = None) -> str:
        """PDF operators between q and Q.

        `roles` renames inks: ``{"accent": "secondary"}`` also takes accent-soft to
        secondary-soft and on-accent to on-secondary, unless they are named themselves.
        """
        a, b, c, d, _, _ = self.matrix
        lines = ["q"]
        if self.clipped:
            box = self.bounds
            lines.append(" ".join(map(number, (box.x, box.y, box.width, box.height))) + " re W n")
        if self.matrix != IDENTITY:
            lines.append(" ".join(number(n, 5) for n in self.matrix) + " cm")
        lines += _painted(self.shapes, roles or {}, math.sqrt(abs(a * d - b * c)))
        return "\n".join([*lines, "Q"])


def renamed(role: str, roles: Mapping[str, str]) -> str:
    """A role after the caller's renaming; tones follow their colour, and accent-8 is no tone of accent."""
    if role in roles:
        return roles[role]
    before, base, tone = ("on-", role[3:], "") if role.startswith("on-") else ("", role, "")
    while base not in roles and "-" in base and not base[-1].isdigit():
        base, _, last = base.rpartition("-")
        tone = f"-{last}{tone}"
    return f"{before}{roles[base]}{tone}" if base in roles else role


def _outlines(shapes: tuple[Shape, ...], ground: str) -> Iterator[Shape]:
    """Shapes as line art. Cuts in the ground's colour become lines; what parts overlaps stays ground."""
    roles = {role for shape in shapes for role in (shape.fill, shape.stroke) if role}
    dark = "on-accent" in roles
    pale = {role for role in roles if role.endswith("-soft" if dark else ("-soft", "-tint"))}
    pale = set() if pale == roles else pale
    parting = {ground, "accent-deep"} if dark else {ground}
    for shape in shapes:
        fill, edge = shape.fill, shape.stroke
        seen = edge if fill is None or edge not in parting else None
        line = next((role for role in (seen, fill) if role and role != ground and role not in pale), None)
        if line is None and shape.width <= 2 and (fill is None) != (edge is None) and ground in (fill, edge):
            line = "accent"
        if dark and line not in (None, "accent-deep"):
            line = "accent"
        if fill is None:
            if line or edge == ground:
                yield shape.inked(None, line or edge)
        elif line:
            yield shape.inked(ground, line, HAIR)
        elif fill == ground:
            yield shape


def _painted(shapes: tuple[Shape, ...], roles: Mapping[str, str], scale: float) -> Iterator[str]:
    """Each shape's operators, with only those changes of state that it needs."""
    inks = {role: renamed(role, roles) for shape in shapes for role in (shape.fill, shape.stroke) if role}
    fill: str | None = None
    pen: tuple[str, ...] = ("", "", "", "")
    last: tuple[str, float, int, int] | None = None
    for shape in shapes:
        if shape.fill and inks[shape.fill] != fill:
            fill = inks[shape.fill]
            yield f"/Ink.{fill} cs 1 scn"
        if shape.stroke:
            line = (inks[shape.stroke], shape.width, shape.cap, shape.join)
            if line != last:
                last, wanted = line, _pen(*line, scale)
                yield from (new for new, old in zip(wanted, pen, strict=True) if new != old)
                pen = wanted
        paint = "B" if shape.fill and shape.stroke else "f" if shape.fill else "S"
        yield f"{shape.path} {paint}{'*' if shape.even_odd and shape.fill else ''}"


def _pen(ink: str, width: float, cap: int, join: int, scale: float) -> tuple[str, ...]:
    """What sets a line's ink, width, ends and corners."""
    return (
        f"/Ink.{ink} CS 1 SCN",
        f"{number(max(width * scale, HAIR) / scale, 3)} w",
        f"{cap} J",
        f"{join} j" if join else "0 j 4 M",
    )
