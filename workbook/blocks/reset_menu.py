"""Reset menu: short things to do, by how long they take."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.spec.base import Line, Model

Minutes = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,3}\+?$")]


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
        stacks = [self._band(kit, band) for band in self.bands]
        return [kit.panel([kit.columns(stacks, gap=4)])]

    def _band(self, kit: Kit, band: Band) -> list[Piece]:
        words = kit.words.marks
        long = words.minute if band.minutes == "1" else kit.fill(words.minutes, n=band.minutes)
        name = kit.line(long, "strong", role="accent-text", after=kit.unit)
        bodies = [*([kit.line(item)] for item in band.items), *([kit.blank()] for _ in range(self.blanks))]
        return [name, *kit.items(bodies, "none")]
