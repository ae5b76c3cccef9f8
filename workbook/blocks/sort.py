"""Sort: words to choose from, then to choose among the chosen."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.ask import Ask
from workbook.kit.cells import fitting
from workbook.kit.kit import Kit
from workbook.kit.loops import Looped, looped_width
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.spec.base import Line

COLUMNS = 5
"""At most."""
GAP = 1.0
"""Between columns, in grid units."""


class Sort(Block):
    """Words with room around them to circle and to star."""

    asks: ClassVar[bool] = True
    wide: ClassVar[bool] = True

    kind: Literal["sort"] = Field("sort", description="words to choose from, and then among the chosen")
    items: tuple[Line, ...] = Field(min_length=2, max_length=80, description="the words")
    pick: int | None = Field(None, ge=1, le=80, description="how many to circle")
    star: int | None = Field(None, ge=1, le=80, description="how many of those to star")
    blanks: int = Field(0, ge=0, le=20, description="lines for the reader's own words")

    def flow(self, kit: Kit) -> list[Piece]:
        words = [kit.line(word) for word in self.items]
        bodies = [[self._word(kit, *word)] for word in enumerate(words, start=1)]
        bodies += [[kit.blank(self._own(kit, number))] for number in range(1, self.blanks + 1)]
        widths = [looped_width(word, self._both) for word in words]
        columns = fitting([widths], COLUMNS, GAP * kit.unit, kit.broadest)
        cells = kit.wide(kit.cells(kit.items(bodies, "none"), columns, (GAP, 2)))
        task = self._task(kit)
        return [*([kit.line(task, "hint", after=2 * kit.unit)] if task else []), cells]

    @property
    def _both(self) -> bool:
        """Whether words are circled, and some of those starred."""
        return bool(self.pick and self.star)

    def _word(self, kit: Kit, number: int, word: Paragraph) -> Piece:
        """A word, to circle and to star."""
        name = self.items[number - 1]
        star = kit.words.fields.star
        return Looped(
            word,
            kit.ask(number, label=name, kind="check"),
            kit.ask("star", number, label=name, pattern=star, kind="check") if self._both else None,
            starred=bool(self.star and not self.pick),
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
