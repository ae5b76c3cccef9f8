"""Completion: a quiet word at the end, with a date if one likes."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
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
        def twig(pen: Pen) -> None:
            pen.picture(art("sprig-divider")(pen.rect.size, 3).placed(pen.rect.x, pen.rect.y))

        words = kit.text(self.text, "quote", align="center")
        pieces = [kit.drawing(4, twig), *words]
        if self.date_field:
            date = kit.hung(kit.line(kit.words.blocks.date, "hint"), [kit.blank()], 3.2)
            pieces.append(kit.columns([[], [date], []], (1, 1.6, 1)))
        panel = kit.panel(pieces)
        panel.before = panel.after = 4 * kit.unit
        return [panel]
