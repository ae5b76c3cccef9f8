"""What can be linked to in a workbook, on which page it is expected, and how a page is headed."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.blocks.base import Block
from workbook.blocks.crisis import Crisis
from workbook.kit.overview import HELP_PAGE, ChapterLine, PageLine
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.kit.style import TextStyle
from workbook.product.book import Chapter, Page, Workbook
from workbook.spec.locale import Locale
from workbook.structure import Bookmark, Destination


def foretold(workbook: Workbook) -> dict[str, str]:
    """The page number expected for everything that can be linked to: a page of content is one sheet."""
    labels: dict[str, str] = {}
    helps = help_lines(workbook)
    for number, (chapter, page) in enumerate(workbook.sections(), start=1):
        labels.update(dict.fromkeys(ids_on(chapter, page, helps), str(number)))
    return labels


def chapter_lines(workbook: Workbook) -> tuple[ChapterLine, ...]:
    """The chapters and their pages as the contents show them."""
    return tuple(
        ChapterLine(
            chapter.words.id,
            chapter.words.title,
            chapter.number,
            chapter.words.minutes,
            chapter.words.accent,
            tuple(
                PageLine(ids_at_head(chapter, page)[0], title)
                for page in chapter.pages
                if not chapter.opened_by(page)
                if (title := next((block.title for block in page.blocks if block.title), None))
            ),
        )
        for chapter in workbook.chapters
    )


def ids_on(chapter: Chapter | None, page: Page, helps: Crisis | None) -> list[str]:
    """What can be linked to on a page: the chapter it opens, itself, its blocks, the help lines on it."""
    return [*ids_at_head(chapter, page), *(id for block in page.blocks for id in ids_of(block, helps))]


def ids_at_head(chapter: Chapter | None, page: Page) -> list[str]:
    """The chapter that the page opens, and the page itself; without an id, its number in the chapter."""
    if chapter is None:
        return [page.id] if page.id else []
    if chapter.opened_by(page):
        return [chapter.words.id, *([page.id] if page.id else [])]
    number = next(number for number, other in enumerate(chapter.pages, start=1) if other is page)
    return [page.id or f"{chapter.words.id}.{number}"]  # no id has a point in it


def ids_of(block: Block, helps: Crisis | None) -> list[str]:
    """A block, and the help lines where it holds them."""
    ids = [block.id] if block.id else []
    return [*ids, HELP_PAGE] if block is helps else ids


def help_lines(workbook: Workbook) -> Crisis | None:
    """The first block of help lines that is a page of its own, else the first of all."""
    blocks = (block for _, page in workbook.sections() for block in page.blocks)
    found = [block for block in blocks if isinstance(block, Crisis)]
    return next((block for block in found if block.scope == "full"), next(iter(found), None))


def with_help(
    bookmarks: Sequence[Bookmark], places: Sequence[Destination], heading: str | None
) -> list[Bookmark]:
    """The outline with a line for the help lines, where none says so: they are found from any page."""
    page_of = {place.name: place.page for place in places}
    if heading is None or HELP_PAGE not in page_of or any(mark.title == heading for mark in bookmarks):
        return list(bookmarks)
    page = page_of[HELP_PAGE]
    before = [mark for mark in bookmarks if page_of[mark.dest] <= page]
    beside = [mark for mark in before if page_of[mark.dest] == page]
    level = beside[-1].level + 1 if beside else 0
    return [*before, Bookmark(heading, HELP_PAGE, level), *bookmarks[len(before) :]]


def title_of(block: Block, pieces: Sequence[Piece], style: TextStyle, words: Locale) -> str | None:
    """What heads a page that begins with the block: its own heading, also where it stands on a field."""
    found = heading_words(pieces, style) or block.title
    if found is None and isinstance(block, Crisis) and block.scope == "full":
        return block.heading(words)
    return found


def heading_words(pieces: Sequence[Piece], style: TextStyle) -> str | None:
    """The words of the page's own heading, which may be the locale's, where it is among the pieces."""
    for piece in pieces:
        if isinstance(piece, Paragraph) and piece.style is style:
            return " ".join("".join(run.text for run in word.runs) for word in piece.words)
    return None
