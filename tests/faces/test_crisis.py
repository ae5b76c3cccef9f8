from __future__ import annotations

from tests.cards import card_kit, deck, pages
from tests.faces.conftest import Kept, OneCard
from workbook.faces.side import excess_of
from workbook.kit.piece import Piece


def test_help_lines_read_as_whom_and_what_to_do(kept_tree: Kept) -> None:
    tree, kept = kept_tree("crisis")
    assert tree == kept


def test_every_line_is_live(one_card: OneCard) -> None:
    assert [link.uri for link in one_card("crisis").links] == [
        "tel:911",
        "tel:988",
        "tel:988",
        "sms:988?body=AYUDA",
    ]


def test_the_day_of_checking_stands_there_where_there_is_room() -> None:
    card = pages(deck(extras="  - {id: help, kind: crisis, facts: [emergency-911]}\n"))
    assert card.find("Numbers checked on").rect.top < card.find("Call 911").rect.y


def test_a_list_that_is_too_long_says_how_many_words_are_too_many() -> None:
    kit = card_kit().kit
    lines: list[list[Piece]] = [[kit.line(words)] for words in ("one two", "three four")]
    excess = excess_of(kit.items(lines, "none"), 100, 0)
    assert excess is not None
    assert (excess.lines, excess.words) == (2, 4)
