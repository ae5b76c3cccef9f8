from __future__ import annotations

from pathlib import Path

import pytest

from tests.practices import BOOK, BOOK_FILE, CHAPTER, CHAPTER_FILE, practice
from workbook.product.book import Workbook
from workbook.product.handout import handout, ids
from workbook.product.read_book import read_workbook

FRONT = """\
front:
  - id: help
    blocks: [{kind: crisis, scope: full, facts: [a, b, c, d]}]
"""
SCALE = """\
      - {kind: scale, id: today, items: [{text: Rest, low: none, high: much}]}
  - id: later
    blocks: [{kind: prose, title: Later, text: More of it.}]
"""


@pytest.fixture
def book(tmp_path: Path) -> Workbook:
    return read(tmp_path, BOOK.replace("front: []\n", FRONT))


def read(folder: Path, words: str) -> Workbook:
    content = practice(folder, {BOOK_FILE: words, CHAPTER_FILE: CHAPTER + SCALE})
    reading = read_workbook(content / "workbooks/calm-week/en-US", "en-US")
    assert reading.product is not None, reading.problems
    return reading.product


def kinds(part: Workbook) -> list[str]:
    return [
        getattr(block, "notice", getattr(block, "scope", block.kind))
        for _, page in part.sections()
        for block in page.blocks
    ]


def test_a_handout_can_be_made_of_chapters_pages_and_blocks(book: Workbook) -> None:
    assert list(ids(book)) == ["help", "resting", "quiet", "today", "later"]
    with pytest.raises(KeyError):
        handout(book, "nothing")


def test_a_chapter_comes_whole_with_notices_and_help(book: Workbook) -> None:
    part = handout(book, "resting")
    assert (part.id, part.partial, part.words.pages) == ("calm-week-resting", True, None)
    assert kinds(part) == ["prose", "prompt", "scale", "prose", "not-a-test", "disclaimer", "short"]
    (chapter,) = part.chapters
    assert chapter.opened_by(chapter.pages[0])


def test_a_block_comes_alone_with_a_title(book: Workbook) -> None:
    part = handout(book, "quiet")
    assert kinds(part) == ["prompt", "disclaimer", "short"]
    (chapter,) = part.chapters
    assert chapter.pages[0].blocks[0].title == "Resting"
    assert not chapter.opened_by(chapter.pages[0])


def test_a_page_outside_of_chapters_stays_outside(book: Workbook) -> None:
    part = handout(book, "help")
    assert kinds(part) == ["full", "disclaimer"]
    assert part.chapters == ()


def test_help_lines_are_three_of_the_books_own(book: Workbook) -> None:
    (page,) = handout(book, "later").chapters[0].pages
    assert page.blocks[-1].model_dump()["facts"] == ("a", "b", "c")
    assert len(page.places) == len(page.blocks)


def test_clinicians_get_the_notices_that_concern_them(tmp_path: Path) -> None:
    book = read(tmp_path, BOOK.replace("clients", "clinicians"))
    assert kinds(handout(book, "today")) == ["scale", "scope"]
