from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_an_if_then_reads_row_by_row(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("if-then"))
    assert page.tree == kept_tree("if-then", page.tree)


def test_both_sides_are_level(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("if-then"))
    assert page.find("If").baseline == page.find("then").baseline
    rules = page.rules()
    assert len(rules) == 8
    assert rules[0].y == rules[1].y
    assert rules[0].right < rules[1].x


def test_a_hint_that_takes_two_lines_keeps_the_rules_level(block_page: LayOut, sample: Sample) -> None:
    page = block_page(
        sample("if-then").replace("an hour to think", "an hour or two to think about it in peace")
    )
    rules = page.rules()
    assert rules[0].y == rules[1].y


def test_only_the_first_row_has_hints(block_page: LayOut, sample: Sample) -> None:
    assert block_page(sample("if-then")).tree.count("Example: I am asked to stay late") == 1


def test_no_rows_are_refused(complaints: Complaints) -> None:
    assert complaints("kind: if-then\nid: i\nrows: 0\n") == [
        "out-of-range: “rows” must be at least 1, and is 0"
    ]


def test_in_large_print_lines_are_as_long_as_the_measure(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("if-then"), variant="large-print")
    assert {round(rule.width) for rule in page.rules()} == {516}
    assert page.find("then").baseline < page.find("If").baseline
