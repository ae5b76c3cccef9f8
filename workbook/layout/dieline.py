"""A tuck box laid flat: its walls and flaps, where it is cut and where it is creased; pure.

Straight tuck end (howtobuypackaging.com and asiaprintpackaging.com, box styles): both lids hang on the
back, so that the front has folded edges alone. Seen from outside the walls stand upright side by side: a
flap to glue, the back, the left side, the front, the right side. Points; the lower left corner is 0, 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from workbook.geometry import Rect, Size, points
from workbook.kit.path import CIRCLE, Path

CLEAR = points("2mm")
"""Room for the cards, across and up (aura-print.com, how to make a playing card box)."""
CLEAR_DEEP = points("1mm")
"""Room for their stack, which is never pressed quite flat."""
GLUE, TUCK, DUST = points("0.5in"), points("0.625in"), points("0.625in")
"""How far flaps reach at most: the one that is glued, those tucked in, those at the sides."""
NOTCH = Size(points("0.75in"), points("0.22in"))
"""For the thumb, in the front's upper edge."""
_LID, _SLIT = points("0.4mm"), points("0.8mm")
"""How much narrower lids and the flaps beside them are than their walls."""
_APART = points("1mm")
_SHOULDER, _ROUND = 0.3, 6.0
_SLANT = 0.268
"""Of the glued flap's ends: 15 degrees."""

Vertex = tuple[float, float, float]
"""A corner, and how far along its edges it is rounded."""
Crease = tuple[complex, complex]
End = Literal[1, -1]
"""Up or down."""


