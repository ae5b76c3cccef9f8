from __future__ import annotations

from tests.lint.words import book, chapter, codes, deck, lists
from workbook.lint.grades import hard_blocks, hard_parts, parts_of

HARD = "Institutional considerations necessitate extraordinarily conscientious deliberation."
PLAIN = "We can sit for a while. The room is warm."
DECK = """\
title: A deck
suits:
  - {{id: rest, name: Rest, symbol: moon, color: accent-5}}
  - {{id: grow, name: Grow, symbol: plant, color: accent-6}}
cards:
  - {{id: one, suit: rest, front: I can sit for a while.}}
  - {{id: two, suit: grow, front: {front}}}
"""


def _found(text: str) -> list[str]:
    sources = [book(), chapter(f"{{kind: prose, text: {text}}}")]
    return codes(hard_parts(parts_of(sources, lists()), lists(), "clients"))


def test_a_hard_chapter_is_found_by_grade_long_words_and_in_the_whole_book() -> None:
    assert _found(HARD) == ["grade-chapter", "long-words", "grade-book"]


def test_a_plain_chapter_is_not() -> None:
    assert _found(PLAIN) == []


def test_short_words_in_sentences_without_end_are_found() -> None:
    assert _found("We sit and we wait and we look at the sea and we go on and on to the end. " * 2) == [
        "sentences-long"
    ]


def test_a_long_block_is_judged_alone_and_a_short_one_never() -> None:
    hard = chapter(f"{{kind: prose, text: {HARD * 20}}}".replace(".", ". "))
    assert codes(hard_blocks(hard, lists(), "clients")) == ["grade-block"]
    assert codes(hard_blocks(chapter(f"{{kind: prose, text: {HARD}}}"), lists(), "clients")) == []
    assert codes(hard_blocks(chapter(f"{{kind: prose, text: {PLAIN * 15}}}"), lists(), "clients")) == []


def test_headings_word_banks_and_references_are_not_graded() -> None:
    blocks = f"{{kind: references, title: {HARD}, items: [{{text: {HARD}}}]}}\n{{kind: prose, text: {PLAIN}}}"
    parts = parts_of([book(), chapter(blocks)], lists())
    assert {part.counts.words for part in parts} == {12}  # with the purpose of two words


def test_a_deck_is_graded_by_suit() -> None:
    _, source = deck(DECK.format(front=HARD))
    parts = parts_of([source], lists())
    assert [part.name for part in parts] == ["Rest", "Grow"]
    found = list(hard_parts(parts, lists(), "cards"))
    assert [(one.code, one.place.line) for one in found] == [("grade-chapter", 4)]


def test_spanish_is_graded_by_its_own_formula() -> None:
    spanish = lists("es-US")
    easy, hard = (
        "Hoy me siento. La luz es buena.",
        "Institucionalización extraordinariamente responsabilizadora.",
    )
    for text, expected in ((easy, []), (hard, ["grade-chapter"])):
        parts = parts_of([book(), chapter(f"{{kind: prose, text: {text}}}")], spanish)
        assert codes(hard_parts(parts, spanish, "clients")) == expected
