"""A page of content, composed: the pieces that are poured onto sheets, and its place among the tags."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbook.blocks.base import Block
from workbook.errors import ContentError
from workbook.kit.branch import Branch
from workbook.kit.compound import branches_of
from workbook.kit.kit import Kit
from workbook.kit.paragraph import OverfullError
from workbook.kit.piece import Piece
from workbook.layout.asking import asking
from workbook.layout.complaints import too_wide
from workbook.layout.keeping import KeepLine
from workbook.layout.names import title_of
from workbook.product.book import Chapter, Page, Workbook


@dataclass
class Section:
    """What a page of content puts onto sheets."""

    chapter: Chapter | None
    page: Page
    title: str | None = None
    """The page's heading, for the outline."""
    pieces: list[Piece] = field(default_factory=list)
    heads: list[Piece] = field(default_factory=list)
    """Pieces that begin blocks."""
    blocks: list[tuple[Block, Piece]] = field(default_factory=list)
    """Blocks with the pieces that begin them."""
    branch: Branch = field(default_factory=lambda: Branch("Sect"))

    @property
    def opens(self) -> bool:
        """Whether it opens its chapter."""
        return self.chapter is not None and self.chapter.opened_by(self.page)


def composed(book: Workbook, kit: Kit, chapter: Chapter | None, page: Page) -> Section:
    """The pieces of a page. Raises ContentError where a word is too wide for its place."""
    section = Section(chapter, page)
    whole = not section.opens and page.template in ("wide", "full")
    base = kit.without_margin if whole else kit
    level = 2 if chapter and chapter.opens else 1
    led = False
    for block, place in zip(page.blocks, page.places, strict=True):
        own = base.at(level + led if not section.opens else 2, not led and not section.opens)
        own = own.asked_by(asking(book, kit.spec, chapter, page, block))
        try:
            made = block.pieces(own)
        except OverfullError as error:
            raise ContentError([too_wide(error, place)]) from None
        if made:
            section.heads.append(made[0])
            section.blocks.append((block, made[0]))
        section.branch.children.append(Branch("Sect", list(branches_of(made))))
        section.pieces += made
        section.title = section.title or title_of(block, made, kit.styles["h1"], kit.words)
        led = section.title is not None
    if chapter and chapter.words.keep and page is chapter.pages[-1]:
        keep = KeepLine(kit, chapter.words.keep)
        section.branch.children += keep.branches
        section.pieces.append(keep)
    return section
