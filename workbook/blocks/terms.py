"""Terms: words and what they mean."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.listing import Item, listed
from workbook.kit.piece import Piece
from workbook.spec.base import Line, Model

INDENT = 9.0
"""Width of the terms, in sizes of the text."""


class Term(Model):
    """A word and what it means."""

    term: Line = Field(description="the word")
    meaning: Line = Field(description="what it means")


class Terms(Block):
    """Words and what they mean, side by side: a list whose labels are the words."""

    kind: Literal["terms"] = Field("terms", description="words and what they mean")
    items: tuple[Term, ...] = Field(min_length=1, max_length=20, description="term and meaning each")

    def flow(self, kit: Kit) -> list[Piece]:
        indent = INDENT * kit.styles["text"].size
        items = [
            Item(kit.line(item.term, "strong", "Span"), [kit.line(item.meaning)], indent)
            for item in self.items
        ]
        return [*listed(items, "None", kit.unit)]
