"""Reset menu: short things to do, by how long they take."""

from __future__ import annotations

import re
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from workbook.blocks.base import Block
from workbook.kit.ask import Ask
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.spec.base import Line, Model

_MINUTES = re.compile(r"[0-9]{1,3}\+?")


def _minutes(value: str) -> str:
    if not _MINUTES.fullmatch(value):
        raise PydanticCustomError(
            "wrong-value",
            "“{value}” is no number of minutes: write 5 or 10+, in quotes",
            {"value": value[:40]},
        )
    return value


Minutes = Annotated[
    str, AfterValidator(_minutes), WithJsonSchema({"type": "string", "pattern": r"^[0-9]{1,3}\+?$"})
]


class Band(Model):
    """Things that take about as long."""

    minutes: Minutes = Field(description="about how long, in quotes: “5” or “10+”")
    items: tuple[Line, ...] = Field(max_length=12, description="things to do")


class ResetMenu(Block):
    """Short things to do by how long they take, side by side like a menu."""

    asks: ClassVar[bool] = True

    kind: Literal["reset-menu"] = Field("reset-menu", description="short things to do, by how long they take")
    bands: tuple[Band, ...] = Field(min_length=1, max_length=4, description="minutes and items each")
    blanks: int = Field(0, ge=0, le=6, description="lines of one's own in each band")

    def flow(self, kit: Kit) -> list[Piece]:
        most = max(len(band.items) for band in self.bands)
        cells = [
            cell for n, band in enumerate(self.bands, start=1) for cell in self._band(kit, n, band, most)
        ]
        return [kit.panel([kit.cells(cells, len(self.bands), (4, 1), "down")])]

    def _band(self, kit: Kit, number: int, band: Band, most: int) -> list[Piece]:
        """The name, as many cells as the longest band has items, then blanks: all bands are level."""
        words = kit.words.marks
        long = words.minute if band.minutes == "1" else kit.fill(words.minutes, n=band.minutes)
        own: list[list[Piece]] = [
            [kit.blank(self._own(kit, number, n, long))] for n in range(1, self.blanks + 1)
        ]
        items = kit.items([*([kit.line(item)] for item in band.items), *own], "none")
        missing = [kit.gap(0)] * (most - len(band.items))
        count = len(band.items)
        name = kit.line(long, "strong", role="accent-text")
        return [name, *items[:count], *missing, *items[count:]]

    def _own(self, kit: Kit, band: int, number: int, minutes: str) -> Ask | None:
        own, cell = kit.own(number, self.blanks), kit.words.fields.named_cell
        return kit.ask(band, number, label=own, pattern=cell, row=minutes, column=own)
