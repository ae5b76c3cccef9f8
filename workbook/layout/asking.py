"""Who asks on a page: the ids that the names of fields begin with, and the words of their labels."""

from __future__ import annotations

from workbook.blocks.base import Block
from workbook.kit.ask import Asking
from workbook.kit.inline import plain
from workbook.product.book import Chapter, Page, Workbook
from workbook.spec.printspec import PrintSpec
from workbook.spec.variables import fill

FRONT, BACK = "front", "back"
"""Stand for the chapter before the first one and after the last."""


def asking(
    book: Workbook, spec: PrintSpec, chapter: Chapter | None, page: Page, block: Block
) -> Asking | None:
    """What a block's fields are called; None where the file has none."""
    if not spec.variant.fields or not block.asks:
        return None
    words = spec.locale.fields
    outer = FRONT if any(page is other for other in book.front) else BACK
    chapter_id = chapter.words.id if chapter else outer
    title = chapter.words.title if chapter else book.words.title
    own = block.title or (fill(words.question, {"n": str(_number(chapter, block))}) if chapter else None)
    where = [plain(fill(part, spec.values)) for part in (title, own) if part]
    path = (book.whole or book.id, chapter_id, block.id or block.kind)
    return Asking(path, tuple(where), words)


def _number(chapter: Chapter, block: Block) -> int:
    """The how manieth of those that ask in the chapter."""
    asking = [other for page in chapter.pages for other in page.blocks if other.asks]
    return next(number for number, other in enumerate(asking, start=1) if other is block)
