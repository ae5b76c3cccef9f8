from __future__ import annotations

import re

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere
from tests.looking import Pages
from workbook.geometry import Rect


def rings(page: Pages) -> list[list[Rect]]:
    """The rings row by row, each from the left."""
    rows: dict[int, list[Rect]] = {}
    for path in page.paths:
        round_one = abs(path.rect.width - path.rect.height) < 0.1 and path.rect.width > 15
        if path.stroked and not path.filled and round_one:
            rows.setdefault(round(path.rect.y), []).append(path.rect)
    found = [sorted(rows[y], key=lambda rect: rect.x) for y in sorted(rows, reverse=True)]
    return [row for row in found if len(row) > 1]


def test_a_tracker_is_a_list_of_marks_and_a_table(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("tracker"))
    assert page.tree == kept_tree("tracker", page.tree)


def test_rings_stand_under_their_day_in_even_steps(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("tracker"))
    rows = rings(page)
    assert [len(row) for row in rows] == [5, 5]
    for day, (upper, lower) in enumerate(zip(*rows, strict=True), start=1):
        assert upper.x == lower.x
        (number,) = [run for run in page.words if run.mark and run.text.strip() == str(day)]
        assert number.rect.center[0] == pytest.approx(upper.center[0], abs=1)
    steps = {round(there.x - here.x, 1) for here, there in zip(rows[0], rows[0][1:], strict=False)}
    assert len(steps) == 1


def test_a_rows_name_stands_level_with_its_rings(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("tracker"))
    ring = rings(page)[0][0]
    assert page.find("Morning").rect.center[1] == pytest.approx(ring.center[1], abs=2.5)
    assert page.find("Morning").rect.right < ring.x


def test_a_row_without_a_name_has_a_line_for_one(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("tracker"))
    (line,) = page.rules(60)
    first = rings(page)[1][0]
    assert line.right < first.x
    assert first.y < line.y < first.top


def test_fourteen_rings_are_large_enough_to_draw_in(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("tracker").replace("days: 5", "days: 14"))
    assert min(ring.width for row in rings(page) for ring in row) > 24


def test_a_month_is_parted_into_even_strips(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("tracker").replace("days: 5", "days: 31"))
    assert [len(row) for row in rings(page)] == [16, 16, 15, 15]
    assert page.find("17").baseline < page.find("16").baseline


def test_columns_may_have_names(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("tracker").replace("{days: 5}", "[Mon, Tue]"))
    assert "P Mon" in page.tree
    assert page.find("Tue").rect.center[0] == pytest.approx(rings(page)[0][1].center[0], abs=1)
    assert [len(row) for row in rings(page)] == [2, 2]


@everywhere
def test_nothing_leaves_the_live_area(block_page: LayOut, sample: Sample, paper: str, variant: str) -> None:
    page = block_page(sample("tracker").replace("days: 5", "days: 14"), paper=paper, variant=variant)
    assert astray(page, paper, variant) == []


def test_a_number_of_days_needs_its_name(complaints: Complaints, sample: Sample) -> None:
    assert complaints(sample("tracker").replace("{days: 5}", "5")) == [
        "wrong-type: “columns” takes a list or keys with values, not 5"
    ]


def test_in_large_print_a_week_stands_in_a_strip(block_page: LayOut, sample: Sample) -> None:
    text = re.sub(r"days: \d+", "days: 14", sample("tracker"))
    usual, large = block_page(text), block_page(text, variant="large-print")
    assert large.tree.count("Table") == 2 * usual.tree.count("Table")
    assert sorted(field.name for field in large.fields) == sorted(field.name for field in usual.fields)


def test_rows_of_ones_own_are_named_once(block_page: LayOut, sample: Sample) -> None:
    page = block_page(re.sub(r"days: \d+", "days: 28", sample("tracker")))
    names = [field.name for field in page.fields]
    assert len(names) == len(set(names))
