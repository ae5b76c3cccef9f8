"""A workbook's pages in order, as their files hold them: what rules of structure look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from workbook.lint.passages import Passage, passages
from workbook.source import Source, Steps

Part = Literal["front", "pages", "back"]


@dataclass(frozen=True)
class Block:
    """One block and the way to it."""

    steps: Steps
    data: Mapping[str, Any]

    @property
    def kind(self) -> str:
        return str(self.data["kind"])


@dataclass(frozen=True)
class Sheet:
    """One page; what runs over counts with it."""

    source: Source
    steps: Steps
    blocks: tuple[Block, ...]

    def of(self, *kinds: str) -> list[Block]:
        """Its blocks of these kinds."""
        return [block for block in self.blocks if block.kind in kinds]

    def has_notice(self, *notices: str) -> bool:
        """Whether one of these notices stands on it, in the words that it comes with or others."""
        return any(block.data["notice"] in notices for block in self.of("notice"))

    def texts(self) -> Iterator[Passage]:
        """All its texts."""
        length = len(self.steps)
        return (one for one in passages(self.source) if one.steps[:length] == self.steps)


def sheets_of(source: Source, part: Part) -> list[Sheet]:
    """The pages of a chapter's file, or those before or after all chapters."""
    return [_sheet(source, (part, number)) for number in range(len(source.data[part]))]


def sheets(sources: Sequence[Source]) -> list[Sheet]:
    """All pages of a workbook: its own file, then its chapters'."""
    book, *chapters = sources
    inner = [sheet for chapter in chapters for sheet in sheets_of(chapter, "pages")]
    return [*sheets_of(book, "front"), *inner, *sheets_of(book, "back")]


def _sheet(source: Source, steps: tuple[Part, int]) -> Sheet:
    part, number = steps
    blocks = source.data[part][number]["blocks"]
    return Sheet(source, steps, tuple(Block((*steps, "blocks", n), block) for n, block in enumerate(blocks)))
