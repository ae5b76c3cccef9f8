from __future__ import annotations

from tests.blocks.conftest import Kept, LayOut, Sample


def test_an_imprint_says_who_publishes_it_and_on_what_it_rests(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("imprint"))
    assert page.tree == kept_tree("imprint", page.tree)


def test_values_are_level_with_their_labels(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("imprint"))
    label, value = page.find("Edition"), page.find("First edition")
    assert label.baseline == value.baseline
    assert label.rect.right < value.rect.x


def test_what_is_not_known_leaves_no_gap(block_page: LayOut) -> None:
    page = block_page("kind: imprint\n")
    assert "Practitioner" not in page.tree
    assert "H1 About this workbook" in page.tree
