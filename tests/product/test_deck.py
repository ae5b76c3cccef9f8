from __future__ import annotations

import pytest
from pydantic import BaseModel

from tests.cards import complaints, deck
from workbook.faces import extras
from workbook.product.deck import BackFile, CardFile, DeckFile, RulesFile, SuitFile

_MODELS: list[type[BaseModel]] = [DeckFile, SuitFile, CardFile, BackFile, RulesFile, *extras().values()]


@pytest.mark.parametrize("model", _MODELS, ids=lambda model: model.__name__)
def test_every_field_has_a_description(model: type[BaseModel]) -> None:
    assert [name for name, field in model.model_fields.items() if not field.description] == []


def test_what_is_left_out_has_its_default() -> None:
    words = deck().words
    card = words.cards[0]
    assert (words.trim, words.corner, words.extras) == ("poker", None, ())
    assert (words.face, words.back_face) == (None, None)
    assert (card.quantity, card.face, card.back_face, card.voice) == (1, None, None, None)


def test_keys_are_kebab_case() -> None:
    head = "rules: {front-words: [3, 12], back-words: 35, per-suit: 6, voices: {process: 2}}\n"
    words = deck(
        head=head + "title: A deck\nsuits: [{id: rest, name: Rest, symbol: moon, color: primary}]\n"
    ).words
    assert words.rules == RulesFile.model_validate(
        {"front-words": (3, 12), "back-words": 35, "per-suit": 6, "voices": {"process": 2}}
    )


def test_a_card_needs_no_back() -> None:
    card = deck('  - {id: one, suit: rest, front: "It is okay."}\n').cards[0]
    assert card.words.back == BackFile()


def test_an_extra_is_told_by_its_kind() -> None:
    words = deck(extras="  - {id: mine, kind: blank, lines: 3, quantity: 4}\n").extras[0].words
    assert (words.kind, words.quantity) == ("blank", 4)


def test_an_unknown_kind_of_extra_is_refused_where_it_stands() -> None:
    assert complaints(extras="  - {id: mine, kind: blamk}\n") == ["10 unknown-kind: There is no kind “blamk”"]


def test_a_card_of_no_copies_is_refused() -> None:
    found = complaints('  - {id: one, suit: rest, front: "It is okay.", quantity: 0}\n')
    assert found == ["5 out-of-range: “quantity” must be at least 1, and is 0"]
