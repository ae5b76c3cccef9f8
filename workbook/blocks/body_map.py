"""Body map: a plain outline to shade, for what is felt where."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.geometry import Rect
from workbook.kit.figure import breadth, figure
from workbook.kit.kit import Kit
from workbook.kit.pattern import PATTERNS, Swatch
from workbook.kit.pen import Pen
from workbook.kit.piece import Piece, stack_height
from workbook.kit.twig import BOLD
from workbook.spec.base import Line

HEIGHT = 50 - 1
"""Of the outline, in grid units."""
LOW = 38
"""Its height where words stand below it."""
LEAST = 26
"""Least width of the column beside it, in grid units."""
LINES = 5
"""Writing lines for those who would rather use words."""


class BodyMap(Block):
    """An outline, or two from both sides; patterns to shade with, and a way around it."""

    asks: ClassVar[bool] = True
    draws: ClassVar[bool] = True

    kind: Literal["body-map"] = Field("body-map", description="the plain outline of a person, to shade")
    views: Literal["front", "front-back"] = Field("front", description="front, or front and back")
    legend: tuple[Line, ...] = Field(
        min_length=1, max_length=len(PATTERNS), description="what may be felt; each gets a pattern"
    )
    opt_out: Line = Field(description="another way for those who would rather not mark a body")

    def flow(self, kit: Kit) -> list[Piece]:
        words = kit.words.blocks
        names = [words.front_view] if self.views == "front" else [words.front_view, words.back_view]
        views = [kit.line(name, "hint", align="center") for name in names] if len(names) > 1 else []
        swatches = [Swatch(number, kit.styles["text"]) for number in range(len(self.legend))]
        opt_out = [
            kit.line(self.opt_out, "small", before=3 * kit.unit),
            *kit.cue(words.type_place, mark=_lower(self.legend[0])),
            kit.ruled(LINES, ask=kit.ask("words", label=self.opt_out)),
        ]
        legend = kit.items(self.legend, swatches, ems=2.8)
        outlines = _Outlines(kit, views, len(names), legend, opt_out)
        drawing = kit.drawing(outlines.units, outlines.draw, self.alt)
        drawing.before = (4 if kit.leads_page else 2) * kit.unit  # the head reaches up
        return [drawing]


def _lower(words: str) -> str:
    """As they stand inside a sentence."""
    return words[:1].lower() + words[1:]


@dataclass(frozen=True)
class _Outlines:
    kit: Kit
    views: Sequence[Piece]
    """Words under the outlines, where there are two."""
    count: int
    legend: Sequence[Piece]
    opt_out: Sequence[Piece]

    def column(self, width: float) -> float:
        """Width of the column beside the outlines, in points; 0 where it is too narrow: words go below."""
        free = width - self.count * (breadth(HEIGHT * self.kit.unit) + 3 * self.kit.unit)
        return free if free >= LEAST * self.kit.unit else 0.0

    def height(self, width: float) -> float:
        """Of the outlines, in grid units."""
        if self.column(width):
            return HEIGHT
        words = max(stack_height(stack, wide) for stack, _, wide in self.words(width)) / self.kit.unit
        return min(LOW, self.kit.tallest - math.ceil(words) - 5)

    def words(self, width: float) -> list[tuple[Sequence[Piece], float, float]]:
        """Stacks of words, each with its left edge and width, in points."""
        if column := self.column(width):
            return [([*self.legend, *self.opt_out], width - column, column)]
        half = (width - 3 * self.kit.unit) / 2
        return [(self.legend, 0.0, half), (self.opt_out, half + 3 * self.kit.unit, half)]

    def units(self, width: float) -> float:
        words = max(stack_height(stack, wide) for stack, _, wide in self.words(width)) / self.kit.unit
        outlines = self.height(width) + (3 if self.views else 1)
        return math.ceil(max(outlines, words + 2) if self.column(width) else outlines + words + 2)

    def rooms(self, room: Rect) -> list[Rect]:
        """The outlines' rectangles."""
        high = self.height(room.width) * self.kit.unit
        wide = breadth(high)
        step = wide + 3 * self.kit.unit if self.column(room.width) else room.width / self.count
        first = room.x if self.column(room.width) else room.x + (step - wide) / 2
        return [Rect(first + n * step, room.top - high, wide, high) for n in range(self.count)]

    def draw(self, pen: Pen) -> None:
        rooms = self.rooms(pen.rect)
        for room in rooms:
            pen.shape(figure(room.moved(1.5, -1.5)), fill="accent-tint")
            pen.shape(figure(room), stroke="accent", width=BOLD)
        for view, room in zip(self.views, rooms, strict=False):
            pen.pieces([view], room.x, room.y, room.width)
        below = 0.0 if self.column(pen.rect.width) else rooms[0].height + 3 * self.kit.unit
        top = pen.rect.top - below - 2 * self.kit.unit
        for stack, left, width in self.words(pen.rect.width):
            pen.pieces(stack, pen.rect.x + left, top, width)
