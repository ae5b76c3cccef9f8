"""Ladder: steps from small to large, one on each rung."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.curve import Curve
from workbook.kit.kit import Kit
from workbook.kit.path import Path
from workbook.kit.pen import Pen
from workbook.kit.piece import Piece
from workbook.kit.twig import BOLD, LINE, leaf, leaves
from workbook.spec.base import Line

STEP = 6
"""From rung to rung, in grid units, where so many rungs fit a page."""
LARGE_STEP = 8
"""The same in large print."""
FOOT, HEAD = 1, 4
"""How far the rails go below the lowest and above the highest rung, in grid units."""
WIDTH = 0.66
"""Of the ladder, as a share of the width; its ends are named beside it."""


class Ladder(Block):
    """Rungs to write on, the smallest step lowest; a vine climbs beside them."""

    asks: ClassVar[bool] = True
    draws: ClassVar[bool] = True

    kind: Literal["ladder"] = Field(
        "ladder", description="rungs to write on, from a small step to a large one"
    )
    rungs: int = Field(ge=2, le=10, description="how many")
    top: Line = Field(description="what the highest rung is")
    bottom: Line = Field(description="what the lowest rung is")

    def flow(self, kit: Kit) -> list[Piece]:
        top, bottom = (kit.line(text, "label", role="accent-text") for text in (self.top, self.bottom))
        pattern, count = kit.words.fields.rung, self.rungs
        asks = [kit.ask(n, label=self.top, pattern=pattern, n=n, count=count) for n in range(1, count + 1)]
        ladder = _Ladder(kit, asks, top, bottom)
        drawing = kit.drawing(ladder.units, ladder.draw, self.alt)
        drawing.before = 2 * kit.unit
        return [drawing]


@dataclass(frozen=True)
class _Ladder:
    kit: Kit
    asks: Sequence[Ask | None]
    """What goes on each rung, the lowest first."""
    top: Piece
    bottom: Piece

    @property
    def rungs(self) -> int:
        return len(self.asks)

    @property
    def step(self) -> int:
        """From rung to rung, in grid units."""
        wanted = max(LARGE_STEP, self._least) if self.kit.large else STEP
        return max(4, min(wanted, (self.kit.tallest - FOOT - HEAD - 2) // (self.rungs - 1)))

    @property
    def _least(self) -> int:
        """What the names of both ends ask for, which stand beside it one over the other, in grid units."""
        unit, measure = self.kit.unit, self.kit.measure
        if not measure:
            return 0
        width = measure * (1 - WIDTH) - 4 * unit
        names = (self.top.measure(width) + self.bottom.measure(width)) / unit
        return math.ceil(names / (self.rungs - 1))

    @property
    def units(self) -> float:
        return (self.rungs - 1) * self.step + FOOT + HEAD + 2

    def heights(self, room: Rect) -> list[float]:
        """Of the rungs, the lowest first, in points."""
        return [room.y + (FOOT + number * self.step) * self.kit.unit for number in range(self.rungs)]

    def draw(self, pen: Pen) -> None:
        unit, room = self.kit.unit, pen.rect
        heights = self.heights(room)
        left, right = room.x + unit, room.x + WIDTH * room.width
        crown = heights[-1] + HEAD * unit
        rails = Path()
        for x in (left, right):
            rails.move(x, room.y).line(x, crown)
        pen.shape(rails, stroke="accent", width=BOLD)
        rungs = Path().add(*(Path().move(left, height).line(right, height) for height in heights))
        pen.shape(rungs, stroke="accent", width=LINE)
        buds = Path()
        for x, side in ((left, 1), (right, -1)):
            buds.add(leaf(complex(x, crown), complex(0, 2 * unit)))
            buds.add(leaf(complex(x, crown), complex(side * 1.2 * unit, 1.2 * unit)))
        pen.shape(buds, fill="accent")
        beside, width = right + 3 * unit, room.right - right - 3 * unit
        low = heights[0] - unit + self.bottom.measure(width)
        pen.pieces([self.bottom], beside, low, width)  # read first, as the rungs are read from there up
        high = min(self.step, 4) * unit
        for height, ask in zip(heights, self.asks, strict=True):
            pen.pieces(
                [self.kit.open_room(high - 2, ask)], left + unit, height + high - 1, right - left - 2 * unit
            )
        high = self.top.measure(width)
        pen.pieces([self.top], beside, heights[-1] + 2 * unit, width)
        self._vine(pen, beside + 2 * unit, low + unit, heights[-1] - 1.5 * unit - high)

    def _vine(self, pen: Pen, x: float, foot: float, tip: float) -> None:
        """A shoot between the two names, as far as there is room."""
        unit = self.kit.unit
        if tip - foot < 8 * unit:
            return
        stem = Curve.sway(complex(x, foot), complex(x, tip), 0.1, -0.1)
        pen.shape(stem.path, stroke="accent-soft", width=BOLD)
        pairs = max(2, int((tip - foot) / (4 * unit)))
        places = [((n + 0.8) / (pairs + 0.6), 1 if n % 2 else -1) for n in range(pairs)]
        pen.shape(leaves(stem, places, 2.6 * unit), fill="accent-soft")
        pen.shape(leaf(stem.end, stem.along(1.0) * 2.2 * unit), fill="accent-soft")
