"""What people get wrong in YAML, and what they are told; the same with both parsers."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from workbook.errors import Problem
from workbook.source.compose import Composer
from workbook.source.source import split_lines

LOADERS = [yaml.BaseLoader, *([yaml.CBaseLoader] if yaml.__with_libyaml__ else [])]


@pytest.fixture(params=LOADERS, ids=lambda loader: loader.__name__)
def loader(request: pytest.FixtureRequest) -> type[Any]:
    found: type[Any] = request.param
    return found


def told(text: str, loader: type[Any]) -> Problem:
    composer = Composer(text, "x.yaml", split_lines(text), loader)
    composer.compose()
    assert len(composer.problems) == 1
    return composer.problems[0]


@pytest.mark.parametrize(
    ("text", "code", "line", "column", "said"),
    [
        ("a:\n\tb: 1\n", "yaml-tab", 2, 1, "tab"),
        ("a:\n  b: 1\n\tc: 2\n", "yaml-tab", 3, 1, "tab"),
        ("a: |\n\tx\n", "yaml-tab", 2, 1, "tab"),
        ("a:\n  \tb: 1\n", "yaml-tab", 2, 3, "tab"),
        ("title Hello\nfoo: bar\n", "yaml-syntax", 1, 1, "no colon"),
        ("a:b\nc: d\n", "yaml-syntax", 1, 2, "space after"),
        ("a: Note: this\n", "yaml-syntax", 1, 8, "colon is not possible"),
        ("a: 'x\nb: 2\n", "yaml-syntax", 1, 4, "never closed"),
        ('a: "x\nb: 2\n', "yaml-syntax", 1, 4, "never closed"),
        ("a: [1, 2\nb: 3\n", "yaml-syntax", 1, 4, "[list] is not closed"),
        ("a: {b: 1\nc: 3\n", "yaml-syntax", 1, 4, "{mapping} is not closed"),
        ("a: @x\n", "yaml-syntax", 1, 4, "begin with “@”"),
        ("a: `x`\n", "yaml-syntax", 1, 4, "begin with “`”"),
        ("a: %x\n", "yaml-syntax", 1, 4, "begin with “%”"),
        ("a: *Rest* well\n", "yaml-alias", 1, 4, "“*”"),
        ("a: **bold** text\n", "yaml-alias", 1, 4, "“*”"),
        ("a: !x!y z\n", "yaml-tag", 1, 4, "Tags"),
        ("a: 'it's'\n", "yaml-syntax", 1, 8, "does not fit"),
        ("a: - b\n", "yaml-syntax", 1, 4, "list item"),
        ("a: ]\n", "yaml-syntax", 1, 4, "missing"),
        ("%YAML 2.0\n---\na: b\n", "yaml-syntax", 1, 1, "version"),
    ],
)
def test_a_slip_is_named_at_its_place(
    text: str, code: str, line: int, column: int, said: str, loader: type[Any]
) -> None:
    problem = told(text, loader)
    assert (problem.code, problem.place.line, problem.place.column) == (code, line, column)
    assert said in problem.message
    assert problem.excerpt == split_lines(text)[line - 1]


@pytest.mark.parametrize("text", ["a: {b: #2F5D62}\nc: d\n", "a: [1, #abc]\n", "x: {a: {b: #2F5D62}}"])
def test_a_color_that_swallows_its_bracket_is_found(text: str, loader: type[Any]) -> None:
    problem = told(text, loader)
    assert (problem.place.line, problem.place.column) == (1, text.index("#") + 1)
    assert problem.hint == "put the colour in quotes"


def test_what_is_not_closed_by_the_end_is_told_there(loader: type[Any]) -> None:
    problem = told("a: 1\nb: {c: [\n\n", loader)
    assert (problem.place.line, problem.place.column) == (2, 9)
    assert "ends before" in problem.message


def test_tabs_are_counted_once(loader: type[Any]) -> None:
    assert "and 2 more further down" in told("a:\n\tb: 1\n\tc: 2\n\td: 3\n", loader).message


def test_a_backslash_in_double_quotes_is_explained(loader: type[Any]) -> None:
    problem = told('a: "\\d"\n', loader)
    assert "doubled" in problem.message


@pytest.mark.parametrize("text", ["a: {practice.name} is here\n", "- {fact.lifeline-988} is here\n"])
def test_a_text_that_begins_with_a_variable_wants_quotes(text: str, loader: type[Any]) -> None:
    assert told(text, loader).hint == "put a text that begins with “{” in quotes"


@pytest.mark.parametrize(
    "text", ["- a\nb: c\n", "a:\n - b\n  - c\n- d\n", "a: >\n  x\n y\n", "a: x\n b: y\n", "}\n"]
)
def test_whatever_else_is_wrong_is_yaml_syntax(text: str, loader: type[Any]) -> None:
    assert told(text, loader).code == "yaml-syntax"
