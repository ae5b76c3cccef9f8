from __future__ import annotations

from tests.cards import deck, pages
from tests.faces.conftest import Kept, OneCard
from workbook.faces.area import BORDER, SAFE
from workbook.geometry import Insets, Rect

_CARD = Rect(0, 0, 180, 252)


def test_a_card_reads_as_suit_sentence_prompt_and_practice(kept_tree: Kept) -> None:
    tree, kept = kept_tree("classic")
    assert tree == kept


def test_the_sentence_stands_a_little_above_the_middle(one_card: OneCard) -> None:
    card = one_card("classic")
    lines = [word.rect for word in card.words if word.page == 0 and "Rest" not in word.text]
    middle = (max(line.top for line in lines) + min(line.y for line in lines)) / 2
    assert 0.50 < middle / 252 < 0.56


def test_the_suit_stands_above_the_sentence(one_card: OneCard) -> None:
    card = one_card("classic")
    assert card.find("Rest").rect.y > card.find("I am learning").rect.top


def test_prompt_and_practice_begin_at_one_edge(one_card: OneCard) -> None:
    card = one_card("classic")
    prompt, practice = card.find("What was"), card.find("Stop for")
    assert abs(prompt.rect.x - practice.rect.x) < 2
    assert prompt.baseline > practice.baseline


def test_the_practice_signs_the_back_in_small_letters_at_its_foot(one_card: OneCard) -> None:
    card = one_card("classic")
    (web,) = [word for word in card.words if "serenepathways.com" in word.text]
    assert (web.page, web.mark) == (1, None)
    assert SAFE <= web.rect.y < 30
    assert [link.uri for link in card.drawn.furniture_links] == ["https://www.serenepathways.com"]


def test_where_cards_are_cut_no_colour_reaches_the_border(one_card: OneCard) -> None:
    card = one_card("classic", "home")
    grounds = [path.rect for path in card.paths if path.filled and path.rect.width > 140]
    inside = _CARD.inset(Insets.even(BORDER))
    assert len(grounds) >= 2
    assert inside.holds(grounds[0])


def test_to_spare_ink_there_are_no_fields_of_colour(one_card: OneCard) -> None:
    inks = one_card("classic", "home", outlines=True).drawn.inks
    assert inks
    assert not inks & {"accent-5-deep", "accent-5-tint"}


def test_a_card_without_words_on_its_back_still_has_one() -> None:
    card = pages(deck('  - {id: one, suit: rest, front: "Stop."}\n'))
    assert len(card.drawn.pages) == 2
