from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_a_prompt_reads_as_heading_question_and_hint(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("prompt"))
    assert page.tree == kept_tree("prompt", page.tree)


def test_its_lines_stand_below_the_question(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("prompt"))
    rules = page.rules()
    assert len(rules) == 3
    assert rules[0].y < page.find("Any words").baseline < page.find("Three words").baseline


def test_lines_may_stand_in_two_level_columns(block_page: LayOut, sample: Sample) -> None:
    rules = block_page(sample("prompt") + "columns: 2\n").rules()
    assert len(rules) == 6
    left, right = rules[0], rules[1]
    assert left.y == right.y
    assert left.right < right.x


def test_three_columns_are_refused(complaints: Complaints, sample: Sample) -> None:
    assert complaints(sample("prompt") + "columns: 3\n") == ["unknown-value: “columns” takes 1 or 2, not “3”"]
