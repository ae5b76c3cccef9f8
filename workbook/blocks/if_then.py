"""If-then: a moment, and what one plans to do in it."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.spec.base import Line

LINES = 2
"""Writing lines on each side."""


class IfThen(Block):
    """A moment on the left, a plan for it on the right."""

    asks: ClassVar[bool] = True

    kind: Literal["if-then"] = Field("if-then", description="plans for a moment: if this, then that")
    rows: int = Field(ge=1, le=12, description="how many plans")
    if_hint: Line | None = Field(None, description="an example of a moment")
    then_hint: Line | None = Field(None, description="an example of a plan")

    def flow(self, kit: Kit) -> list[Piece]:
        return [self._row(kit, number) for number in range(1, self.rows + 1)]

    def _row(self, kit: Kit, number: int) -> Piece:
        words = kit.words.blocks
        sides = [
            [
                kit.line(word, "strong", role="accent-text"),
                *([kit.line(hint, "hint")] if number == 1 and hint else []),
            ]
            for word, hint in ((words.if_, self.if_hint), (words.then, self.then_hint))
        ]
        rooms = [self._room(kit, number, "if", words.if_), self._room(kit, number, "then", words.then)]
        row = kit.keep([kit.cells([*map(kit.keep, sides), *rooms], 2, (4, 0))])
        row.before = 2 * kit.unit
        return row

    def _room(self, kit: Kit, number: int, side: str, label: str) -> Piece:
        pattern = kit.words.fields.nth
        return kit.ruled(
            LINES, ask=kit.ask(number, side, label=label, pattern=pattern, n=number, count=self.rows)
        )
