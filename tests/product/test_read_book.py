from __future__ import annotations

from pathlib import Path

import pytest

from tests.books import CHAPTERS, chapter, read, written
from workbook.product.read_book import read_workbook

REST = "- blocks:\n    - kind: prose\n      text: Rest."


def test_a_workbook_is_read_with_its_chapters_in_order(tmp_path: Path) -> None:
    reading = read(tmp_path, *CHAPTERS)
    book = reading.product
    assert book is not None
    assert (book.id, book.locale, book.words.title) == ("calm-week", "en-US", "A calm week")
    assert [(one.number, one.words.id) for one in book.chapters] == [(1, "resting"), (2, "walking")]
    assert [Path(source.name).name for source in reading.sources] == ["workbook.yaml", "01.yaml", "02.yaml"]


def test_every_block_knows_where_it_stands(tmp_path: Path) -> None:
    book = read(tmp_path, *CHAPTERS).product
    assert book is not None
    lines = (tmp_path / "calm-week/en-US/01.yaml").read_text("utf-8").splitlines()
    for page in book.chapters[0].pages:
        for block, place in zip(page.blocks, page.places, strict=True):
            assert place.file.endswith("01.yaml")
            assert lines[place.line - 1].strip() == f"- kind: {block.kind}"


def test_the_first_page_of_a_chapter_is_its_opener(tmp_path: Path) -> None:
    book = read(tmp_path, *CHAPTERS).product
    assert book is not None
    first = book.chapters[0]
    assert [first.opened_by(page) for page in first.pages] == [True, False]
    assert [(one and one.words.id) for one, _ in book.sections()] == [
        None,
        None,
        "resting",
        "resting",
        "walking",
        "walking",
    ]


def test_problems_of_all_files_come_at_once(tmp_path: Path) -> None:
    broken = chapter("one", "One", REST).replace("title:", "tilte:")
    reading = read(tmp_path, broken, chapter("two", "Two", "- blocks: []"), more="subtitel: x\n")
    assert reading.product is None
    files = {Path(problem.place.file).name for problem in reading.problems}
    assert files == {"workbook.yaml", "01.yaml", "02.yaml"}
    assert all(problem.excerpt is not None for problem in reading.problems)


@pytest.mark.parametrize(
    ("name", "code"),
    [("03.yaml", "file-missing"), ("../../../secret.yaml", "path-outside"), ("/etc/passwd", "path-outside")],
)
def test_a_chapter_that_is_not_there_is_named_where_it_is_listed(
    tmp_path: Path, name: str, code: str
) -> None:
    there = written(tmp_path, *CHAPTERS)
    path = there / "workbook.yaml"
    path.write_text(path.read_text("utf-8").replace("02.yaml", name), "utf-8")
    reading = read_workbook(there, "en-US")
    assert reading.product is None
    (problem,) = reading.problems
    assert (problem.code, Path(problem.place.file).name) == (code, "workbook.yaml")
    assert name in problem.message


def test_no_workbook_file_is_one_problem(tmp_path: Path) -> None:
    reading = read_workbook(tmp_path, "en-US")
    assert reading.product is None
    assert len(reading.problems) == 1


def test_a_folder_in_place_of_a_chapter_is_a_problem(tmp_path: Path) -> None:
    there = written(tmp_path, *CHAPTERS)
    (there / "02.yaml").unlink()
    (there / "02.yaml").mkdir()
    reading = read_workbook(there, "en-US")
    assert reading.product is None
    assert len(reading.problems) == 1
