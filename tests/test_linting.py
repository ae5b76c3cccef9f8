from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.practices import BRAND, BRAND_FILE, CHAPTER, CHAPTER_FILE, FACTS, practice
from workbook.content import Content, read_content
from workbook.linting import advised, linted
from workbook.request import Request


def read(folder: Path, files: dict[str, str]) -> Content:
    return linted(read_content(Request(content=practice(folder, files))))


def test_what_no_brand_can_print_is_a_problem_of_all(tmp_path: Path) -> None:
    content = read(tmp_path, {CHAPTER_FILE: CHAPTER.replace("Rest is a skill.", '"{nothing}"')})
    assert [problem.code for problem in content.problems] == ["unknown-variable"]
    assert content.ready == ()


def test_what_a_brand_cannot_print_is_its_own_problem(tmp_path: Path) -> None:
    content = read(tmp_path, {CHAPTER_FILE: CHAPTER.replace("pages:", "accent: leaf\npages:")})
    assert content.problems == []
    assert [problem.code for problem in content.brand_problems["calm"]] == ["unknown-color"]
    leafy = {CHAPTER_FILE: CHAPTER.replace("pages:", "accent: leaf\npages:")}
    palette = BRAND.replace("{primary", "{palette: {leaf: '#3A6B35'}, primary")
    assert len(read(tmp_path, {**leafy, BRAND_FILE: palette}).ready) == 2


def test_what_is_printed_of_a_brand_and_of_facts_needs_its_letters_too(tmp_path: Path) -> None:
    named = CHAPTER.replace("Rest is a skill.", '"{fact.warm-line}"')
    content = read(
        tmp_path,
        {
            BRAND_FILE: BRAND.replace("Calm", "Calm ☘"),
            CHAPTER_FILE: named,
            "facts.yaml": FACTS.replace("Call", "Call ☎")
            + FACTS.replace("warm", "cold").replace("Call", "☃"),
        },
    )
    found = [str(problem.place).rpartition("content/")[2] for problem in content.brand_problems["calm"]]
    assert found == [f"{BRAND_FILE}:1:19", "facts.yaml:2:14"]


def test_facts_of_ones_own_are_all_judged_and_built_in_ones_where_they_are_printed(tmp_path: Path) -> None:
    content = read(tmp_path, {CHAPTER_FILE: CHAPTER.replace("Rest is a skill.", '"{fact.lifeline-988}"')})
    old = [
        problem.message for problem in advised(content, date(2027, 6, 1)) if problem.code == "fact-too-old"
    ]
    assert [message.split("”")[0] for message in old] == ["“warm-line", "“lifeline-988"]
