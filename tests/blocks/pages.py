"""One block on pages."""

from __future__ import annotations

from collections.abc import Sequence
from unittest.mock import patch

from tests.looking import Pages
from tests.prints import ROOT, print_spec
from workbook.blocks import kinds
from workbook.blocks.base import Block
from workbook.blocks.prose import Prose
from workbook.errors import Place, Problem
from workbook.layout.book import lay_out
from workbook.product.book import Chapter, ChapterFile, Page, Template, Workbook, WorkbookFile
from workbook.source import source_of
from workbook.spec.parse import parse
from workbook.spec.printspec import PrintSpec

_FILE = Place("block.yaml")


def read_block(text: str) -> tuple[Block | None, list[Problem]]:
    """A block from its YAML, and what is wrong with it."""
    source = source_of(text, "block.yaml")
    return parse(kinds()[source.data["kind"]], source)


def lay_out_block(
    text: str,
    paper: str = "letter",
    variant: str = "screen",
    template: Template = "standard",
    chapters: Sequence[tuple[str, int]] = (),
    spec: PrintSpec | None = None,
) -> Pages:
    """The block alone on a page of a workbook; ``chapters`` (title, minutes) follow it, a page each.

    No sprig ends the page: what is drawn on it is the block's.
    """
    block, problems = read_block(text)
    assert block is not None, [problem.message for problem in problems]
    page = Page("the-page", template, (block,), _FILE, (_FILE,))
    words = WorkbookFile(title="A workbook", audience="clients", front=(), back=(), chapters=("01.yaml",))
    following = tuple(_chapter(number, *chapter) for number, chapter in enumerate(chapters, start=1))
    book = Workbook("sample", "en-US", words, (page,), following, (), _FILE)
    with patch("workbook.layout.book.draw_ornament"):
        return Pages(lay_out(book, spec or print_spec(paper, variant), (ROOT / "assets/icons",)))


def _chapter(number: int, title: str, minutes: int) -> Chapter:
    page = Page(None, "opener", (Prose(text="A few words."),), _FILE, (_FILE,))
    words = {"id": f"chapter-{number}", "title": title, "purpose": "A purpose.", "minutes": minutes}
    pages = [{"blocks": [{"kind": "prose", "text": "A few words."}]}]
    return Chapter(
        number, ChapterFile.model_validate({**words, "pages": pages}, strict=False), (page,), _FILE
    )
