"""Steps: things to do or to know, in order or not."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.spec.base import Line


class Steps(Block):
    """Things to do or to know, in order or not."""

    kind: Literal["steps"] = Field("steps", description="things to do or to know, one after the other")
    items: tuple[Line, ...] = Field(min_length=1, max_length=12, description="one line of text each")
    numbered: bool = Field(True, description="whether they are numbered")

    def flow(self, kit: Kit) -> list[Piece]:
        return kit.items(self.items, "number" if self.numbered else "bullet")
