from __future__ import annotations

from tests.cards import CARD, deck, pages
from tests.faces.conftest import Kept, OneCard
from tests.looking import Pages
from workbook.faces.area import SAFE
from workbook.geometry import Insets, Rect

_SAFE = Rect(0, 0, 180, 252).inset(Insets.even(SAFE))
_LONG = "I care about doing this well, and today I can ask one more question."


def _arch(card: Pages) -> Rect:
    """Of a front: the largest field that is not the page's ground."""
    fields = [path.rect for path in card.paths if path.page == 0 and path.filled and path.rect.width < 170]
    return max(fields, key=lambda rect: rect.width * rect.height)


def test_a_card_reads_as_suit_sentence_prompt_and_practice(kept_tree: Kept) -> None:
    tree, kept = kept_tree("window")
    assert tree == kept


def test_the_sentence_stands_below_the_arch_and_above_the_suit(one_card: OneCard) -> None:
    card = one_card("window")
    sentence = [word.rect for word in card.words if word.page == 0 and "Rest" not in word.text]
    assert _arch(card).y - 4 > max(line.top for line in sentence)
    assert card.find("Rest").rect.top < min(line.y for line in sentence)


def test_all_of_the_picture_stays_in_its_arch(one_card: OneCard) -> None:
    card = one_card("window")
    arch = _arch(card).grown(0.6)
    shapes = [
        path.rect for path in card.paths if path.page == 0 and path.rect.width < 170 and path.rect.y > 100
    ]
    assert len(shapes) > 10
    assert all(arch.holds(shape) for shape in shapes)
    assert _SAFE.holds(arch)


def test_a_long_sentence_pushes_the_arch_up() -> None:
    short = pages(deck(CARD + "    face: window\n"))
    long = pages(deck(CARD.replace("I am learning to stop before I am empty.", _LONG) + "    face: window\n"))
    assert _arch(long).y > _arch(short).y
    assert _arch(long).top == _arch(short).top
