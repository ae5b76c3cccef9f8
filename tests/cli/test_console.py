from __future__ import annotations

import click
import pytest

from workbook.cli.console import file_text, finding_text, page_ranges, problem_text
from workbook.errors import Place, Problem
from workbook.finding import Finding
from workbook.report import FileReport

HERE = Place("content/facts.yaml", 4, 9)


def test_a_problem_comes_with_its_line_a_caret_and_a_hint() -> None:
    problem = Problem("bad-date", "“soon” is no date", HERE, hint="like 2026-10-02", excerpt="checked: soon")
    assert click.unstyle(problem_text(problem)) == (
        "content/facts.yaml:4:9: bad-date “soon” is no date\n"
        "    checked: soon\n"
        "            ^\n"
        "    = like 2026-10-02"
    )


def test_a_problem_that_does_not_fail_says_so() -> None:
    assert "fact-old warning: It grows" in click.unstyle(
        problem_text(Problem("fact-old", "It grows", HERE, "warning"))
    )


@pytest.mark.parametrize("column", [1, 120, 399])
def test_of_a_long_line_the_part_around_the_caret_is_shown(column: int) -> None:
    line = "".join(chr(ord("a") + n % 26) for n in range(400))
    text = click.unstyle(problem_text(Problem("x", "y", Place("a", 1, column), excerpt=line)))
    _, shown, caret = text.split("\n")
    assert len(shown) <= 104
    assert shown[caret.index("^")] == line[column - 1]


def test_a_tab_takes_one_place_so_that_the_caret_stands_right() -> None:
    text = problem_text(Problem("x", "y", Place("a", 1, 3), excerpt="\t\tb"))
    assert click.unstyle(text).split("\n")[1:] == ["      b", "      ^"]


@pytest.mark.parametrize(
    ("pages", "said"), [((1,), "1"), ((1, 2), "1–2"), ((1, 3, 4, 5, 9), "1, 3–5, 9"), ((), "")]
)
def test_pages_are_told_in_ranges(pages: tuple[int, ...], said: str) -> None:
    assert page_ranges(pages) == said


def test_a_finding_tells_pages_input_and_source() -> None:
    finding = Finding("safe-area", "warning", "Too near.", (2, 3), "a.yaml:4", "print.md")
    assert click.unstyle(finding_text(finding, "a.pdf")) == (
        "a.pdf: warning safe-area Too near. (pages 2–3)\n    at a.yaml:4\n    by print.md"
    )
    assert click.unstyle(finding_text(Finding("ua1", "error", "No.", (1,)))) == "error ua1 No. (page 1)"


def test_a_file_takes_one_line() -> None:
    file = FileReport("o/a.pdf", "deck", "a", "b", "screen", None, "en-US", 1, 2500, "", ("PDF/UA-1",))
    assert click.unstyle(file_text(file)) == "o/a.pdf  1 page · 2 kB · PDF/UA-1"
