"""Word bank: families of words to mark."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.loops import Looped
from workbook.kit.piece import Piece
from workbook.spec.base import Line, Model

NAMES = 7.0
"""Width of the column of names, in sizes of the text."""
ACROSS = 4


class Family(Model):
    """Words that belong together."""

    name: Line = Field(description="what they have in common")
    words: tuple[Line, ...] = Field(min_length=1, max_length=24, description="the words")


class WordBank(Block):
    """Families of words to mark: the name on the left, its words in level columns, with room around them."""

    asks: ClassVar[bool] = True

    kind: Literal["word-bank"] = Field("word-bank", description="families of words to mark")
    families: tuple[Family, ...] = Field(min_length=1, max_length=12, description="name and words each")
    blanks: int = Field(0, ge=0, le=12, description="lines for the reader's own words")

    def flow(self, kit: Kit) -> list[Piece]:
        rows = [self._row(kit, *row) for row in enumerate(self.families, start=1)]
        for row in rows[1:]:
            row.before = kit.unit
        if not self.blanks:
            return rows
        own = [
            kit.line(kit.words.blocks.your_words, "hint"),
            kit.ruled(self.blanks, ask=kit.ask("own", label=kit.words.blocks.your_words)),
        ]
        if not kit.margin_column or self.margin_notes(kit):
            return [*rows, kit.keep(own)]
        beside = kit.aside(own)
        # The reader comes to them after the words, wherever they stand.
        rows[-1].branches = [*rows[-1].branches, *beside.branches]
        beside.branches = []
        return [beside, *rows]

    def _row(self, kit: Kit, number: int, family: Family) -> Piece:
        name = kit.line(family.name, "strong", role="accent-text")
        cell = kit.words.fields.named_cell
        asks = [
            kit.ask(number, n, label=word, pattern=cell, row=family.name, column=word, kind="check")
            for n, word in enumerate(family.words, start=1)
        ]
        bodies = [[Looped(kit.line(word), ask)] for word, ask in zip(family.words, asks, strict=True)]
        words = kit.cells(kit.items(bodies, "none"), ACROSS, (1, 0))
        return kit.hung(name, [words], NAMES)
