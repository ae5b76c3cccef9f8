from __future__ import annotations

from tests.blocks.conftest import Kept, LayOut, Sample


def test_a_letter_reads_as_salutation_and_ways_to_start(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("letter"))
    assert page.tree == kept_tree("letter", page.tree)


def test_lines_follow_the_salutation(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("letter"))
    rules = page.rules()
    assert len(rules) == 6
    assert rules[0].y < page.find("Dear me").baseline


def test_ways_to_start_stand_in_the_margin(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("letter"))
    assert page.find("I can see").rect.x > page.rules()[0].right


def test_where_the_margin_is_taken_they_stand_above_the_lines(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("letter"), variant="large-print")
    assert page.find("I can see").baseline > page.rules()[0].y
    assert page.find("I can see").rect.x < page.rules()[0].right
