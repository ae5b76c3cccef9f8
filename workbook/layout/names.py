"""What can be linked to in a workbook, on which page it is expected, and how a page is headed."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.blocks.crisis import Crisis
from workbook.kit.overview import HELP_PAGE
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.kit.style import TextStyle
from workbook.product.book import Chapter, Page, Workbook


def foretold(workbook: Workbook) -> dict[str, str]:
    """The page number expected for everything that can be linked to: a page of content is one sheet."""
    labels: dict[str, str] = {}
    helps = help_lines(workbook)
    for number, (chapter, page) in enumerate(workbook.sections(), start=1):
        labels.update(dict.fromkeys(ids_on(chapter, page, helps), str(number)))
    return labels


def ids_on(chapter: Chapter | None, page: Page, helps: Crisis | None) -> list[str]:
    """What can be linked to on a page: the chapter it opens, itself, its blocks, the help lines on it."""
    opens = chapter is not None and chapter.opened_by(page)
    ids = [chapter.words.id] if chapter and opens else []
    ids += [page.id] if page.id else []
    ids += [block.id for block in page.blocks if block.id]
    return [*ids, HELP_PAGE] if any(block is helps for block in page.blocks) else ids


def help_lines(workbook: Workbook) -> Crisis | None:
    """The first block of help lines that is a page of its own, else the first of all."""
    blocks = (block for _, page in workbook.sections() for block in page.blocks)
    found = [block for block in blocks if isinstance(block, Crisis)]
    return next((block for block in found if block.scope == "full"), next(iter(found), None))


def heading_words(pieces: Sequence[Piece], style: TextStyle) -> str | None:
    """The words of the page's own heading, which may be the locale's, where it is among the pieces."""
    for piece in pieces:
        if isinstance(piece, Paragraph) and piece.style is style:
            return " ".join("".join(run.text for run in word.runs) for word in piece.words)
    return None
