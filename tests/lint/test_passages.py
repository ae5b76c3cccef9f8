from __future__ import annotations

from tests.lint.words import chapter, deck, passage
from workbook.lint.passages import passages

CARD = """\
title: A deck
suits: [{id: rest, name: Rest, symbol: moon, color: accent-5}]
cards:
  - {id: one, suit: rest, front: I rest., back: {prompt: Where?, practice: Sit.}}
extras:
  - {id: guide, kind: guide, title: How, text: Draw one.}
"""


def test_texts_are_told_apart_from_ids_and_settings() -> None:
    source = chapter("{kind: planner, id: week, title: A week, start: sun, slots: [Rest]}")
    found = [(one.text, one.role) for one in passages(source)]
    assert found == [("One", "label"), ("To begin.", "prose"), ("A week", "label"), ("Rest", "label")]


def test_a_text_is_what_its_kind_of_block_makes_of_it() -> None:
    assert passage("Why?", "prompt").role == "prompt"
    assert passage("Sit.", "steps", "items").role == "step"
    assert passage("Sitting", "checklist", "items").role == "item"
    assert passage("My mood", "scale").role == "label"


def test_cards_and_extras_have_their_texts() -> None:
    _, source = deck(CARD)
    found = [(one.text, one.role, one.holder) for one in passages(source) if one.holder[:1] != ("suits",)]
    assert found[1:] == [
        ("I rest.", "front", ("cards", 0)),
        ("Where?", "prompt", ("cards", 0)),
        ("Sit.", "step", ("cards", 0)),
        ("How", "label", ("extras", 0)),
        ("Draw one.", "prose", ("extras", 0)),
    ]
