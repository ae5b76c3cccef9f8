from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cards import card_kit
from tests.faces.conftest import Kept, OneCard
from workbook.faces.imprint import Imprint
from workbook.faces.kit import CardKit
from workbook.faces.side import Side


def test_an_imprint_names_the_practice_and_how_to_reach_it(kept_tree: Kept) -> None:
    tree, kept = kept_tree("imprint")
    assert tree == kept


def test_an_address_that_is_too_long_goes_on_after_its_at_sign(one_card: OneCard) -> None:
    tree = one_card("imprint", "large-print", "quarter-letter").tree
    assert "P actual=“Stuartkaplowitz@serenepathways.com”" in tree


def _full(address: str) -> CardKit:
    """The kit of a practice whose address takes so much room."""
    made = card_kit()
    brand = replace(made.spec.brand, address=(address,))
    return replace(made, kit=replace(made.kit, spec=replace(made.spec, brand=brand)))


def _front(kit: CardKit, size: float) -> Side:
    return Imprint(id="imprint").front(kit, size)


def test_nothing_is_left_out_where_smaller_type_holds_it() -> None:
    side = _front(card_kit(), 12.0)
    assert side.excess is not None
    assert side.left_out == []
    sizes = Imprint(id="imprint").sizes(card_kit())
    assert sizes[-1] >= 7.5
    assert any(_front(card_kit(), size).excess is None for size in sizes)


@pytest.mark.parametrize(("words", "paragraphs", "left_out"), [(0, 11, 0), (14, 7, 0), (18, 7, 2)])
def test_in_the_smallest_type_small_print_runs_on_and_then_is_left_out_from_the_end(
    words: int, paragraphs: int, left_out: int
) -> None:
    kit = _full("Middle Lane 12 " * words or "Lane")
    side = _front(kit, Imprint(id="imprint").sizes(kit)[-1])
    assert side.excess is None
    assert len(side.words[-1][0]) == paragraphs
    assert len(side.left_out) == left_out


def test_what_is_needed_is_never_left_out() -> None:
    kit = _full("Middle Lane 12 " * 80)
    side = _front(kit, Imprint(id="imprint").sizes(kit)[-1])
    assert side.excess is not None


def test_in_large_print_what_the_front_cannot_hold_goes_over_to_the_back() -> None:
    kit, imprint = card_kit("large-print", "quarter-letter"), Imprint(id="imprint")
    (size,) = imprint.sizes(kit)
    front, back = imprint.front(kit, size), imprint.behind(kit, size)
    assert size == 18
    assert back is not None
    assert (front.excess, back.excess, front.left_out, back.left_out) == (None, None, (), ())
    assert imprint.behind(card_kit(), 10.0) is None
