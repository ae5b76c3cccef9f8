from __future__ import annotations

from pathlib import Path

from tests.cards import CARD, SUIT, built_in, complaints, deck
from workbook.product.read_deck import read_deck

_TWO = "title: A deck\nsuits:\n  - {id: rest, name: Rest, symbol: moon, color: accent-5}\n"
_TWO += "  - {id: grow, name: Grow, symbol: plant, color: accent-6}\n"


def test_the_built_in_deck_has_54_cards_in_nine_suits_and_six_extras() -> None:
    found = built_in()
    assert (len(found.suits), len(found.cards), len(found.extras)) == (9, 54, 6)
    assert (found.id, found.locale) == ("affirmation-cards", "en-US")


def test_a_card_knows_its_suit_and_its_number_in_it() -> None:
    cards = (
        CARD
        + '  - {id: grow-1, suit: grow, front: "Try again."}\n  - {id: rest-2, suit: rest, front: "Stop."}\n'
    )
    found = deck(cards, head=_TWO).cards
    assert [(card.suit.words.id, card.suit.number, card.number) for card in found] == [
        ("rest", 0, 1),
        ("grow", 1, 1),
        ("rest", 0, 2),
    ]


def test_a_card_knows_where_its_words_stand() -> None:
    card = deck().cards[0]
    assert (card.place.line, card.front.line, card.back.line) == (5, 7, 8)


def test_an_id_is_given_once_among_cards_and_extras() -> None:
    found = complaints(CARD + CARD, "  - {id: rest-1, kind: imprint}\n")
    assert found == [
        "9 duplicate-id: The id “rest-1” is taken already, at deck.yaml:5:9",
        "14 duplicate-id: The id “rest-1” is taken already, at deck.yaml:5:9",
    ]


def test_a_suit_is_given_once() -> None:
    head = SUIT + "  - {id: rest, name: Rest, symbol: moon, color: primary}\n"
    assert complaints(head=head) == ["4 duplicate-id: The id “rest” is taken already, at deck.yaml:3:10"]


def test_all_unknown_names_of_a_card_are_told_at_once() -> None:
    names = "suit: rset\n    voice: proces\n    face: clasic\n    back-face: nothing"
    card = f"  - id: one\n    {names}\n    front: Stop.\n"
    assert complaints(card) == [
        "6 unknown-id: There is no suit “rset”",
        "7 unknown-value: There is no voice “proces”",
        "8 unknown-id: There is no face “clasic”",
        "9 unknown-id: There is no face “nothing”",
    ]


def test_a_deck_may_have_voices_of_its_own() -> None:
    card = '  - {id: one, suit: rest, voice: song, front: "Stop."}\n'
    assert complaints(card, head="rules: {voices: {song: 1}}\n" + SUIT) == []


def test_a_file_is_read_under_its_folders_name(tmp_path: Path) -> None:
    file = tmp_path / "small" / "en-US.yaml"
    file.parent.mkdir()
    file.write_text(f"{SUIT}cards:\n{CARD}", "utf-8")
    reading = read_deck(file, "en-US")
    assert reading.product is not None
    assert reading.product.id == "small"


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    reading = read_deck(tmp_path / "en-US.yaml", "en-US")
    assert reading.product is None
    assert [problem.code for problem in reading.problems] == ["file-missing"]


def test_problems_of_a_file_carry_their_line(tmp_path: Path) -> None:
    file = tmp_path / "en-US.yaml"
    file.write_text(f"{SUIT}cards:\n  - {{id: one, suit: rset, front: Stop.}}\n", "utf-8")
    (problem,) = read_deck(file, "en-US").problems
    assert problem.excerpt == "  - {id: one, suit: rset, front: Stop.}"
    assert problem.hint == "did you mean “rest”?"
