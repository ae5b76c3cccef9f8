"""Prose: a few paragraphs to read."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.spec.base import Text


class Prose(Block):
    """A few paragraphs to read."""

    kind: Literal["prose"] = Field("prose", description="a few paragraphs to read")
    text: Text = Field(description="the paragraphs; a blank line parts them")

    def flow(self, kit: Kit) -> list[Piece]:
        return kit.text(self.text)
