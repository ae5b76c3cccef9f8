from __future__ import annotations

from pathlib import Path

from tests.books import workbook
from workbook.kit.overview import HELP_PAGE, PageLine
from workbook.layout.names import chapter_lines, foretold, help_lines

STRIP = "- blocks:\n    - {kind: crisis, scope: short, facts: [lifeline-988]}\n"
PAGE = "- blocks:\n    - {kind: crisis, scope: full, facts: [emergency-911, lifeline-988]}\n"


def test_help_lines_are_those_of_a_page_of_their_own_else_the_first(tmp_path: Path) -> None:
    both, strip = (
        workbook(tmp_path / name, front=front) for name, front in (("a", STRIP + PAGE), ("b", STRIP))
    )
    assert [getattr(help_lines(book), "scope", None) for book in (both, strip)] == ["full", "short"]
    assert foretold(both)[HELP_PAGE] == "2"
    assert foretold(strip)[HELP_PAGE] == "1"


def test_a_book_may_have_no_help_lines(tmp_path: Path) -> None:
    book = workbook(tmp_path)
    assert help_lines(book) is None
    assert HELP_PAGE not in foretold(book)


def test_chapters_list_their_pages_that_have_a_heading_but_not_their_opener(tmp_path: Path) -> None:
    book = workbook(tmp_path)
    lines = chapter_lines(book)
    assert [line.pages for line in lines] == [
        (PageLine("an-hour", "A quiet hour"),),
        (PageLine("walking.2", "Before you go"),),
    ]
    assert {page.target for line in lines for page in line.pages} <= set(foretold(book))
