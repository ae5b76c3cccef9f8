"""Cover: title, drawing, practice, nothing else."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.paragraph import OverfullError, Paragraph
from workbook.kit.piece import Piece, stack_height
from workbook.kit.poster import Poster, measure, sky
from workbook.spec.base import Line
from workbook.spec.named import CoverId

STEPS = ("cover", "display", "h1")
"""Sizes of the title: the largest at which all words fit the sky, and no line ends in an article."""


class Cover(Block):
    """The front: the workbook's title over a drawing as large as the page, the practice at its foot."""

    asks: ClassVar[bool] = True

    kind: Literal["cover"] = Field("cover", description="the front, as high as the page")
    subtitle: Line | None = Field(None, description="under the title; none: the workbook's own")
    art: CoverId = Field("fern", description="the plant of its drawing: workbook list art")
    name_line: bool = Field(False, description="a line for the reader's name")

    def pieces(self, kit: Kit) -> list[Piece]:
        choices = [words for step in STEPS if _fits(kit, words := self._words(kit, step))]
        width = measure(kit.spec.boxes.trim.width)
        well = (words for words in choices if isinstance(words[0], Paragraph) and not words[0].clings(width))
        words = [*well, *choices, self._words(kit, STEPS[-1])][0]
        return [Poster(kit, self.art, words)]

    def _words(self, kit: Kit, step: str) -> list[Piece]:
        words: list[Piece] = [kit.line(self.title or kit.overview.title, step, "H1", role="accent-text")]
        if subtitle := self.subtitle or kit.overview.subtitle:
            words.append(kit.line(subtitle, "purpose", before=3 * kit.unit))
        if self.name_line:
            name = kit.line(kit.words.blocks.name, "small")
            row = kit.columns(
                [[kit.hung(name, [kit.blank(kit.ask("name", label=kit.words.fields.name))], 8.5)], []],
                (1, 0.2 if kit.large else 0.8),
            )
            row.before = 4 * kit.unit
            words.append(row)
        return words


def _fits(kit: Kit, words: list[Piece]) -> bool:
    try:
        return stack_height(words, measure(kit.spec.boxes.trim.width)) <= sky(kit)
    except OverfullError:
        return False
