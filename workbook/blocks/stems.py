"""Stems: sentences that begin here and go on in the reader's words."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.spec.base import Line


class Stems(Block):
    """Sentences that begin here and go on in the reader's words."""

    asks: ClassVar[bool] = True

    kind: Literal["stems"] = Field("stems", description="beginnings of sentences, with lines to go on")
    items: tuple[Line, ...] = Field(min_length=1, max_length=12, description="one beginning each")
    lines: int = Field(1, ge=1, le=12, description="writing lines for each")
    example: Line | None = Field(None, description="one sentence, whole, to show how")

    def flow(self, kit: Kit) -> list[Piece]:
        pieces: list[Piece] = []
        if self.example:
            pieces.append(
                kit.line(f"**{kit.words.blocks.example}:** {self.example}", "hint", after=2 * kit.unit)
            )
        for number, stem in enumerate(self.items, start=1):
            line = kit.line(stem, "purpose", before=2 * kit.unit)
            line.keep_next = True
            pieces += [line, kit.ruled(self.lines, ask=kit.ask(number, label=stem))]
        return pieces
