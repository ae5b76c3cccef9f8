"""Words can be read on what they stand on, in every variant and in every design of cards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cards import built_in, card_spec
from tests.cards import pages as card_pages
from tests.looks.built import BOOKS, Edition, finished_book
from tests.looks.contrast import faint_words
from tests.orders import INKS, order
from tests.pages import one_paragraph
from tests.prints import finished
from workbook.color import Color
from workbook.faces import faces
from workbook.finish import finish


@pytest.mark.parametrize("edition", [one for one in BOOKS if one[1] == "en-US"], ids="-".join)
@pytest.mark.parametrize("variant", ["screen", "home", "ink-saver"])
def test_all_words_of_a_book_can_be_read(edition: Edition, variant: str) -> None:
    assert faint_words(finished_book(edition, variant)) == []


@pytest.mark.parametrize("variant", ["screen", "home", "ink-saver"])
@pytest.mark.parametrize("face", sorted(faces()))
def test_all_words_of_a_deck_can_be_read(face: str, variant: str) -> None:
    deck, spec = built_in(), card_spec(variant)
    deck = replace(deck, words=deck.words.model_copy(update={"face": face}))
    assert faint_words(finished(card_pages(deck, spec).drawn, spec)) == []


def test_pale_words_would_be_found() -> None:
    pale = order(inks={**INKS, "ink": Color.parse("#A0A0A0")})
    assert faint_words(finish(one_paragraph("Take a breath."), order())) == []
    (found,) = faint_words(finish(one_paragraph("Take a breath."), pale))
    assert "Take a breath." in found
