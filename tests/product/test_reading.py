from __future__ import annotations

import pytest

from workbook.errors import Place, Problem
from workbook.product.reading import Reading
from workbook.source import source_of


def test_a_problem_is_kept_with_the_line_it_is_about() -> None:
    reading: Reading[str] = Reading(sources=[source_of("title: One\nlines: many\n", "a.yaml")])
    reading.add([Problem("wrong-type", "", Place("a.yaml", 2, 8))])
    assert reading.problems[0].excerpt == "lines: many"


def test_a_problem_of_another_file_or_of_no_line_is_kept_as_it_is() -> None:
    reading: Reading[str] = Reading(sources=[source_of("title: One\n", "a.yaml")])
    problems = [
        Problem("one", "", Place("b.yaml", 1)),
        Problem("two", "", Place("a.yaml")),
        Problem("three", "", Place("a.yaml", 99)),
        Problem("four", "", Place("a.yaml", 1), excerpt="as it was"),
    ]
    reading.add(problems)
    assert reading.problems == problems


def test_what_is_about_a_word_gets_that_words_own_place() -> None:
    text = "words: here\npages:\n- text: >-\n    Say something\n    unbreakable now.\n"
    reading: Reading[str] = Reading(sources=[source_of(text, "a.yaml")])
    reading.add([Problem("word-too-wide", "", Place("a.yaml", 2, 1), word="unbreakable")])
    (problem,) = reading.problems
    assert str(problem.place) == "a.yaml:5:5"
    assert problem.excerpt == "    unbreakable now."


@pytest.mark.parametrize(("word", "place"), [("words", "a.yaml:1:1"), ("elsewhere", "a.yaml:2:1")])
def test_a_word_that_stands_before_or_nowhere_below_is_looked_for(word: str, place: str) -> None:
    reading: Reading[str] = Reading(sources=[source_of("words: here\ntext: now\n", "a.yaml")])
    reading.add([Problem("word-too-wide", "", Place("a.yaml", 2, 1), word=word)])
    assert str(reading.problems[0].place) == place
