"""Space: room to draw or write as one likes."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.box import Box
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.spec.base import Length, Line


class Space(Block):
    """Room to draw or write as one likes."""

    asks: ClassVar[bool] = True

    kind: Literal["space"] = Field("space", description="room to draw or write as one likes")
    text: Line = Field(description="what it is for")
    fill: Literal["blank", "dots", "grid"] = Field("blank", description="blank, dots or grid")
    height: Length = Field(gt=0, description="its height, like 60mm; moved to the grid of the lines")

    def flow(self, kit: Kit) -> list[Piece]:
        words = kit.line(self.text, "strong", before=2 * kit.unit, after=kit.unit)
        words.keep_next = True
        height = round(self.height / kit.unit) * kit.unit
        box = Box(height, self.fill, kit.ask("space", label=self.text, pattern=kit.words.fields.drawing))
        if kit.large:
            box.grows = (kit.unit, round(2 * height / kit.unit))
        return [words, box]
