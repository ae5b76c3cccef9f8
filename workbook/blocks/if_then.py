"""If-then: a moment, and what one plans to do in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.compound import branches_of
from workbook.kit.kit import Kit
from workbook.kit.phrases import as_example
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
        return [piece for number in range(1, self.rows + 1) for piece in self._row(kit, number)]

    def _row(self, kit: Kit, number: int) -> list[Piece]:
        words = kit.words.blocks
        sides = [
            [
                kit.line(word, "strong", role="accent-text"),
                *([as_example(kit, kit.line(hint, "hint"), hint)] if number == 1 and hint else []),
            ]
            for word, hint in ((words.if_, self.if_hint), (words.then, self.then_hint))
        ]
        rooms = [self._room(kit, number, "if", words.if_), self._room(kit, number, "then", words.then)]
        if kit.large:
            return _stacked(kit, sides, rooms)
        heads = [kit.keep(side) for side in sides]
        cells = kit.cells([*heads, *rooms], 2, (4, 0))
        cells.branches = branches_of(
            [heads[0], rooms[0], heads[1], rooms[1]]
        )  # side by side, read one by one
        row = kit.keep([cells])
        row.before = 2 * kit.unit
        return [row]

    def _room(self, kit: Kit, number: int, side: str, label: str) -> Piece:
        pattern = kit.words.fields.nth
        return kit.ruled(
            LINES, ask=kit.ask(number, side, label=label, pattern=pattern, n=number, count=self.rows)
        )


def _stacked(kit: Kit, sides: Sequence[Sequence[Piece]], rooms: Sequence[Piece]) -> list[Piece]:
    """One side below the other, their lines as long as the measure."""
    pieces: list[Piece] = []
    for side, room in zip(sides, rooms, strict=True):
        for words in side:
            words.keep_next = True
        side[0].before = (2 if pieces else 4) * kit.unit
        pieces += [*side, room]
    return pieces
