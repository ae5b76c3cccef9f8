"""Agenda: what to bring to a session."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.spec.base import Line, Text

LINES = 2
"""Writing lines of a field."""


class Agenda(Block):
    """What to bring to a session."""

    asks: ClassVar[bool] = True

    kind: Literal["agenda"] = Field("agenda", description="what to bring to a session")
    fields: tuple[Line, ...] = Field(min_length=1, max_length=12, description="one line of text each")
    privacy: Text | None = Field(None, description="a word on what to keep to oneself")

    def flow(self, kit: Kit) -> list[Piece]:
        pieces: list[Piece] = list(kit.text(self.privacy, "hint")) if self.privacy else []
        for number, label in enumerate(self.fields, start=1):
            line = kit.line(label, "strong", before=2 * kit.unit)
            line.keep_next = True
            pieces += [line, kit.ruled(LINES, ask=kit.ask(number, label=label))]
        return pieces
