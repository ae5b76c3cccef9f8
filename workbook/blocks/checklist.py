"""Checklist: things to tick, in columns, with room for one's own; or a menu that leads to pages."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.ask import Ask
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.kit.signpost import Signpost
from workbook.spec.base import Ident, Line, Model, text_as


class ChecklistItem(Model):
    """One thing to tick."""

    text: Line = Field(description="the words beside the box")
    goto: Ident | None = Field(None, description="id of a page it leads to; the page's number is printed")


class Checklist(Block):
    """Things to tick, with room for one's own."""

    asks: ClassVar[bool] = True

    kind: Literal["checklist"] = Field("checklist", description="things to tick")
    items: tuple[Annotated[ChecklistItem, text_as("text")], ...] = Field(
        min_length=1, max_length=60, description="a text each, or text and goto"
    )
    columns: Literal[1, 2, 3] = Field(1, description="columns, 1 to 3")
    blanks: int = Field(0, ge=0, le=20, description="empty boxes for one's own words")
    pick: int | None = Field(None, ge=1, le=60, description="how many to choose, if it matters")

    def targets(self) -> list[str]:
        return [item.goto for item in self.items if item.goto]

    def flow(self, kit: Kit) -> list[Piece]:
        own = range(1, self.blanks + 1)
        bodies = [self._body(kit, item) for item in self.items]
        bodies += [[kit.blank(self._own(kit, number, "words"))] for number in own]
        asks = [kit.ask(n, label=item.text, kind="check") for n, item in enumerate(self.items, start=1)]
        asks += [self._own(kit, number, "tick") for number in own]
        items = kit.items(bodies, "box", asks=asks)
        pieces: list[Piece] = [self._pick(kit)] if self.pick else []
        if self.columns == 1:
            return [*pieces, *items]
        return [*pieces, kit.cells(items, self.columns, (3, 1), "down")]

    def _own(self, kit: Kit, number: int, part: Literal["words", "tick"]) -> Ask | None:
        """A line of the reader's own, or the box beside it."""
        words = kit.words.fields
        own = kit.own(number, self.blanks)
        if part == "words":
            return kit.ask("own", number, part, label=own)
        return kit.ask("own", number, part, label=own, pattern=words.tick, kind="check")

    def _pick(self, kit: Kit) -> Piece:
        words = kit.words.blocks
        line = kit.line(words.pick_one if self.pick == 1 else kit.fill(words.pick, n=str(self.pick)), "hint")
        line.after, line.keep_next = kit.unit, True
        return line

    def _body(self, kit: Kit, item: ChecklistItem) -> list[Piece]:
        number = kit.overview.labels.get(item.goto) if item.goto else None
        if item.goto is None or number is None:  # in a handout, what it leads to may be left out
            return [kit.line(item.text)]
        page = kit.fill(kit.words.furniture.go_to_page, page=number)
        style = kit.styles["small"].but(role="accent-text")
        label = (page, style, 5 * style.size)
        return [Signpost(kit.spans(item.text), kit.styles["text"], [label], item.goto, f"{item.text} {page}")]
