"""A handout: one chapter, page or block of a workbook, with a title and the notices it needs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from workbook.blocks.base import Block
from workbook.blocks.crisis import Crisis
from workbook.blocks.notice import Notice, NoticeId
from workbook.product.book import Chapter, Page, Workbook

NUMBERS = ("scale", "likert")
"""Kinds that a reader could take for a test."""
LOGS = ("table", "tracker", "cycle", "timeline", "agenda")
"""Kinds in which a clinician could name a client."""


def ids(book: Workbook) -> Iterator[str]:
    """All that a handout can be made of, in the order of the pages."""
    for chapter, page in book.sections():
        if page.template == "full":
            continue  # a cover is no handout
        if chapter and chapter.opened_by(page):
            yield chapter.words.id
        if page.id:
            yield page.id
        yield from (block.id for block in page.blocks if block.id)


def handout(book: Workbook, ident: str) -> Workbook:
    """A workbook of that part alone. Raises KeyError where there is no such part."""
    for chapter, page in book.sections():
        if chapter and chapter.words.id == ident:
            return _of(book, ident, replace(chapter, pages=_noticed(book, chapter.pages)))
        if page.id == ident:
            return _of(book, ident, _alone(chapter, page, book))
        for number, block in enumerate(page.blocks):
            if block.id == ident:
                titled = (
                    block if block.title else block.model_copy(update={"title": _title(page, chapter, book)})
                )
                alone = replace(page, template="standard", blocks=(titled,), places=(page.places[number],))
                return _of(book, ident, _alone(chapter, alone, book))
    raise KeyError(ident)


def _of(book: Workbook, ident: str, part: Chapter | Page) -> Workbook:
    words = book.words.model_copy(update={"pages": None})
    chapters = (part,) if isinstance(part, Chapter) else ()
    front = (part,) if isinstance(part, Page) else ()
    return replace(
        book, id=f"{book.id}-{ident}", words=words, front=front, chapters=chapters, back=(), partial=True,
        whole=book.id,
    )  # fmt: skip


def _alone(chapter: Chapter | None, page: Page, book: Workbook) -> Chapter | Page:
    """The page in the colours of its chapter; opened only where it is the opener."""
    (noticed,) = _noticed(book, (page,))
    if chapter is None:
        return noticed
    return replace(chapter, pages=(noticed,), opens=chapter.opened_by(page))


def _title(page: Page, chapter: Chapter | None, book: Workbook) -> str:
    titles = (block.title for block in page.blocks if block.title)
    return next(titles, chapter.words.title if chapter else book.words.title)


def _noticed(book: Workbook, pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """The pages, the last with the notices and help lines that stand elsewhere in the whole book."""
    blocks = [block for page in pages for block in page.blocks]
    wanted = [name for name in _wanted(book, blocks) if not _has(blocks, name)]
    added: list[Block] = [Notice(kind="notice", notice=name) for name in wanted]
    if strip := _help(book, blocks):
        added.append(strip)
    last = pages[-1]
    more = replace(last, blocks=(*last.blocks, *added), places=(*last.places, *(last.place for _ in added)))
    return (*pages[:-1], more)


def _wanted(book: Workbook, blocks: list[Block]) -> Iterator[NoticeId]:
    clinicians = book.words.audience == "clinicians"
    kinds = {block.kind for block in blocks}
    if not clinicians and kinds & set(NUMBERS):
        yield "not-a-test"
    if clinicians and kinds & set(LOGS):
        yield "no-phi"
    yield "scope" if clinicians else "disclaimer"


def _has(blocks: list[Block], name: str) -> bool:
    return any(isinstance(block, Notice) and block.notice == name for block in blocks)


def _help(book: Workbook, blocks: list[Block]) -> Crisis | None:
    """The help lines as a strip, where the part has none: those of the book's own short one."""
    if any(isinstance(block, Crisis) for block in blocks):
        return None
    everywhere = [block for _, page in book.sections() for block in page.blocks if isinstance(block, Crisis)]
    short = next((block for block in everywhere if block.scope == "short"), None)
    if short is None and everywhere:
        short = everywhere[0].model_copy(
            update={"scope": "short", "facts": everywhere[0].facts[:3], "title": None}
        )
    return short
