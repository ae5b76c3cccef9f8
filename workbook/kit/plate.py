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
        return replace(
            self, solid=self.soft, deep=self.soft, tint=self.soft, bloom=self.soft, bloom_soft=self.soft
        )


ON_PAPER = Inks()
ON_FIELD = Inks(
    "accent-deep", "on-accent", "on-accent", "accent-soft", "accent-mid", "accent-tint", "accent-soft"
)


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
        """The box of all that is printed, and half the widest line around it."""
        everything = Path(step for path, _, _, _ in self.printed for step in path.steps)
        return everything.extent().grown(max(width for _, _, _, width in self.printed) / 2)

    def reach(self, begin: int, root: complex, top: float, only_down: bool = False) -> None:
        """Scales what was printed since `begin`, from its root, so that it ends at a height."""
        own = Plate(self.line, self.printed[begin:])
        height = own.extent().top - root.imag
        scale = (top - root.imag) / height
        if scale < 1 or not only_down:
            own.turn((scale, 0.0, 0.0, scale, root.real * (1 - scale), root.imag * (1 - scale)))
            self.printed[begin:] = own.printed

    def turn(self, matrix: Matrix) -> None:
        """Puts all that is printed through a matrix; lines keep their width."""
        self.printed = [(path.turned(matrix), fill, edge, width) for path, fill, edge, width in self.printed]

    def picture(self, size: Size, merge: bool = False) -> Picture:
        """As drawn, cut off at the edges; `merge`: nothing overlaps, so what has the same inks is joined."""
        self._seen(size)
        if merge:
            self._merge()
        return replace(self._fixed(size), clipped=True)

    def fitted(self, size: Size, across: float = 0.5, up: float = 0.0) -> Picture:
        """As large as the size holds; what is left is shared out, from the lower left."""
        box = self.extent()
        scale = min(size.width / box.width, size.height / box.height)
        dx = (size.width - box.width * scale) * across - box.x * scale
        dy = (size.height - box.height * scale) * up - box.y * scale
        return replace(self._fixed(size), matrix=(scale, 0.0, 0.0, scale, dx, dy))

    def _seen(self, size: Size) -> None:
        """Leaves out what would lie outside the edges."""
        w, h = size.width, size.height

        def shows(path: Path, width: float) -> bool:
            box = path.extent().grown(width / 2)
            return box.x < w and box.y < h and box.right > 0 and box.top > 0

        self.printed = [entry for entry in self.printed if shows(entry[0], entry[3])]

    def _merge(self) -> None:
        joined: dict[tuple[str | None, str | None, float], Path] = {}
        for path, fill, stroke, width in self.printed:
            joined.setdefault((fill, stroke, width), Path()).add(path)
        self.printed = [(path, *inks) for inks, path in joined.items()]

    def _fixed(self, size: Size) -> Picture:
        decimals = 1 if min(size.width, size.height) > 90 else 2
        shapes = tuple(
            Shape(path.operators(decimals), fill, stroke, width or 1.0)
            for path, fill, stroke, width in self.printed
        )
        return Picture(shapes, Rect(0.0, 0.0, size.width, size.height))
