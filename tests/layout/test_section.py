from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.books import CHAPTERS, workbook
from tests.kit.sheets import kit
from tests.prints import print_spec
from workbook.kit.kit import Kit
from workbook.layout.keeping import KeepLine
from workbook.layout.section import composed

FRONT = """
- id: first
  blocks:
    - {kind: prose, title: Slowly, text: "Take what helps."}
    - {kind: prompt, id: way, text: "Which way?", lines: 3}
"""


def _kit() -> Kit:
    return replace(kit(), spec=print_spec())


def test_a_page_of_content_knows_its_title_and_where_its_blocks_begin(tmp_path: Path) -> None:
    book = workbook(tmp_path, front=FRONT)
    section = composed(book, _kit(), None, book.front[0])
    assert section.title == "Slowly"
    assert not section.opens
    assert [block.id for block, _ in section.blocks] == [None, "way"]
    assert [piece for _, piece in section.blocks] == section.heads
    assert section.branch.role == "Sect"
    assert len(section.branch.children) == 2


def test_the_line_to_keep_ends_the_last_page_of_its_chapter(tmp_path: Path) -> None:
    text = CHAPTERS[0].replace("pages:", "keep: Rest counts.\npages:")
    book = workbook(tmp_path, text)
    chapter = book.chapters[0]
    *others, last = [composed(book, _kit(), chapter, page) for page in chapter.pages]
    assert isinstance(last.pieces[-1], KeepLine)
    assert not any(isinstance(piece, KeepLine) for section in others for piece in section.pieces)
    assert others[0].opens
