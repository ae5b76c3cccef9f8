from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.lint.words import codes, lines, lists
from workbook.errors import Problem
from workbook.lint.excuses import excused
from workbook.lint.passages import passages
from workbook.lint.wordlists import listed_in
from workbook.source import Source, source_of

ALLOW = "# check: allow word-pressure because the next line takes it back"


def _found(source: Source) -> Iterator[Problem]:
    for passage in passages(source):
        yield from listed_in(passage, lists(), "clients")


def _left(text: str) -> list[tuple[str, int]]:
    source = source_of(text, "01.yaml")
    return lines(excused(_found(source), [source]))


def test_a_comment_on_the_line_excuses_it() -> None:
    assert _left("keep: You must rest.") == [("word-pressure", 1)]
    assert _left(f"keep: You must rest.  {ALLOW}") == []


def test_a_comment_right_above_the_line_excuses_it() -> None:
    assert _left(f"{ALLOW}\n# and more\nkeep: You must rest.") == []


def test_a_text_of_several_lines_is_excused_at_its_key() -> None:
    text = "intro: >-\n  Sit down.\n\n  You must rest.\n"
    assert _left(text) == [("word-pressure", 4)]
    assert _left(f"{ALLOW}\n{text}") == []
    assert _left(text.replace(">-", f">-  {ALLOW}")) == []


def test_another_line_or_another_code_is_not_excused() -> None:
    assert _left(f"{ALLOW}\ntitle: Rest\nkeep: You must rest.") == [
        ("word-pressure", 3),
        ("excuse-unused", 1),
    ]
    other = ALLOW.replace("pressure", "cheer")
    assert _left(f"{other}\nkeep: You must rest.") == [("word-pressure", 2), ("excuse-unused", 1)]


def test_several_codes_stand_in_one_comment() -> None:
    both = ALLOW.replace("word-pressure", "word-pressure, word-cheer")
    assert _left(f"{both}\nkeep: You must stay positive.") == []


def test_an_excuse_gives_a_reason() -> None:
    assert _left("keep: You must rest.  # check: allow word-pressure") == [("excuse-bare", 1)]


@pytest.mark.parametrize(
    "written", ["rest.  # check: allow word-pressure because", "rest.  # check: allow word-pressure, because"]
)
def test_because_alone_is_no_reason(written: str) -> None:
    assert _left(f"keep: You must {written}") == [("excuse-bare", 1)]


def test_a_comma_before_because_is_no_harm() -> None:
    assert _left(f"keep: You must rest.  {ALLOW.replace(' because', ', because')}") == []


@pytest.mark.parametrize(
    "comment",
    [
        "# check allow word-pressure because we like it",
        "# Check: Allow word-pressure because we like it",
        "# check: allow Word-Pressure because we like it",
        "# check: allow “word-pressure” because we like it",
        "# check: allow because we like it",
        "# check: allow word-pressure - we like it",
    ],
)
def test_an_excuse_that_cannot_be_read_is_told(comment: str) -> None:
    assert _left(f"keep: You must rest.  {comment}") == [("word-pressure", 1), ("excuse-unread", 1)]


def test_other_comments_are_left_alone() -> None:
    assert _left("# check: the date\n# allow a page for it\nkeep: Rest.") == []


@pytest.mark.parametrize(
    "text", [f"keep: >-\n  Sit.\n  {ALLOW}\n  You must rest.\n", f'keep: "You must rest. {ALLOW}"']
)
def test_an_excuse_inside_a_text_excuses_nothing_and_would_be_printed(text: str) -> None:
    assert [code for code, _ in _left(text)] == ["word-pressure", "excuse-printed"]
    (said,) = (line for code, line in _left(text) if code == "excuse-printed")
    assert "check: allow" in text.splitlines()[said - 1]


def test_rules_that_were_not_asked_need_no_excuse() -> None:
    source = source_of(f"{ALLOW}\nkeep: Rest.", "01.yaml")
    assert codes(excused([], [source])) == ["excuse-unused"]
    assert codes(excused([], [source], ["word-pressure"])) == []


def test_errors_cannot_be_excused() -> None:
    source = source_of("# check: allow edition-drift because we like it\nid: one", "01.yaml")
    error = source.problem("edition-drift", "Here is something else", ("id",))
    assert codes(excused([error], [source])) == ["edition-drift", "excuse-unused"]
