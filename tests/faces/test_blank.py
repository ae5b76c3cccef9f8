from __future__ import annotations

from itertools import pairwise

from tests.faces.conftest import Kept, OneCard
from workbook.faces.area import SAFE


def test_a_blank_card_reads_as_title_and_hint(kept_tree: Kept) -> None:
    tree, kept = kept_tree("blank")
    assert tree == kept


def test_its_lines_are_far_enough_apart_to_write_on(one_card: OneCard) -> None:
    rules = one_card("blank").rules()
    assert len(rules) == 4
    pitches = {round(above.y - below.y, 1) for above, below in pairwise(rules)}
    assert min(pitches) > 24


def test_its_lines_stay_in_the_safe_area(one_card: OneCard) -> None:
    for rule in one_card("blank").rules():
        assert SAFE < rule.x < rule.right < 180 - SAFE
        assert rule.y > SAFE
