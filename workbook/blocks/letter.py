"""Letter: a ruled page that begins like a letter."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece, stack_height
from workbook.spec.base import Line


class Letter(Block):
    """A ruled page that begins like a letter; ways to start are offered in the margin."""

    asks: ClassVar[bool] = True

    kind: Literal["letter"] = Field("letter", description="a ruled page that begins like a letter")
    salutation: Line = Field(description="how it begins, like “Dear me,”")
    starters: tuple[Line, ...] = Field((), max_length=8, description="beginnings of sentences to choose from")
    lines: int = Field(ge=2, le=40, description="writing lines")

    def flow(self, kit: Kit) -> list[Piece]:
        salutation = kit.line(self.salutation, "purpose", before=2 * kit.unit)
        salutation.keep_next = True
        room = kit.ruled(self.lines, ask=kit.ask("letter", label=self.salutation))
        if kit.large:  # the letter has a page of its own; beginnings stand before it
            starters = self._starters(kit)
            return [*([kit.keep(starters)] if starters else []), salutation, room]
        return [salutation, *self._starters(kit), room]

    def _starters(self, kit: Kit) -> list[Piece]:
        if not self.starters:
            return []
        if self._margin_is_free(kit):
            return [kit.aside(kit.items(self.starters, "none", 2, "starter"))]
        return kit.items(self.starters, "none", 0, "starter")

    def _margin_is_free(self, kit: Kit) -> bool:
        """Whether the marks beside the heading end above the salutation."""
        notes = self._marks(kit)
        heading = [kit.heading(self.title)] if self.title else []
        above = sum(piece.style.leading + piece.after for piece in heading) + 5 * kit.unit
        return kit.margin_column > 0 and stack_height(notes, kit.margin_column) <= above
