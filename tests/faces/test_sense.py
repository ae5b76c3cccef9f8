from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cards import built_in, card_kit
from workbook.faces.sense import sense_lines
from workbook.kit.breaking import break_lines
from workbook.kit.words import Word, words_of

_STYLE = card_kit().style("quote", 20.3, 1.17)
_MEASURE = 146.0
_NEVER = {"a", "an", "the", "I"}


def _text(words: list[Word]) -> str:
    return " ".join("".join(run.text for run in word.runs) for word in words)


def _lines(text: str, measure: float = _MEASURE) -> list[str]:
    words = sense_lines(words_of(card_kit().spans(text), _STYLE), measure)
    return [_text(words[first:end]) for first, end in break_lines([word.box for word in words], measure)]


@pytest.mark.parametrize(
    ("sentence", "lines"),
    [
        ("I am learning to stop before I am empty.", ["I am learning", "to stop before", "I am empty."]),
        ("I want to last, so today I can go slower.", ["I want to last,", "so today I can", "go slower."]),
        ("Bit by bit, I am finding what steadies me.", ["Bit by bit, I am", "finding what", "steadies me."]),
        (
            "I am coming back, one detail at a time.",
            ["I am", "coming back,", "one detail", "at a time."],
        ),
    ],
)
def test_a_line_ends_where_the_sense_pauses(sentence: str, lines: list[str]) -> None:
    assert _lines(sentence) == lines


def test_no_line_of_the_deck_ends_with_an_article_or_i() -> None:
    ends = [line.split()[-1] for card in built_in().cards for line in _lines(card.words.front)]
    assert len(ends) > 150
    assert not _NEVER & set(ends)


def test_no_last_line_of_the_deck_is_a_lone_small_word() -> None:
    lasts = [_lines(card.words.front)[-1] for card in built_in().cards]
    assert [last for last in lasts if len(last) <= 5] == []


def test_one_word_is_one_line() -> None:
    assert _lines("Stop.") == ["Stop."]


def test_no_words_are_no_lines() -> None:
    assert sense_lines([], _MEASURE) == []


def test_a_hard_break_is_kept() -> None:
    words = words_of(card_kit().spans("Rest\\\nnow, friend"), _STYLE)
    assert sense_lines(words, 400)[0].box.forced


@given(
    st.lists(
        st.sampled_from("I a the and rest, tomorrow. maybe with friends".split()), min_size=1, max_size=14
    )
)
def test_all_words_stay_in_order_and_no_line_is_too_wide(words: list[str]) -> None:
    lines = _lines(" ".join(words))  # break_lines raises TooWide where one is
    assert " ".join(lines).split() == words
