"""What can be linked to in a workbook, and on which page it is expected."""

from __future__ import annotations

from workbook.product.book import Chapter, Page, Workbook


def foretold(workbook: Workbook) -> dict[str, str]:
    """The page number expected for everything that can be linked to: a page of content is one sheet."""
    labels: dict[str, str] = {}
    for number, (chapter, page) in enumerate(workbook.sections(), start=1):
        labels.update(dict.fromkeys(ids_on(chapter, page), str(number)))
    return labels


def ids_on(chapter: Chapter | None, page: Page) -> list[str]:
    """What can be linked to on a page: the chapter it opens, itself, its blocks."""
    opens = chapter is not None and chapter.opened_by(page)
    ids = [chapter.words.id] if chapter and opens else []
    return [*ids, *([page.id] if page.id else []), *(block.id for block in page.blocks if block.id)]
