from __future__ import annotations

from tests.faces.conftest import Kept, OneCard


def test_a_guide_reads_as_title_and_paragraphs(kept_tree: Kept) -> None:
    tree, kept = kept_tree("guide")
    assert tree == kept


def test_its_words_stand_under_its_title(one_card: OneCard) -> None:
    card = one_card("guide")
    assert card.find("How to use").rect.y > card.find("Draw one").rect.top
