"""Word bank: families of words to mark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.cells import fitting
from workbook.kit.kit import Kit
from workbook.kit.loops import Looped, looped_width
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.spec.base import Line, Model

NAMES = 5.5
"""Least width of the column of names, in sizes of the text, where the words leave so much."""
ACROSS = 4
"""Columns of words at most."""


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
        names = [kit.line(family.name, "strong", role="accent-text") for family in self.families]
        size = kit.styles["text"].size
        words = [[kit.line(word) for word in family.words] for family in self.families]
        widths = [[looped_width(word) for word in group] for group in words]
        least = max(name.natural_width() for name in names) + kit.unit
        columns = fitting(widths, ACROSS, 0.0, kit.measure and kit.measure - (0.0 if kit.large else least))
        column = max(least, min(NAMES * size, kit.measure - sum(columns)))
        cells = [self._words(kit, number, group, columns) for number, group in enumerate(words, start=1)]
        rows = [_row(kit, *row, column / size) for row in zip(names, cells, strict=True)]
        for row in rows[1:]:
            row.before = kit.unit
        if not self.blanks:
            return rows
        own = [
            kit.line(kit.words.blocks.your_words, "hint"),
            kit.ruled(self.blanks, ask=kit.ask("own", label=kit.words.blocks.your_words)),
        ]
        if not kit.margin_column or self.margin_notes(kit):
            own[0].keep_next = True
            return [*rows, *own]
        margin = kit.aside(own)
        # The reader comes to them after the words, wherever they stand.
        rows[-1].branches = [*rows[-1].branches, *margin.branches]
        margin.branches = []
        return [margin, *rows]

    def _words(self, kit: Kit, number: int, words: Sequence[Paragraph], columns: Sequence[float]) -> Piece:
        """A family's words, in columns that are at least so wide."""
        family, cell = self.families[number - 1], kit.words.fields.named_cell
        asks = [
            kit.ask(number, n, label=word, pattern=cell, row=family.name, column=word, kind="check")
            for n, word in enumerate(family.words, start=1)
        ]
        bodies = [[Looped(word, ask)] for word, ask in zip(words, asks, strict=True)]
        return kit.cells(kit.items(bodies, "none"), columns, (0, 0))


def _row(kit: Kit, name: Piece, words: Piece, ems: float) -> Piece:
    """A family: its name beside its words, in large print above them."""
    if kit.large:
        words.after = kit.unit
        return kit.keep([name, words])
    return kit.hung(name, [words], ems)
