from __future__ import annotations

from tests.blocks.conftest import Kept, LayOut, Sample


def test_steps_are_a_numbered_list(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("steps"))
    assert page.tree == kept_tree("steps", page.tree)


def test_steps_of_any_order_have_no_numbers(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("steps") + "numbered: false\n")
    assert "numbering=Disc" in page.tree
    assert "1." not in page.tree