@dataclass(frozen=True)
class TuckBox:
    """A box for a stack of cards, by what it holds inside."""

    inner: Size
    """Across and up."""
    depth: float
    """Inside, from front to back."""
    board: float
    """Thickness of what it is made of."""

    @classmethod
    def around(cls, card: Size, stack: float, board: float) -> TuckBox:
        """The box for a stack of cards so thick."""
        return cls(Size(card.width + CLEAR, card.height + CLEAR), stack + CLEAR_DEEP, board)

    # From crease to crease: a wall's own thickness is lost at its creases, and the glued flap lies inside a
    # side, the tucked flap inside the front, flaps at the sides under both lids.

    @property
    def wide(self) -> float:
        return self.inner.width + 2 * self.board

    @property
    def high(self) -> float:
        return self.inner.height + 3 * self.board

    @property
    def deep(self) -> float:
        return self.depth + 2 * self.board

    @property
    def glue(self) -> float:
        return min(GLUE, self.deep - _APART)

    @property
    def tuck(self) -> float:
        return min(TUCK, self.high / 4)

    @property
    def dust(self) -> float:
        return min(DUST, (self.wide - _APART) / 2, self.deep + self.tuck)

    @property
    def flat(self) -> Size:
        """All of it, laid flat."""
        across = self.glue + 2 * self.wide + 2 * self.deep
        return Size(across, self.high + 2 * (self.deep + self.tuck))

    @cached_property
    def back(self) -> Rect:
        return Rect(self.glue, self.deep + self.tuck, self.wide, self.high)

    @cached_property
    def left(self) -> Rect:
        return Rect(self.back.right, self.back.y, self.deep, self.high)

    @cached_property
    def front(self) -> Rect:
        return self.back.moved(self.wide + self.deep, 0)

    @cached_property
    def right(self) -> Rect:
        return self.left.moved(self.wide + self.deep, 0)

    def lid(self, end: End) -> Rect:
        """What closes it above or below; it hangs on the back."""
        foot = self.back.top if end == 1 else self.back.y - self.deep
        return Rect(self.back.x + _LID, foot, self.wide - 2 * _LID, self.deep)

    def tongue(self, end: End) -> Rect:
        """What is tucked in behind the front."""
        lid = self.lid(end)
        foot = lid.top if end == 1 else lid.y - self.tuck
        return Rect(lid.x, foot, lid.width, self.tuck)

    @property
    def notch(self) -> Rect:
        """For the thumb."""
        across, down = min(NOTCH.width, self.wide / 3), min(NOTCH.height, self.high / 8)
        return Rect(self.front.center[0] - across / 2, self.front.top - down, across, down)

    # -- shapes

    def closing(self, end: End) -> Path:
        """A lid with its tongue."""
        return rounded(self._closing(end)).close()

    def dusting(self, end: End) -> tuple[Path, Path]:
        """The flaps at the left and the right side."""
        return rounded(self._dusting(self.left, end)).close(), rounded(self._dusting(self.right, end)).close()

    def glued(self) -> Path:
        """The flap that is glued behind the right side."""
        return rounded(self._glued()).close()

    def outline(self) -> Path:
        """Where it is cut, in one line."""
        above, below = self._edge(1), self._edge(-1)
        half = next(number for number, (x, *_) in enumerate(above) if x > self.front.center[0])
        mouth, k = self.notch, CIRCLE
        path = rounded([*below, *above[half:][::-1], (mouth.right, mouth.top, 0.0)])
        middle, drop, reach = mouth.center[0], mouth.height * k, mouth.width / 2 * k
        path.curve(mouth.right, mouth.top - drop, middle + reach, mouth.y, middle, mouth.y)
        path.curve(middle - reach, mouth.y, mouth.x, mouth.top - drop, mouth.x, mouth.top)
        return rounded([*above[:half][::-1], *self._glued()[1:-1]], path).close()

    def creases(self) -> tuple[Crease, ...]:
        """Where it is folded, each from its left or lower end."""
        back, right = self.back, self.right
        uprights = (back.x, self.left.x, self.front.x, right.x)
        found = [(complex(x, back.y), complex(x, back.top)) for x in uprights]
        for y in (back.y, back.top):
            for side in (self.left, right):
                found.append((complex(side.x + _SLIT, y), complex(side.right - _SLIT, y)))
        for end in (1, -1):
            lid = self.lid(end)
            found += [(complex(lid.x, y), complex(lid.right, y)) for y in (lid.y, lid.top)]
        return tuple(found)

    def _edge(self, end: End) -> list[Vertex]:
        """The cut above or below all walls, from left to right, without the notch."""
        y, front = self._crease(end), self.front
        closing = [(self.back.x, y, 0.0), *self._closing(end), (self.back.right, y, 0.0)]
        sides = [self._dusting(side, end) for side in (self.left, self.right)]
        ends: list[Vertex] = [(front.x, y, 0.0), (front.right, y, 0.0)]
        return [*closing, *sides[0], *ends, *sides[1], (self.right.right, y, 0.0)]

    def _crease(self, end: End) -> float:
        return self.back.top if end == 1 else self.back.y

    def _closing(self, end: End) -> list[Vertex]:
        lid, y = self.lid(end), self._crease(end)
        tip, radius = y + end * (self.deep + self.tuck), min(0.7 * self.tuck, lid.width / 3)
        return [(lid.x, y, 0.0), (lid.x, tip, radius), (lid.right, tip, radius), (lid.right, y, 0.0)]

    def _dusting(self, side: Rect, end: End) -> list[Vertex]:
        """Straight beside the lid, slanting beside the front, so that the tongue finds its way in."""
        y, at_left = self._crease(end), side is self.left
        near, far = (side.x + _SLIT, side.right - _SLIT)[:: 1 if at_left else -1]
        inwards = self.deep * _SHOULDER * (-1 if at_left else 1)
        tip, shoulder = y + end * self.dust, y + end * self.dust * _SHOULDER
        corners: list[Vertex] = [
            (near, y, 0.0),
            (near, tip, _ROUND),
            (far + inwards, tip, _ROUND),
            (far, shoulder, _ROUND),
            (far, y, 0.0),
        ]
        return corners if at_left else corners[::-1]

    def _glued(self) -> list[Vertex]:
        """From its upper corner at the back to the lower one."""
        back, slant = self.back, self.glue * _SLANT
        return [
            (back.x, back.top, 0.0),
            (0.0, back.top - slant, _ROUND),
            (0.0, back.y + slant, _ROUND),
            (back.x, back.y, 0.0),
        ]


def rounded(corners: Sequence[Vertex], path: Path | None = None) -> Path:
    """A line through corners, some of them rounded; it goes on from a path's end, where one is given."""
    found = path or Path()
    places = [complex(x, y) for x, y, _ in corners]
    for number, (here, (_, _, radius)) in enumerate(zip(places, corners, strict=True)):
        if radius and 0 < number < len(places) - 1:
            before, after = places[number - 1] - here, places[number + 1] - here
            reach = min(radius, abs(before) / 2, abs(after) / 2)
            start, end = here + before / abs(before) * reach, here + after / abs(after) * reach
            found.line(start.real, start.imag)
            found.bend(start + (here - start) * CIRCLE, end + (here - end) * CIRCLE, end)
        elif found.steps:
            found.line(here.real, here.imag)
        else:
            found.start(here)
    return found
