"""Contents: the chapters with their pages, and how long each may take."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.branch import Branch
from workbook.kit.inline import plain
from workbook.kit.kit import Kit
from workbook.kit.overview import ChapterLine, PageLine
from workbook.kit.piece import Piece
from workbook.kit.signpost import Signpost

INDENT = 1.9
"""Of titles, in sizes of the text."""


class Contents(Block):
    """The chapters, each a live line: number, title, minutes, page; their pages below, if so deep.

    A table of contents in the tree, and one in each chapter's item (ISO 32000-1, 14.8.4.2: TOC).
    """

    kind: Literal["contents"] = Field("contents", description="the chapters and their pages")
    depth: int = Field(1, ge=1, le=2, description="1: chapters; 2: their pages too")
    show_minutes: bool = Field(False, description="whether each chapter's minutes are shown")

    def head(self, kit: Kit) -> list[Piece]:
        words = kit.words.contents
        own = {"title": self.title or words.title, "intro": self.intro or words.subtitle}
        return super(Contents, self.model_copy(update=own)).head(kit)

    def flow(self, kit: Kit) -> list[Piece]:
        lines: list[Piece] = []
        entries = []
        for chapter in kit.overview.chapters:
            line = self._line(kit, chapter)
            pages = [_page(kit, page) for page in chapter.pages] if self.depth > 1 else []
            entry = Branch("TOCI", list(line.branches))
            if pages:
                entry.children.append(Branch("TOC", [Branch("TOCI", list(page.branches)) for page in pages]))
            line.before, line.keep_next = kit.unit * bool(lines), bool(pages)
            for piece in (line, *pages):
                piece.branches = []
            entries.append(entry)
            lines += [line, *pages]
        if lines:
            lines[0].branches = [Branch("TOC", list(entries))]
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
        return kit.hung(number, [post], INDENT)


def _page(kit: Kit, line: PageLine) -> Piece:
    """A page of a chapter, under the chapter's title."""
    page = kit.overview.labels.get(line.target, "")
    style = kit.styles["small"]
    labels = [(page, style, 3 * kit.styles["strong"].size)]
    said = f"{plain(kit.fill(line.title))}, {kit.fill(kit.words.furniture.go_to_page, page=page)}"
    return kit.hung(kit.gap(0), [Signpost(kit.spans(line.title), style, labels, line.target, said)], INDENT)
