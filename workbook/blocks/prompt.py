"""Prompt: a question and room to answer it."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.spec.base import Line


class Prompt(Block):
    """A question and room to answer it. The question never parts from its first two lines."""

    asks: ClassVar[bool] = True

    kind: Literal["prompt"] = Field("prompt", description="a question and room to answer it")
    text: Line = Field(description="the question")
    help: Line | None = Field(None, description="a hint under the question")
    lines: int = Field(ge=1, le=40, description="writing lines")
    columns: Literal[1, 2] = Field(1, description="the lines in one column or two")

    def flow(self, kit: Kit) -> list[Piece]:
        question = kit.line(self.text, "strong", before=2 * kit.unit)
        question.keep_next = True
        pieces: list[Piece] = [question]
        if self.help:
            hint = kit.line(self.help, "hint")
            hint.keep_next = True
            pieces.append(hint)
        if self.columns == 2:
            return [*pieces, kit.columns([[self._half(kit, number)] for number in (1, 2)])]
        return [*pieces, kit.ruled(self.lines, ask=kit.ask("answer", label=self.text))]

    def _half(self, kit: Kit, number: int) -> Piece:
        part = kit.words.fields.part
        return kit.ruled(self.lines, ask=kit.ask(number, label=self.text, pattern=part, n=number, count=2))
