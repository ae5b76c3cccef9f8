from __future__ import annotations

from pathlib import Path

from tests.practices import CHAPTER, CHAPTER_FILE, practice
from workbook.errors import Problem
from workbook.lint.named import named_by, unknown_named
from workbook.product.book import Workbook
from workbook.product.read_book import read_workbook
from workbook.source import Source

CRISIS = "      - {kind: crisis, scope: short, facts: [one, thre]}\n"


def read(folder: Path, chapter: str) -> tuple[Workbook, list[Source]]:
    content = practice(folder, {CHAPTER_FILE: chapter})
    reading = read_workbook(content / "workbooks/calm-week/en-US", "en-US")
    assert reading.product is not None, reading.problems
    return reading.product, reading.sources


def found(folder: Path, chapter: str, **known: list[str]) -> list[Problem]:
    book, sources = read(folder, chapter)
    return list(
        unknown_named(book, sources, {"fact": known.get("facts", []), "colour": known.get("colours", [])})
    )


def test_an_id_that_nothing_has_is_told_at_its_place_with_the_nearest(tmp_path: Path) -> None:
    (problem,) = found(tmp_path, CHAPTER + CRISIS, facts=["one", "three"])
    assert (problem.code, problem.message, problem.hint) == (
        "unknown-id",
        "There is no fact “thre”",
        "did you mean “three”?",
    )
    assert (problem.place.line, problem.place.column) == (8, 51)


def test_where_nothing_is_near_the_list_is_named(tmp_path: Path) -> None:
    assert {problem.hint for problem in found(tmp_path, CHAPTER + CRISIS)} == {"workbook list facts"}


def test_colours_are_a_matter_of_the_brand(tmp_path: Path) -> None:
    leafy = CHAPTER.replace("pages:", "accent: leef\npages:")
    (problem,) = found(tmp_path, leafy, colours=["leaf"])
    assert (problem.code, problem.message) == ("unknown-color", "This brand has no colour “leef”")
    assert found(tmp_path, leafy, colours=["leef"]) == []


def test_each_id_comes_with_its_own_file(tmp_path: Path) -> None:
    book, sources = read(tmp_path, CHAPTER + CRISIS)
    assert [(source.name[-7:], named.id) for source, named in named_by(book, sources)] == [
        ("01.yaml", "one"),
        ("01.yaml", "thre"),
    ]
