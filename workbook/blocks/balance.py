"""Balance: two sides to weigh against each other, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.ask import Ask
from workbook.kit.curve import Curve
from workbook.kit.kit import Kit
from workbook.kit.path import Path
from workbook.kit.pen import Pen
from workbook.kit.piece import Piece
from workbook.kit.twig import BOLD, LINE, leaf, leaves
from workbook.spec.base import Line

ARM, RIM, NAME = 3.2, 6.4, 8.0
"""How far below the upper edge the arms end, the pans hang and the names begin, in grid units."""
GAP = 6
"""Between the sides, in grid units."""


class Balance(Block):
    """A twig that rests on its middle; two sides hang from it, with lines to fill in."""

    asks: ClassVar[bool] = True
    draws: ClassVar[bool] = True

    kind: Literal["balance"] = Field("balance", description="two sides with lines to fill in")
    left: Line = Field(description="name of the left side")
    right: Line = Field(description="name of the right side")
    rows: int = Field(ge=1, le=16, description="writing lines on each side")

    def flow(self, kit: Kit) -> list[Piece]:
        sides = tuple(
            kit.line(text, "strong", align="center", role="accent-text") for text in (self.left, self.right)
        )
        asks = (kit.ask("left", label=self.left), kit.ask("right", label=self.right))
        balance = _Balance(kit, sides, self.rows, asks)
        drawing = kit.drawing(balance.units, balance.draw, self.alt)
        drawing.before = (4 if kit.leads_page else 2) * kit.unit  # leaves reach up
        return [drawing]


@dataclass(frozen=True)
class _Balance:
    kit: Kit
    sides: tuple[Piece, ...]
    rows: int
    asks: tuple[Ask | None, Ask | None]

    def column(self, width: float) -> float:
        """Width of a side, in points."""
        return (width - GAP * self.kit.unit) / 2

    def names(self, width: float) -> float:
        """Height of the names, in points."""
        return max(side.measure(self.column(width)) for side in self.sides)

    def units(self, width: float) -> float:
        return NAME + (self.names(width) + self.rows * self.kit.pitch) / self.kit.unit

    def draw(self, pen: Pen) -> None:
        unit, room = self.kit.unit, pen.rect
        column, names = self.column(room.width), self.names(room.width)
        rim = room.top - RIM * unit
        pivot = complex(room.x + room.width / 2, room.top - unit)
        thread, pan, growth = Path(), Path(), Path()
        for side, name, ask in zip((-1, 1), self.sides, self.asks, strict=True):
            x = room.x + (column / 2 if side < 0 else room.width - column / 2)
            end = complex(x, room.top - ARM * unit)
            arm = Curve.sway(pivot, end, 0.09 * side)
            pen.shape(arm.path, stroke="accent", width=BOLD)
            places = [(0.2, side), (0.34, -side), (0.5, side), (0.64, -side), (0.8, side)]
            growth.add(leaves(arm, places, 2.2 * unit))
            reach, low = column * 0.3, rim - 1.9 * unit
            thread.polyline([complex(x - reach, rim), end, complex(x + reach, rim)])
            pan.move(x - reach, rim).curve(x - reach * 0.6, low, x + reach * 0.6, low, x + reach, rim).close()
            left, top = x - column / 2, room.top - NAME * unit
            pen.pieces([name], left, top, column)
            pen.pieces([self.kit.ruled(self.rows, ask=ask)], left, top - names, column)
        pen.shape(thread, stroke="accent-soft", width=LINE)
        pen.shape(pan, "accent-tint", "accent", BOLD)
        growth.add(leaf(pivot, complex(0, 1.0 * unit)))
        for side in (-1, 1):
            growth.add(leaf(complex(pivot.real, room.y + 0.6 * unit), complex(side * 1.6 * unit, 1.3 * unit)))
        pen.shape(growth, fill="accent")
        pen.line(pivot.real, room.y, pivot.real, pivot.imag, "accent", BOLD)
