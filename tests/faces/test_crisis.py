from __future__ import annotations

from tests.cards import deck, pages
from tests.faces.conftest import Kept, OneCard


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
