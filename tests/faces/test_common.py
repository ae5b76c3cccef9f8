from __future__ import annotations

from dataclasses import replace

from tests.cards import card_kit
from tests.faces.conftest import OneCard
from workbook.faces.common import common_back, common_sizes, titled


def test_all_extras_have_one_back(one_card: OneCard) -> None:
    backs = [
        [(word.text, word.rect) for word in one_card(name).words if word.page == 3]
        for name in ("guide", "blank")
    ]
    assert backs[0] == backs[1] != []


def test_the_common_back_names_the_deck_and_the_practice(one_card: OneCard) -> None:
    words = [word.text.strip() for word in one_card("guide").words if word.page == 3]
    assert words == ["A deck", "Serene Pathways", "www.serenepathways.com"]


def test_words_begin_under_the_titles_band() -> None:
    kit = card_kit("home")
    side, top = titled(kit, "How to use these cards")
    assert top < side.pictures[0].bounds.y
    assert side.pictures[0].bounds.top == kit.area.field.top


def test_a_longer_title_makes_a_higher_band() -> None:
    kit = card_kit()
    assert titled(kit, "How to use these cards, today and tomorrow")[1] < titled(kit, "Rest")[1]


def test_a_deck_with_a_long_name_has_it_in_smaller_type() -> None:
    kit = replace(card_kit(), title="Words to come back to on hard days and on ordinary ones, for two")
    sizes = common_sizes(kit)
    assert common_back(kit, sizes[0]).excess is not None
    assert common_back(kit, sizes[-1]).excess is None
