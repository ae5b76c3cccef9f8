from __future__ import annotations

from itertools import pairwise

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere
from workbook.geometry import points


def test_a_table_has_its_header_its_hint_and_its_example(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("table"))
    assert page.tree == kept_tree("table", page.tree)


def test_columns_are_as_wide_as_their_shares(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("table"))
    first, second, third = (page.find(label).rect.x for label in ("Tue", "A seat", "Less"))
    assert (third - second) / (second - first) == pytest.approx(3, rel=0.05)


def test_rows_to_fill_in_are_as_high_as_asked(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("table"))
    lines = [rule.y for rule in page.rules(300)]
    rows = [above - below for above, below in pairwise(lines)]
    assert len(rows) == 2
    assert all(points("12mm") <= row < points("12mm") + 6.2 for row in rows)


def test_high_rows_have_lines_to_write_on(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("table").replace("12mm", "40mm").replace("example", "# example"))
    cells = [rule for rule in page.rules() if rule.width < 300]
    assert len(cells) == 2 * 3 * 4


def test_a_table_of_examples_alone_is_set_as_if_written_by_hand(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("table").replace("rows: 2", "rows: 0"))
    example = page.find("A seat")
    assert any(0 < example.baseline - rule.y < 4 for rule in page.rules())


def test_a_long_table_goes_on_under_its_header(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("table").replace("rows: 2", "rows: 20"))
    assert len(page.drawn.pages) == 2
    headers = [run for run in page.words if run.text == "How it felt"]
    assert [(run.page, run.mark is None) for run in headers] == [(0, False), (1, True)]
    assert page.tree.count("TH") == 3
    assert page.tree.count("TR") == 22


@everywhere
@pytest.mark.parametrize("rows", [0, 20])
def test_nothing_leaves_the_live_area(
    block_page: LayOut, sample: Sample, rows: int, paper: str, variant: str
) -> None:
    text = sample("table").replace("rows: 2", f"rows: {rows}")
    assert astray(block_page(text, paper=paper, variant=variant), paper, variant) == []


@everywhere
def test_on_a_wide_page_it_takes_no_more_than_there_is(
    block_page: LayOut, sample: Sample, paper: str, variant: str
) -> None:
    page = block_page(sample("table"), paper=paper, variant=variant, template="wide")
    assert astray(page, paper, variant) == []


def test_an_example_is_as_long_as_the_columns(complaints: Complaints, sample: Sample) -> None:
    text = sample("table").replace("[[Tue, A seat in the sun, Less rushed]]", "[[a, b, c], [Tue, A seat]]")
    assert complaints(text) == ["wrong-count: Row 2 of “example” has 2 texts for 3 columns"]


def test_a_table_holds_something(complaints: Complaints) -> None:
    assert complaints("kind: table\nid: t\ncolumns: [{label: A}]\nrows: 0\n") == [
        "wrong-count: A table needs rows or an example"
    ]


def test_rows_are_high_enough_to_write_in(complaints: Complaints, sample: Sample) -> None:
    (complaint,) = complaints(sample("table").replace("12mm", "6mm"))
    assert complaint.startswith("out-of-range: “row-height” must be at least")


def test_in_large_print_a_wide_table_becomes_a_record_for_each_row(
    block_page: LayOut, sample: Sample
) -> None:
    columns = ", ".join(f"{{label: {name}}}" for name in ("What", "Thought", "Feeling", "Truth", "Fairer"))
    text = f"kind: table\nid: log\ncolumns: [{columns}]\nrows: 2\n"
    usual, large = block_page(text), block_page(text, variant="large-print")
    assert large.find("Entry 1 of 2").baseline > large.find("What").baseline > large.find("Thought").baseline
    assert large.find("What").rect.x == pytest.approx(large.find("Fairer").rect.x, abs=1)
    assert sorted(field.name for field in large.fields) == sorted(field.name for field in usual.fields)
    assert large.tree.count("TH scope=Row") == 10
