"""Breath: a slow breath as a line to follow, and anchors without breath that weigh as much."""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.geometry import Rect
from workbook.kit.curve import blob, dot
from workbook.kit.kit import Kit
from workbook.kit.paragraph import Paragraph
from workbook.kit.path import Path
from workbook.kit.pen import Pen
from workbook.kit.piece import Piece
from workbook.kit.twig import BOLD, LINE
from workbook.spec.base import Line, Text

Shape = Literal["wave", "circle", "line"]
SINE = 0.3642
"""Where the control points of half a sine wave stand, as a share of its length."""
SECOND = 4.5
"""Least width of a second on a wave, in points: there is a dot for each."""
PEBBLES = ((1.0, 1.05, 0.98, 1.07, 1.0, 1.03, 1.0, 1.08), (1.0, 1.08, 1.0, 1.03, 1.0, 1.07, 0.98, 1.05))
"""Radii of stones at even angles: no two neighbours alike."""


class Breath(Block):
    """A breath to follow; never the only way that is offered."""

    draws: ClassVar[bool] = True

    kind: Literal["breath"] = Field(
        "breath", description="a slow breath to follow, with other anchors beside it"
    )
    shape: Shape = Field("wave", description="wave, circle or line")
    in_: int = Field(ge=1, le=12, description="seconds of the breath in")
    hold: int = Field(0, ge=0, le=12, description="seconds between in and out")
    out: int = Field(ge=1, le=16, description="seconds of the breath out")
    rounds: int = Field(5, ge=1, le=10, description="breaths")
    anchors: tuple[Line, ...] = Field(
        min_length=2, max_length=4, description="what to notice in place of the breath: two at least"
    )
    caution: Text | None = Field(None, description="for whom breath is not the way")

    def flow(self, kit: Kit) -> list[Piece]:
        words = kit.words.blocks
        parts = [Part(words.in_, self.in_), Part(words.hold, self.hold), Part(words.out, self.out)]
        rounds = words.round if self.rounds == 1 else kit.fill(words.rounds, n=str(self.rounds))
        breath = _Breath(kit, self.shape, [part for part in parts if part.seconds], self.rounds, rounds)
        pieces: list[Piece] = [kit.drawing(breath.units, breath.draw, self.alt)]
        if self.caution:
            caution = kit.text(self.caution)
            caution[0].before = 2 * kit.unit
            pieces += caution
        label = kit.line(words.other_ways, "label", before=3 * kit.unit, after=kit.unit)
        anchors: list[list[Piece]] = [[kit.line(one, "small", align="center")] for one in self.anchors]
        stones = _Stones(kit, kit.items(anchors, "none"))
        return [*pieces, kit.keep([label, kit.drawing(stones.units, stones.draw)])]


@dataclass(frozen=True)
class Part:
    """In, hold or out."""

    name: str
    seconds: int


