from __future__ import annotations

import pytest

from tests.lint.words import cards, codes, deck
from workbook.lint.cards import rules_broken

VOICED = """\
title: A deck
rules: {{per-suit: {per_suit}, voices: {{process: 1, permission: {permission}}}}}
suits: [{{id: rest, name: Rest, symbol: moon, color: accent-5}}]
cards:
  - {{id: one, suit: rest, voice: process, front: I am learning to rest.}}
  - {{id: two, suit: rest, voice: permission, front: It is okay to stop.}}
"""
BACK = """\
title: A deck
rules: {{back-words: 6}}
suits: [{{id: rest, name: Rest, symbol: moon, color: accent-5}}]
cards:
  - {{id: one, suit: rest, front: I can rest., back: {{prompt: Where could I sit?, practice: {practice}}}}}
"""


@pytest.mark.parametrize(
    "bad",
    [
        "I rest.",
        "I can sit and look and wait and rest and look and wait.",
        "I can sit. I can look. I can wait.",
        "I want thoughtfulness, friendliness, straightforwardness, trustworthiness.",
    ],
)
def test_a_front_of_the_wrong_size_is_found(bad: str) -> None:
    assert "card-front" in codes(rules_broken(*cards(bad)))


def test_a_front_of_the_right_size_is_not() -> None:
    assert (
        codes(rules_broken(*cards("I can rest.", "I can sit and look and wait and rest and look on."))) == []
    )


def test_a_back_has_so_many_words() -> None:
    assert codes(rules_broken(*deck(BACK.format(practice="Sit down.")))) == []
    assert codes(rules_broken(*deck(BACK.format(practice="Sit right down.")))) == ["card-back"]


def test_suits_and_voices_have_so_many_cards() -> None:
    assert codes(rules_broken(*deck(VOICED.format(per_suit=2, permission=1)))) == []
    assert codes(rules_broken(*deck(VOICED.format(per_suit=3, permission=1)))) == ["card-suit"]
    assert codes(rules_broken(*deck(VOICED.format(per_suit=2, permission=2)))) == ["card-voice"]


def test_one_long_word_is_borne_and_two_are_not() -> None:
    assert codes(rules_broken(*cards("My supervision can wait."))) == []
    assert codes(rules_broken(*cards("Supervision and information can wait."))) == ["card-long-words"]
