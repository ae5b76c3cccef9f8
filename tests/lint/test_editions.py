from __future__ import annotations

from tests.lint.words import book, chapter, codes, deck
from workbook.lint.editions import out_of_step

ENGLISH = "{kind: prose, id: why, text: Rest.}\n{kind: prompt, id: how, text: How?, lines: 2}"
SPANISH = "{kind: prose, id: why, text: Descanse.}\n{kind: prompt, id: how, text: ¿Cómo?, lines: 2}"
DECK = """\
title: A deck
suits: [{{id: rest, name: Rest, symbol: moon, color: accent-5}}]
cards:
  - {{id: {first}, suit: rest, front: I can rest.}}
  - {{id: {second}, suit: rest, front: I can stop.}}
"""


def test_an_edition_in_step_says_other_words_under_the_same_ids() -> None:
    assert codes(out_of_step([book(), chapter(SPANISH)], [book(), chapter(ENGLISH)])) == []


def test_a_drift_names_both_lines() -> None:
    drifted = SPANISH.replace("id: how", "id: cómo".replace("ó", "o"))
    (found,) = out_of_step([book(), chapter(drifted)], [book(), chapter(ENGLISH)])
    assert (found.code, found.level, found.place.line) == ("edition-drift", "error", 8)
    assert found.message == "Here is prompt “como”; 01.yaml:8:9 has prompt “how”"


def test_another_kind_under_the_same_id_is_a_drift() -> None:
    drifted = SPANISH.replace("kind: prose", "kind: callout")
    assert codes(out_of_step([book(), chapter(drifted)], [book(), chapter(ENGLISH)])) == ["edition-drift"]


def test_a_block_too_few_or_too_many_is_a_drift() -> None:
    short = chapter(SPANISH.splitlines()[0])
    assert codes(out_of_step([book(), short], [book(), chapter(ENGLISH)])) == ["edition-drift"]
    assert codes(out_of_step([book(), chapter(ENGLISH)], [book(), short])) == ["edition-drift"]


def test_a_chapter_too_few_is_a_drift() -> None:
    assert codes(out_of_step([book()], [book(), chapter()])) == ["edition-drift"]


def test_cards_in_another_order_are_a_drift() -> None:
    one, other = (deck(DECK.format(first=a, second=b))[1] for a, b in (("x", "y"), ("y", "x")))
    assert codes(out_of_step([one], [other])) == ["edition-drift"]
    assert codes(out_of_step([one], [one])) == []
