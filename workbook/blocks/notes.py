"""Notes: the rest of the page to write or draw on."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.kit.rules import Fill


class Notes(Block):
    """The rest of the page to write or draw on."""

    asks: ClassVar[bool] = True

    kind: Literal["notes"] = Field("notes", description="the rest of the page, to write or draw on")
    fill: Fill = Field("ruled", description="ruled, dots, grid or blank")

    def head(self, kit: Kit) -> list[Piece]:
        titled = self if self.title else self.model_copy(update={"title": kit.words.blocks.notes})
        return super(Notes, titled).head(kit)

    def flow(self, kit: Kit) -> list[Piece]:
        return [kit.rest(self.fill, kit.ask("notes", label=self.title or kit.words.blocks.notes))]
