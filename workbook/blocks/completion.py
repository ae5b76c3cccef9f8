"""Completion: a quiet word at the end, with a date if one likes."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.geometry import Size
from workbook.kit.art import art
from workbook.kit.kit import Kit
from workbook.kit.pen import Pen
from workbook.kit.piece import Piece
from workbook.spec.base import Text


class Completion(Block):
    """A quiet word at the end. Nothing is certified."""

    kind: Literal["completion"] = Field("completion", description="a quiet word at the end")
    text: Text = Field(description="the words")
    date_field: bool = Field(False, description="room for a date")

    asks: ClassVar[bool] = True

    def flow(self, kit: Kit) -> list[Piece]:
        pieces = [kit.drawing(4, _twig), *kit.text(self.text, "quote", align="center", before=kit.unit)]
        if self.date_field:
            date = kit.hung(
                kit.line(kit.words.blocks.date, "small"),
                [kit.blank(kit.ask("date", label=kit.words.fields.date))],
                3.2,
            )
            row = kit.columns([[], [date], []], (1, 1.2, 1))
            row.before = 2 * kit.unit
            pieces.append(row)
        panel = kit.panel(pieces)
        panel.before = panel.after = 4 * kit.unit
        return [panel]


def _twig(pen: Pen) -> None:
    """A twig in the middle, between two lines."""
    room = pen.rect
    size = Size(0.6 * room.width, room.height)
    pen.picture(art("sprig-divider")(size, 3).placed(room.center[0] - size.width / 2, room.y))
