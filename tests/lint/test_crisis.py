from __future__ import annotations

import pytest

from tests.lint.words import book, cards, chapter, codes, deck, lists
from workbook.lint.crisis import far_help, no_crisis_card, unpointed

FULL = "{kind: crisis, scope: full, facts: [a]}"
SHORT = "{kind: crisis, scope: short, facts: [a]}"
COVER = "{kind: cover}"
SCALE = "{kind: scale, id: s, items: [{text: Hope, low: faint, high: steady}]}"


def test_help_stands_among_the_first_four_pages_and_on_the_last() -> None:
    assert codes(far_help([book(f"{COVER}\n" * 3 + FULL, SHORT), chapter()], "clients")) == []
    assert codes(far_help([book(f"{COVER}\n" * 4 + FULL, SHORT), chapter()], "clients")) == ["crisis-late"]
    assert codes(far_help([book(FULL, COVER), chapter()], "clients")) == ["crisis-back"]


def test_a_strip_is_enough_for_clinicians() -> None:
    sources = [book(SHORT, SHORT), chapter()]
    assert codes(far_help(sources, "clinicians")) == []
    assert codes(far_help(sources, "clients")) == ["crisis-late"]


@pytest.mark.parametrize(
    "beside",
    [
        "{kind: notice, notice: not-a-test}",
        "{kind: prose, text: See the help page near the front.}",
        "{kind: prose, text: 'See [help](#help-now).'}",
        "{kind: prose, text: 'If a mark worries you, {help}.'}",
        SHORT,
    ],
)
def test_a_scale_has_a_pointer_on_its_page(beside: str) -> None:
    front = "{kind: crisis, scope: full, facts: [a]}"
    home = book(front)
    home.data["front"][0]["id"] = "help-now"
    assert codes(unpointed([home, chapter(f"{SCALE}\n{beside}")], lists())) == []


def test_a_scale_without_one_is_found() -> None:
    lone = chapter(f"{SCALE}\n{{kind: notice, notice: not-a-test, text: No right answers.}}")
    assert codes(unpointed([book(FULL), lone], lists())) == ["crisis-pointer"]


def test_a_deck_has_a_card_with_crisis_lines() -> None:
    _, bare = cards("I can rest.")
    assert codes(no_crisis_card(bare)) == ["crisis-card"]
    _, whole = deck(f"{bare.text}extras: [{{id: help, kind: crisis, facts: [a]}}]\n")
    assert codes(no_crisis_card(whole)) == []
