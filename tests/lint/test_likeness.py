from __future__ import annotations

import pytest

from tests.lint.words import cards, codes, lines
from workbook.lint.likeness import alike, likeness


def test_likeness_is_shared_words_over_all_words() -> None:
    assert likeness("I can rest", "I can stop", "en") == pytest.approx(2 / 4)
    assert likeness("She rests", "she resting", "en") == 1


def test_fronts_that_say_the_same_are_found() -> None:
    found = alike(*cards("I can rest for a while.", "I can rest for an hour or a while."))
    assert lines(found) == [("card-alike", 6)]
    assert codes(alike(*cards("I can rest for a while.", "My work can wait until noon."))) == []


def test_an_opening_comes_back_six_times_and_no_more() -> None:
    nouns = ["the sea", "a stone", "old songs", "my dog’s ears", "one door", "warm bread", "clean socks"]
    fronts = [f"I am learning {noun} and {noun[::-1]}." for noun in nouns]
    assert codes(alike(*cards(*fronts))) == ["card-opening"]
    assert codes(alike(*cards(*fronts[:6]))) == []
