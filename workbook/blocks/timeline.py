"""Timeline: a way from then to now, with places to write along it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.curve import dot
from workbook.kit.kit import Kit
from workbook.kit.path import Path
from workbook.kit.pen import Pen
from workbook.kit.piece import Piece
from workbook.kit.twig import BOLD, leaf
from workbook.spec.base import Line

ROOMS = ((2, 2), (1, 2), (1, 1), (1, 0))
"""Writing lines at each mark and grid units between marks: the first that lets the whole fit a page."""
STEM = 2.5
"""Where the stem runs, in grid units from the left; words begin at WORDS."""
WORDS = 6


class Timeline(Block):
    """A stem from the start down to the end, a leaf for each mark, lines beside it."""

    asks: ClassVar[bool] = True
    draws: ClassVar[bool] = True

    kind: Literal["timeline"] = Field("timeline", description="a way from a start to an end, to write along")
    start: Line = Field(description="what it starts with")
    end: Line = Field(description="where it ends, for now")
    marks: int = Field(6, ge=1, le=10, description="places to write along it")
    guidance: Line | None = Field(None, description="a word of help above it")

    def flow(self, kit: Kit) -> list[Piece]:
        start, end = (kit.line(text, "strong", role="accent-text") for text in (self.start, self.end))
        asks = [
            kit.ask(
                n, label=self.start, pattern=kit.words.fields.place,
                start=self.start, end=self.end, n=n, count=self.marks,
            )
            for n in range(1, self.marks + 1)
        ]  # fmt: skip
        way = _Way(kit, start, end, asks)
        pieces: list[Piece] = [kit.drawing(way.units, way.draw, self.alt)]
        if self.guidance:
            hint = kit.line(self.guidance, "hint", after=2 * kit.unit)
            hint.keep_next = True
            pieces.insert(0, hint)
        return pieces


@dataclass(frozen=True)
class _Way:
    kit: Kit
    start: Piece
    end: Piece
    asks: Sequence[Ask | None]
    """What goes to each mark."""

    @property
    def marks(self) -> int:
        return len(self.asks)

    @cached_property
    def room(self) -> tuple[int, int]:
        """Writing lines at each mark, and grid units between marks."""
        most = (self.kit.tallest - 8) * self.kit.unit / self.marks
        fitting = (room for room in ROOMS if room[0] * self.kit.pitch + room[1] * self.kit.unit <= most)
        return next(fitting, ROOMS[-1])

    @property
    def lines(self) -> int:
        return self.room[0]

    @property
    def step(self) -> float:
        """From mark to mark, in points."""
        return self.lines * self.kit.pitch + self.room[1] * self.kit.unit

    def ends(self, width: float) -> tuple[float, float]:
        """Heights of the words at the start and at the end, in points."""
        width -= WORDS * self.kit.unit
        return self.start.measure(width), self.end.measure(width)

    def units(self, width: float) -> float:
        return (sum(self.ends(width)) + self.marks * self.step) / self.kit.unit + 1

    def rooms(self, room: Rect) -> list[Rect]:
        """Where to write at the marks, the first at the top."""
        unit, high = self.kit.unit, self.lines * self.kit.pitch
        top = room.top - self.ends(room.width)[0] - unit
        left = room.x + WORDS * unit
        return [Rect(left, top - n * self.step - high, room.right - left, high) for n in range(self.marks)]

    def draw(self, pen: Pen) -> None:
        unit, room = self.kit.unit, pen.rect
        x, left, width = room.x + STEM * unit, room.x + WORDS * unit, room.width - WORDS * unit
        last = self.ends(room.width)[1]
        begin, end = complex(x, room.top - 1.5 * unit), complex(x, room.y + last - 1.5 * unit)
        pen.pieces([self.start], left, room.top, width)
        places = self.rooms(room)
        points = [begin]
        growth = Path()
        for number, (place, ask) in enumerate(zip(places, self.asks, strict=True)):
            side = 1 if number % 2 else -1
            at = complex(x + side * 0.5 * unit, place.top - self.kit.pitch + unit)
            points.append(at)
            growth.add(leaf(at, complex(1.9 * unit, 1.1 * unit)), leaf(at, complex(-1.6 * unit, 1.2 * unit)))
            pen.pieces([self.kit.ruled(self.lines, ask=ask)], place.x, place.top, place.width)
        points.append(end)
        pen.shape(Path().smooth(points), stroke="accent", width=BOLD)
        pen.shape(growth, fill="accent")
        pen.shape(dot(begin).add(dot(end)), stroke="accent", width=1.2 * unit)
        pen.pieces([self.end], left, room.y + last, width)
