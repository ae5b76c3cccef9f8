from __future__ import annotations

from tests.faces.conftest import Kept, OneCard


def test_a_card_reads_as_suit_sentence_prompt_and_practice(kept_tree: Kept) -> None:
    tree, kept = kept_tree("letter")
    assert tree == kept


def test_suit_and_sentence_begin_at_one_edge(one_card: OneCard) -> None:
    card = one_card("letter")
    sentence = [word.rect for word in card.words if word.page == 0 and "Rest" not in word.text]
    assert max(line.x for line in sentence) - min(line.x for line in sentence) < 2
    assert card.find("Rest").rect.y > max(line.top for line in sentence)


def test_the_twig_lies_below_the_sentence(one_card: OneCard) -> None:
    card = one_card("letter")
    sentence = [word.rect for word in card.words if word.page == 0 and "Rest" not in word.text]
    twig = [path.rect for path in card.paths if path.page == 0 and path.rect.top < 60]
    assert len(twig) > 5
    assert max(one.top for one in twig) < min(line.y for line in sentence)


def test_its_back_has_a_tinted_ground_and_to_spare_ink_none(one_card: OneCard) -> None:
    assert "accent-5-tint" in one_card("letter").drawn.inks
    assert "accent-5-tint" not in one_card("letter", "home", outlines=True).drawn.inks
