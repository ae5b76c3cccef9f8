from __future__ import annotations

from tests.blocks.conftest import Kept, LayOut, Sample


def test_a_completion_is_a_word_and_a_date(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("completion"))
    assert page.tree == kept_tree("completion", page.tree)


def test_the_rule_for_the_date_is_level_with_its_word(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("completion"))
    date = page.find("Date")
    (rule,) = [rule for rule in page.rules() if abs(rule.y - date.baseline) < 0.1]
    assert rule.x > date.rect.right


def test_without_a_date_there_is_no_rule(block_page: LayOut) -> None:
    page = block_page("kind: completion\nid: done\ntext: Enough for today.\n")
    assert all(rule.y > page.find("Enough").baseline for rule in page.rules())
