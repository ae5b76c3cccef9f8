"""Cycle: a few steps that lead into each other, each with room to write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from workbook.blocks.base import Block
from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.curve import Curve
from workbook.kit.kit import Kit
from workbook.kit.paragraph import Paragraph
from workbook.kit.path import Path
from workbook.kit.pen import Pen
from workbook.kit.phrases import example
from workbook.kit.piece import Piece, stack_height
from workbook.kit.twig import BOLD, LINE, arrow, leaves
from workbook.spec.base import Line

LINES = (3, 2, 1)
"""Writing lines of a node: the first number that lets the whole fit a page."""
SLOTS: dict[int, tuple[tuple[float, int], ...]] = {
    3: ((0.5, 0), (1, 1), (0, 1)),
    4: ((0, 0), (1, 0), (1, 1), (0, 1)),
    5: ((0.5, 0), (1, 1), (1, 2), (0, 2), (0, 1)),
    6: ((0, 0), (1, 0), (1, 1), (1, 2), (0, 2), (0, 1)),
}
"""Where nodes stand, clockwise: column and row."""


class Cycle(Block):
    """Nodes around a middle; arrows lead from each to the next and from the last to the first."""

    asks: ClassVar[bool] = True
    draws: ClassVar[bool] = True
    wide: ClassVar[bool] = True

    kind: Literal["cycle"] = Field("cycle", description="steps that go around, with room to write in each")
    nodes: tuple[Line, ...] = Field(min_length=3, max_length=6, description="names of the steps, clockwise")
    center: Line | None = Field(None, description="what stands in the middle")
    example: tuple[Line, ...] = Field((), description="an example for each step")

    @model_validator(mode="after")
    def _level(self) -> Self:
        if self.example and len(self.example) != len(self.nodes):
            raise PydanticCustomError(
                "wrong-count",
                "“example” has {has} texts for {wants} nodes",
                {"has": len(self.example), "wants": len(self.nodes), "at": "example"},
            )
        return self

    def flow(self, kit: Kit) -> list[Piece]:
        nodes: list[list[Piece]] = [[kit.line(name, "strong", role="accent-text")] for name in self.nodes]
        for node, text in zip(nodes, self.example, strict=False):
            node.append(example(kit, text))
        center = kit.line(self.center, "label", align="center", role="accent-text") if self.center else None
        asks = [kit.ask(number, label=name) for number, name in enumerate(self.nodes, start=1)]
        cycle = _Cycle(kit, nodes, center, asks)
        return [kit.wide(kit.drawing(cycle.units, cycle.draw, self.alt))]


@dataclass(frozen=True)
class _Cycle:
    kit: Kit
    nodes: Sequence[Sequence[Piece]]
    center: Paragraph | None
    asks: Sequence[Ask | None]
    """What goes into each node."""

    @property
    def across(self) -> float:
        """White space between the columns, in points: room for an arrow and for the middle."""
        word = max((word.box.width for word in self.center.words), default=0.0) if self.center else 0.0
        return max(13 * self.kit.unit, 1.3 * word + 3 * self.kit.unit)

    @property
    def down(self) -> float:
        """White space between the rows, in points."""
        return 7 * self.kit.unit

    @property
    def rows(self) -> int:
        return 1 + max(row for _, row in SLOTS[len(self.nodes)])

    def size(self, width: float) -> tuple[float, float, int]:
        """Of a node in points, and how many lines it has."""
        unit = self.kit.unit
        wide = (width - self.across) / 2
        words = max(stack_height(node, wide - 3 * unit) for node in self.nodes) + 2 * unit
        most = (self.kit.tallest * unit - (self.rows - 1) * self.down) / self.rows
        lines = next((n for n in LINES if words + n * self.kit.pitch <= most), LINES[-1])
        return wide, words + lines * self.kit.pitch, lines

    def units(self, width: float) -> float:
        return (self.rows * self.size(width)[1] + (self.rows - 1) * self.down) / self.kit.unit

    def places(self, room: Rect) -> list[Rect]:
        """The nodes' rectangles, clockwise."""
        wide, high, _ = self.size(room.width)
        return [
            Rect(
                room.x + column * (wide + self.across),
                room.top - high - row * (high + self.down),
                wide,
                high,
            )
            for column, row in SLOTS[len(self.nodes)]
        ]

    def draw(self, pen: Pen) -> None:
        unit, places = self.kit.unit, self.places(pen.rect)
        lines = self.size(pen.rect.width)[2]
        if self.center:
            self._middle(pen, self.center, places)
        for node, place, ask in zip(self.nodes, places, self.asks, strict=True):
            room = self.kit.ruled(lines, ask=ask)
            pen.shape(Path().rect(place, 1.5 * unit), fill="accent-tint")
            pen.pieces([*node, room], place.x + 1.5 * unit, place.top - unit, place.width - 3 * unit)
        for here, there in zip(places, [*places[1:], places[0]], strict=True):
            stem = leading(here, there, unit)
            pen.shape(arrow(stem, unit), stroke="accent", width=BOLD)
            sides = [(0.4, 1), (0.56, -1)] if stem.length > 10 * unit else [(0.34, 1)]
            pen.shape(leaves(stem, sides, 1.7 * unit), fill="accent")

    def _middle(self, pen: Pen, center: Paragraph, places: Sequence[Rect]) -> None:
        unit = self.kit.unit
        radius = self.across / 2 - unit
        x, y = pen.rect.x + pen.rect.width / 2, pen.rect.y + pen.rect.height / 2
        if len(places) == 3:
            y = places[1].top
        pen.shape(Path().circle(x, y, radius), stroke="accent", width=LINE)
        own = 1.6 * radius
        pen.pieces([center], x - own / 2, y + center.measure(own) / 2, own)


def leading(here: Rect, there: Rect, unit: float) -> Curve:
    """The stem of an arrow from one node to the next, bowed outwards."""
    x, y = there.center[0] - here.center[0], there.center[1] - here.center[1]
    if abs(y) < 1:
        side = 1 if x > 0 else -1
        begin = complex(here.right if side > 0 else here.x, here.center[1])
        end = complex(there.x if side > 0 else there.right, there.center[1])
        return Curve.sway(begin + side * unit, end - side * unit, 0.12)
    if abs(x) < 1:
        side = 1 if y > 0 else -1
        begin = complex(here.center[0], here.top if side > 0 else here.y)
        end = complex(there.center[0], there.y if side > 0 else there.top)
        return Curve.sway(begin + 1j * side * unit, end - 1j * side * unit, 0.12)
    if y < 0:
        begin = complex(here.right + unit, here.center[1])
        end = complex(there.center[0], there.top + unit)
        corner = complex(end.real, begin.imag)
    else:
        begin = complex(here.center[0], here.top + unit)
        end = complex(there.x - unit, there.center[1])
        corner = complex(begin.real, end.imag)
    return Curve(begin, begin + (corner - begin) * 0.6, end + (corner - end) * 0.6, end)
