"""References: the sources that a workbook rests on."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.linked import live_line
from workbook.kit.piece import Piece
from workbook.spec.base import Line, Model, text_as
from workbook.spec.named import FactId


class Reference(Model):
    """One source."""

    text: Line = Field(description="author, title, year")
    fact: FactId | None = Field(None, description="id of the fact that holds its address")


class References(Block):
    """The sources that a workbook rests on, numbered."""

    kind: Literal["references"] = Field("references", description="sources")
    items: tuple[Annotated[Reference, text_as("text")], ...] = Field(
        min_length=1, max_length=60, description="one source each: a text, or text and fact"
    )

    def head(self, kit: Kit) -> list[Piece]:
        titled = self if self.title else self.model_copy(update={"title": kit.words.references.title})
        return super(References, titled).head(kit)

    def flow(self, kit: Kit) -> list[Piece]:
        return kit.items([self._body(kit, item) for item in self.items], "number", 1)

    def _body(self, kit: Kit, item: Reference) -> list[Piece]:
        fact = kit.spec.facts[item.fact] if item.fact else None
        text = kit.line(item.text)
        return [text, *([live_line(fact.text, fact.href, kit.styles["hint"])] if fact else [])]
