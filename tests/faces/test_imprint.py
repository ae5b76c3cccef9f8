from __future__ import annotations

import pytest

from tests.cards import card_kit
from tests.faces.conftest import Kept, OneCard
from workbook.faces.imprint import Imprint


def test_an_imprint_names_the_practice_and_how_to_reach_it(kept_tree: Kept) -> None:
    tree, kept = kept_tree("imprint")
    assert tree == kept


def test_an_address_that_is_too_long_goes_on_after_its_at_sign(one_card: OneCard) -> None:
    tree = one_card("imprint", "large-print", "quarter-letter").tree
    assert "P actual=“Stuartkaplowitz@serenepathways.com”" in tree


def test_what_does_not_fit_is_left_out_from_the_end() -> None:
    kit = card_kit()
    sides = [Imprint(id="imprint").front(kit, size) for size in (8.3, 12.0)]
    counts = [len(pieces) for side in sides for pieces, *_ in side.words[-1:]]
    assert counts[0] > counts[1]


@pytest.mark.parametrize("size", [8.3, 10.0])
def test_contact_is_never_left_out(size: float) -> None:
    side = Imprint(id="imprint").front(card_kit(), size)
    assert side.excess is None
    assert len(side.words[-1][0]) >= 6
