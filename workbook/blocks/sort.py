"""Sort: words to choose from, then to choose among the chosen."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.ask import Ask
from workbook.kit.kit import Kit
from workbook.kit.loops import Looped
from workbook.kit.piece import Piece
from workbook.spec.base import Line

COLUMNS = 5


class Sort(Block):
    """Words with room around them to circle and to star."""

    asks: ClassVar[bool] = True

    kind: Literal["sort"] = Field("sort", description="words to choose from, and then among the chosen")
    items: tuple[Line, ...] = Field(min_length=2, max_length=80, description="the words")
    pick: int | None = Field(None, ge=1, le=80, description="how many to circle")
    star: int | None = Field(None, ge=1, le=80, description="how many of those to star")
    blanks: int = Field(0, ge=0, le=20, description="lines for the reader's own words")

    def flow(self, kit: Kit) -> list[Piece]:
        bodies = [[self._word(kit, *word)] for word in enumerate(self.items, start=1)]
        bodies += [[kit.blank(self._own(kit, number))] for number in range(1, self.blanks + 1)]
        cells = kit.cells(kit.items(bodies, "none"), COLUMNS, (2, 2))
        task = self._task(kit)
        return [*([kit.line(task, "hint", after=2 * kit.unit)] if task else []), cells]

    def _word(self, kit: Kit, number: int, word: str) -> Piece:
        """A word, to circle and to star."""
        star = kit.words.fields.star
        stars = self.pick and self.star
        return Looped(
            kit.line(word),
            kit.ask(number, label=word, kind="check"),
            kit.ask("star", number, label=word, pattern=star, kind="check") if stars else None,
        )

    def _own(self, kit: Kit, number: int) -> Ask | None:
        return kit.ask("own", number, label=kit.own(number, self.blanks))

    def _task(self, kit: Kit) -> str:
        words = kit.words.blocks
        pick, star = str(self.pick), str(self.star)
        if self.pick and self.star:
            return kit.fill(words.circle_and_star, pick=pick, star=star)
        if self.pick:
            return kit.fill(words.circle, n=pick)
        return kit.fill(words.star, n=star) if self.star else ""
