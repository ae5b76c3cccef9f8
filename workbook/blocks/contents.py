"""Contents: the chapters with their pages, and how long each may take."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.branch import Branch
from workbook.kit.kit import Kit
from workbook.kit.overview import ChapterLine
from workbook.kit.piece import Piece
from workbook.kit.signpost import Signpost


class Contents(Block):
    """The chapters, each a live line: number, title, minutes, page (ISO 32000-1, 14.8.4.2: TOC)."""

    kind: Literal["contents"] = Field("contents", description="the chapters and their pages")
    depth: int = Field(1, ge=1, le=1, description="1: chapters")
    show_minutes: bool = Field(False, description="whether each chapter's minutes are shown")

    def head(self, kit: Kit) -> list[Piece]:
        words = kit.words.contents
        own = {"title": self.title or words.title, "intro": self.intro or words.subtitle}
        return super(Contents, self.model_copy(update=own)).head(kit)

    def flow(self, kit: Kit) -> list[Piece]:
        lines = [self._line(kit, chapter) for chapter in kit.overview.chapters]
        entries = [Branch("TOCI", list(line.branches)) for line in lines]
        if lines:
            lines[0].branches = [Branch("TOC", list(entries))]
        for line in lines[1:]:
            line.branches, line.before = [], kit.unit
        return lines

    def _line(self, kit: Kit, chapter: ChapterLine) -> Piece:
        page = kit.overview.labels.get(chapter.id, "")
        strong, quiet = kit.styles["strong"], kit.styles["hint"]
        labels = [(page, strong, 3 * strong.size)]
        if self.show_minutes and chapter.minutes:
            labels.insert(0, (kit.minutes(chapter.minutes), quiet, 6.5 * quiet.size))
        said = f"{chapter.title}, {kit.fill(kit.words.furniture.go_to_page, page=page)}"
        post = Signpost(kit.spans(chapter.title), kit.styles["purpose"], labels, chapter.id, said)
        number = kit.line(str(chapter.number), "strong", "Lbl", role=f"{chapter.accent}-text")
        return kit.hung(number, [post], 1.9)
