from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.kit.sheets import styles
from workbook.kit.inline import Span, spans
from workbook.kit.words import line_width, merged, words_of

_WORD = st.text("abcxyzÀé.,“”\u00a0", min_size=1, max_size=8)
_TEXT = st.lists(_WORD, min_size=1, max_size=12).map(" ".join)


@given(_TEXT)
def test_a_space_parts_words_and_nothing_else_does(text: str) -> None:
    words = words_of((Span(text),), styles()["text"])
    assert ["".join(run.text for run in word.runs) for word in words] == text.split(" ")


def test_a_word_may_change_its_looks_midway() -> None:
    (word,) = words_of(spans("un**break**able"), styles()["text"])
    assert [run.text for run in word.runs] == ["un", "break", "able"]
    assert word.runs[0].face is word.runs[2].face is not word.runs[1].face


def test_punctuation_after_a_link_belongs_to_its_word_and_not_to_the_link() -> None:
    words = words_of(spans("[here](#x), now"), styles()["text"])
    assert [[(run.text, run.href) for run in word.runs] for word in words] == [
        [("here", "#x"), (",", None)],
        [("now", None)],
    ]


def test_a_hard_break_follows_the_word_before_it() -> None:
    words = words_of(spans("one  \ntwo three"), styles()["text"])
    assert [word.box.forced for word in words] == [True, False, False]


def test_articles_are_weak_in_a_heading_only() -> None:
    text = spans("Rest in *the* shade")
    assert [word.box.weak for word in words_of(text, styles()["h1"])] == [False, True, True, False]
    assert not any(word.box.weak for word in words_of(text, styles()["text"]))


@given(_TEXT, st.booleans())
def test_runs_of_one_look_are_joined_with_their_spaces(text: str, goes_on: bool) -> None:
    (run,) = merged(words_of((Span(text),), styles()["text"]), goes_on)
    assert run.text == text + " " * goes_on


@given(_TEXT)
def test_a_line_is_as_wide_as_its_text(text: str) -> None:
    style = styles()["text"]
    words = words_of((Span(text),), style)
    assert (
        abs(line_width([word.box for word in words]) - style.size * style.faces.regular.width(text)) < 0.001
    )


def test_an_empty_line_has_no_width() -> None:
    assert line_width([]) == 0
