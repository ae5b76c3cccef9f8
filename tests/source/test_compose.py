"""Data and limits; both with libyaml's parser and with PyYAML's own."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from workbook.errors import Problem
from workbook.source.compose import ALIASES, DEPTH, VALUES, Composer
from workbook.source.source import split_lines

LOADERS = [yaml.BaseLoader, *([yaml.CBaseLoader] if yaml.__with_libyaml__ else [])]


@pytest.fixture(params=LOADERS, ids=lambda loader: loader.__name__)
def loader(request: pytest.FixtureRequest) -> type[Any]:
    found: type[Any] = request.param
    return found


def compose(text: str, loader: type[Any] = LOADERS[-1]) -> tuple[Any, list[Problem]]:
    composer = Composer(text, "x.yaml", split_lines(text), loader)
    data, _ = composer.compose()
    return data, composer.problems


def only(text: str, loader: type[Any]) -> Problem:
    _, problems = compose(text, loader)
    assert len(problems) == 1
    return problems[0]


def at(problem: Problem) -> tuple[str, int, int]:
    return problem.code, problem.place.line, problem.place.column


def test_data_is_plain(loader: type[Any]) -> None:
    text = (
        "a: [1, yes, ~, 1.5]\nb: {c: 'd', e: |\n  f\n  g\n}\n"
        if False
        else "a: [1, yes, ~, 1.5]\nb:\n  c: 'd'\n"
    )
    assert compose(text, loader) == ({"a": [1, "yes", None, 1.5], "b": {"c": "d"}}, [])


def test_nothing_is_none(loader: type[Any]) -> None:
    assert compose("", loader) == (None, [])
    assert compose("# only a comment\n", loader) == (None, [])


def test_keys_are_names_even_where_they_look_like_numbers(loader: type[Any]) -> None:
    assert compose("988: a\non: b\ntrue: c\n1.0: d\n", loader)[0] == {
        "988": "a",
        "on": "b",
        "true": "c",
        "1.0": "d",
    }


def test_quoted_values_stay_text(loader: type[Any]) -> None:
    assert compose("['5', \"true\", '~']", loader)[0] == ["5", "true", "~"]


def test_aliases_stand_for_what_they_name(loader: type[Any]) -> None:
    assert compose("a: &x [1, 2]\nb: *x\n", loader)[0] == {"a": [1, 2], "b": [1, 2]}


def test_a_duplicate_key_is_told_and_reading_goes_on(loader: type[Any]) -> None:
    data, problems = compose("a: 1\nb:\n  c: 1\n  c: 2\na: 3\nd: 4\n", loader)
    assert [at(problem) for problem in problems] == [
        ("yaml-duplicate-key", 4, 3),
        ("yaml-duplicate-key", 5, 1),
    ]
    assert problems[0].hint == "the first is in line 3"
    assert problems[0].excerpt == "  c: 2"
    assert data == {"a": 1, "b": {"c": 1}, "d": 4}


@pytest.mark.parametrize(
    "value",
    ["!!python/object/apply:os.system [ls]", "!!int 5", "!mine x", "!!binary abc=", "! x", "!<tag:x> y"],
)
def test_a_tag_makes_nothing(value: str, loader: type[Any]) -> None:
    problem = only(f"a: {value}\n", loader)
    assert at(problem) == ("yaml-tag", 1, 4)


def test_every_tag_of_a_file_is_told(loader: type[Any]) -> None:
    _, problems = compose("a: !!str 5\nb: [!x 1, !y 2]\n", loader)
    assert [at(problem) for problem in problems] == [
        ("yaml-tag", 1, 4),
        ("yaml-tag", 2, 5),
        ("yaml-tag", 2, 11),
    ]


def test_nesting_has_an_end(loader: type[Any]) -> None:
    assert compose("[" * DEPTH + "]" * DEPTH, loader)[1] == []
    assert at(only("[" * 100_000, loader)) == ("yaml-depth", 1, DEPTH + 1)


def test_nesting_through_aliases_has_an_end(loader: type[Any]) -> None:
    half = "[" * 40 + "]" * 40
    text = f"a: &x {half}\nb: {'[' * 30}*x{']' * 30}\n"
    assert only(text, loader).code == "yaml-depth"


def test_an_alias_bomb_does_not_go_off(loader: type[Any]) -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [{', '.join(9 * [f'*a{n - 1}'])}]" for n in range(1, 12)]
    problem = only("\n".join(lines), loader)
    assert problem.code == "yaml-alias"
    assert str(ALIASES) in problem.message


def test_a_few_aliases_are_well(loader: type[Any]) -> None:
    assert compose(f"a: &x 1\nb: [{', '.join(ALIASES * ['*x'])}]\n", loader)[1] == []
    assert only(f"a: &x 1\nb: [{', '.join((ALIASES + 1) * ['*x'])}]\n", loader).code == "yaml-alias"


def test_aliases_of_something_large_count_by_its_size(loader: type[Any]) -> None:
    large = ", ".join(VALUES // 20 * ["1"])
    problem = only(f"a: &x [{large}]\nb: [{', '.join(30 * ['*x'])}]\n", loader)
    assert problem.code == "file-too-large"


def test_an_alias_cannot_hold_itself(loader: type[Any]) -> None:
    assert at(only("a: &x [1, *x]\n", loader)) == ("yaml-alias", 1, 11)


def test_an_alias_for_nothing_offers_a_name(loader: type[Any]) -> None:
    problem = only("a: &calm 1\nb: *clam\n", loader)
    assert at(problem) == ("yaml-alias", 2, 4)
    assert problem.hint == "did you mean “calm”?"


def test_text_that_begins_with_a_star_is_told_so(loader: type[Any]) -> None:
    problem = only("a: *note\n", loader)
    assert problem.code == "yaml-alias"
    assert problem.hint is not None
    assert "quotes" in problem.hint


def test_values_have_an_end() -> None:
    problem = only(f"[{', '.join((VALUES + 10) * ['1'])}]", LOADERS[-1])
    assert problem.code == "file-too-large"


@pytest.mark.parametrize("key", ["[a]: b", "{a: b}: c", "? [a, b]\n: c"])
def test_a_key_is_one_text(key: str, loader: type[Any]) -> None:
    assert only(f"{key}\n", loader).code == "yaml-key"


def test_a_key_may_not_be_missing(loader: type[Any]) -> None:
    assert only("? \n: b\n", loader).code == "yaml-key"
    assert at(only("a: {'': b}\n", loader)) == ("yaml-key", 1, 5)


def test_one_file_holds_one_document(loader: type[Any]) -> None:
    assert at(only("a: b\n---\nc: d\n", loader)) == ("yaml-documents", 2, 1)
    assert compose("---\na: b\n...\n", loader) == ({"a": "b"}, [])


def test_an_escape_cannot_smuggle_a_control_character(loader: type[Any]) -> None:
    assert at(only('a: "b\\x07c"\n', loader)) == ("yaml-character", 1, 4)
    assert compose('a: "b\\tc\\u00e9"\n', loader)[1] == []


def test_a_syntax_error_comes_after_what_was_found_before_it(loader: type[Any]) -> None:
    _, problems = compose("a: 1\na: 2\nb: [\n", loader)
    assert [problem.code for problem in problems] == ["yaml-duplicate-key", "yaml-syntax"]


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text("abc éß\n:#-[]{}&*!'\"%@`", max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abc :#-", min_size=1), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(_JSON)
def test_what_was_written_as_yaml_is_read_back(data: Any) -> None:
    text = yaml.safe_dump(data, allow_unicode=True)
    assert compose(text) == (data, [])


@given(st.text("ab:-[]{}&*!|>'\"%@`#?, \n\t~1.é", max_size=60))
def test_any_text_gives_data_or_problems_in_the_file(text: str) -> None:
    _, problems = compose(text)
    lines = split_lines(text)
    for problem in problems:
        assert 1 <= problem.place.line <= len(lines)
        assert 1 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1