@dataclass(frozen=True)
class _Breath:
    """The drawn breath: a line with a dot a second; its counts stand above it, or on a circle’s parts."""

    kit: Kit
    shape: Shape
    parts: Sequence[Part]
    rounds: int
    rounds_said: str

    @cached_property
    def counts(self) -> list[Piece]:
        """“In 4 seconds”, “Out 6 seconds”, “5 rounds”."""
        rounds = self.kit.line(self.rounds_said, "small", align="right")
        return [rounds] if self.shape == "circle" else [*self.names, rounds]

    @cached_property
    def names(self) -> list[Paragraph]:
        """Of the parts, with their seconds."""
        align = "center" if self.shape == "circle" else "left"
        said = [f"**{part.name}** {_long(self.kit, part.seconds)}" for part in self.parts]
        return [self.kit.line(each, "small", align=align) for each in said]

    @property
    def seconds(self) -> int:
        """Of one breath."""
        return sum(part.seconds for part in self.parts)

    def head(self, width: float) -> float:
        """Height of the counts, in points."""
        return max(count.measure(width / len(self.counts)) for count in self.counts)

    def units(self, width: float) -> float:
        return self.head(width) / self.kit.unit + (24 if self.shape == "circle" else 13)

    def draw(self, pen: Pen) -> None:
        room = pen.rect
        share = room.width / len(self.counts)
        for number, count in enumerate(self.counts):
            pen.pieces([count], room.x + number * share, room.top, share)
        low = Rect(room.x, room.y, room.width, room.height - self.head(room.width))
        if self.shape == "circle":
            self._circle(pen, low)
        else:
            self._waves(pen, low)

    def _waves(self, pen: Pen, room: Rect) -> None:
        unit = self.kit.unit
        room = Rect(room.x + unit / 2, room.y, room.width - unit, room.height)  # dots stand on both ends
        rounds = drawn_rounds(self.rounds, self.seconds, room.width)
        second = room.width / (rounds * self.seconds)
        trough, crest = room.y + 3.5 * unit, room.top - unit
        ease = SINE if self.shape == "wave" else 0.0
        points = turning_points(self.parts, rounds, room.x, second, trough, crest)
        line = Path().start(points[0])
        for here, there in pairwise(points):
            reach = (there.real - here.real) * ease
            line.bend(here + reach, there - reach, there) if ease else line.line(there.real, there.imag)
        water = Path(line.steps).line(room.right, room.y).line(room.x, room.y).close()
        pen.shape(water, fill="accent-tint")
        pen.shape(line, stroke="accent", width=BOLD)
        beats = Path()
        for here, there in pairwise(points):
            count = round((there.real - here.real) / second)
            for beat in range(1, count):
                share = beat / count
                level = (1 - math.cos(math.pi * share)) / 2 if ease else share
                beats.add(dot(complex(here.real + beat * second, here.imag + (there - here).imag * level)))
        pen.shape(beats, stroke="accent", width=3 * LINE)
        turns = Path().add(*(dot(point) for point in points))
        pen.shape(turns, stroke="accent", width=5 * LINE)

    def _circle(self, pen: Pen, room: Rect) -> None:
        unit = self.kit.unit
        x, y = room.x + room.width / 2, room.y + room.height / 2
        radius, angle = 10 * unit, math.pi / 2
        pen.shape(Path().circle(x, y, radius), "accent-tint", "accent", BOLD)
        turns, beats = Path(), Path()
        for name, part in zip(self.names, self.parts, strict=True):
            sweep = math.tau * part.seconds / self.seconds
            for beat in range(part.seconds):
                mark = dot(complex(x, y) + cmath.rect(radius, angle - sweep * beat / part.seconds))
                (beats if beat else turns).add(mark)
            at = complex(x, y) + cmath.rect(radius * 0.5, angle - sweep / 2)
            longest = max(word.box.width for word in name.words)
            own = min(name.natural_width(), max(longest, radius * 0.9)) + 0.1
            pen.pieces([name], at.real - own / 2, at.imag + name.measure(own) / 2, own)
            angle -= sweep
        pen.shape(beats, stroke="accent", width=3 * LINE)
        pen.shape(turns, stroke="accent", width=6 * LINE)


def _long(kit: Kit, seconds: int) -> str:
    words = kit.words.blocks
    return words.second if seconds == 1 else kit.fill(words.seconds, n=str(seconds))


def drawn_rounds(rounds: int, seconds: int, width: float) -> int:
    """All rounds, of so many seconds each, where the seconds can be told apart; else one."""
    return rounds if width / (rounds * seconds) >= SECOND else 1


def turning_points(
    parts: Sequence[Part], rounds: int, left: float, second: float, trough: float, crest: float
) -> list[complex]:
    """Where the parts of each breath begin, and the end of the last."""
    points = [complex(left, trough)]
    for number in range(rounds * len(parts)):
        number %= len(parts)
        level = trough if number == len(parts) - 1 else crest
        points.append(complex(points[-1].real + parts[number].seconds * second, level))
    return points


@dataclass(frozen=True)
class _Stones:
    """Anchors, a list in which each lies on a stone of its own."""

    kit: Kit
    anchors: Sequence[Piece]

    def size(self, width: float) -> tuple[float, float, float]:
        """Width and height of a stone, and of the words on it the width, in points."""
        wide = (width - 2 * self.kit.unit * (len(self.anchors) - 1)) / len(self.anchors)
        inner = wide * 0.76
        words = max(anchor.measure(inner) for anchor in self.anchors)
        return wide, words * 1.2 + 4 * self.kit.unit, inner

    def units(self, width: float) -> float:
        return math.ceil(self.size(width)[1] / self.kit.unit)

    def draw(self, pen: Pen) -> None:
        room, unit = pen.rect, self.kit.unit
        wide, high, inner = self.size(room.width)
        high = room.height
        for number, anchor in enumerate(self.anchors):
            x, y = room.x + wide / 2 + number * (wide + 2 * unit), room.y + high / 2
            body = blob(0j, PEBBLES[number % len(PEBBLES)])
            across, up = (wide - 2) / 2, (high - 2) / 2
            pen.shape(body.turned((across, 0, 0, up, x + 1, y - 1)), fill="accent-tint")
            pen.shape(body.turned((across, 0, 0, up, x - 1, y + 1)), stroke="accent", width=LINE)
            down = round((high - anchor.measure(inner)) / 2 / unit) * unit  # on the grid
            pen.pieces([anchor], x - inner / 2, room.top - down, inner)
