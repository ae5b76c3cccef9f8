from __future__ import annotations

import pytest

from tests.lint.words import book, chapter, codes, deck, lists
from workbook.lint.choices import breath_alone, same_symbols

BREATH = "{{kind: breath, in: 4, out: 6, anchors: [{}], alt: A wave.}}"
TRACKER = "{{kind: tracker, id: t, rows: [A], columns: {{days: 7}}, marks: [{}]}}"
DECK = """\
title: A deck
suits:
  - {{id: rest, name: Rest, symbol: moon, color: accent-5}}
  - {{id: grow, name: Grow, symbol: {symbol}, color: accent-6}}
cards: [{{id: one, suit: rest, front: I can rest.}}]
"""


@pytest.mark.parametrize(
    ("anchors", "expected"),
    [("a sound, your hands", []), ("a sound, your breath at the nose, the exhale", ["breath-only"])],
)
def test_two_anchors_are_something_other_than_breath(anchors: str, expected: list[str]) -> None:
    assert codes(breath_alone([book(), chapter(BREATH.format(anchors))], lists())) == expected


def test_marks_are_told_apart_by_symbols() -> None:
    marks = "{{symbol: sun, label: light}}, {{symbol: {}, label: low}}"
    assert codes(same_symbols([book(), chapter(TRACKER.format(marks.format("cloud")))])) == []
    assert codes(same_symbols([book(), chapter(TRACKER.format(marks.format("sun")))])) == ["symbol-twice"]


def test_suits_are_told_apart_by_symbols() -> None:
    assert codes(same_symbols([deck(DECK.format(symbol="plant"))[1]])) == []
    assert codes(same_symbols([deck(DECK.format(symbol="moon"))[1]])) == ["symbol-twice"]
