"""A printing plate: shapes collected while a motif is drawn, then fitted and fixed as a Picture."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from workbook.geometry import Rect, Size
from workbook.kit.path import Matrix, Path
from workbook.kit.vector import HAIR, Picture, Shape


@dataclass(frozen=True, slots=True)
class Inks:
    """Which role does what in a drawing, so that one plant grows on paper and on a dark field."""

    ground: str = "paper"
    """What lies behind: cut lines and the edges of overlaps."""
    solid: str = "accent"
    """Stems and full leaves."""
    deep: str = "accent-deep"
    """The darkest parts."""
    soft: str = "accent-soft"
    """The second colour, printed a little beside the first."""
    tint: str = "accent-tint"
    bloom: str = "secondary"
    bloom_soft: str = "secondary-soft"

    @property
    def plain(self) -> bool:
        """Whether it is such a pale shape, which needs no lines."""
        return self.solid == self.soft

    @property
    def flat(self) -> Inks:
        """The same plant as a pale shape behind: all in the second colour."""
        return replace(self, solid=self.soft, deep=self.soft, tint=self.soft, bloom=self.soft, bloom_soft=self.soft)


ON_PAPER = Inks()
ON_FIELD = Inks("accent-deep", "on-accent", "on-accent", "accent-soft", "accent", "accent-tint", "accent-soft")


def weight(size: Size) -> float:
    """The width of a line in a drawing of that size, in points."""
    return max(HAIR, min(1.5, math.sqrt(size.width * size.height) / 210))


@dataclass(slots=True)
class Plate:
    """Collects shapes in drawing order."""

    line: float = 1.0
    """Width of a line, in points."""
    printed: list[tuple[Path, str | None, str | None, float]] = field(default_factory=list)

    def fill(self, path: Path, role: str) -> None:
        self.printed.append((path, role, None, 0.0))

    def stroke(self, path: Path, role: str, width: float = 1.0) -> None:
        """A line; the width counts in lines of this plate."""
        self.printed.append((path, None, role, max(HAIR, width * self.line)))

    def cut(self, path: Path, role: str, edge: str, width: float = 1.0) -> None:
        """A fill with an edge: in the ground's colour it parts the shape from what it overlaps."""
        self.printed.append((path, role, edge, max(HAIR, width * self.line)))

    def extent(self) -> Rect:
        """The box of all that is printed."""
        boxes = [(path.extent().grown(width / 2)) for path, _, _, width in self.printed]
        left, low = min(box.x for box in boxes), min(box.y for box in boxes)
        return Rect(left, low, max(box.right for box in boxes) - left, max(box.top for box in boxes) - low)

    def picture(self, size: Size) -> Picture:
        """As drawn, cut off at the edges."""
        return self._fixed(size, None, clipped=True)

    def fitted(self, size: Size, across: float = 0.5, up: float = 0.0) -> Picture:
        """As large as the size holds; what is left is shared out, from the lower left."""
        box = self.extent()
        line = self.line
        scale = min((size.width - line) / box.width, (size.height - line) / box.height)
        dx = line / 2 + (size.width - line - box.width * scale) * across - box.x * scale
        dy = line / 2 + (size.height - line - box.height * scale) * up - box.y * scale
        return self._fixed(size, (scale, 0.0, 0.0, scale, dx, dy), clipped=False)

    def _fixed(self, size: Size, matrix: Matrix | None, clipped: bool) -> Picture:
        decimals = 1 if min(size.width, size.height) > 90 else 2
        shapes = tuple(
            Shape((path.turned(matrix) if matrix else path).operators(decimals), fill, stroke, width or 1.0)
            for path, fill, stroke, width in self.printed
        )
        return Picture(shapes, Rect(0.0, 0.0, size.width, size.height), clipped)
