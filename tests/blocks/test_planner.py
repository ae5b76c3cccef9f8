from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere
from tests.prints import ROOTS, print_spec
from workbook.geometry import points
from workbook.spec.presets import read_locale


def test_a_planner_is_a_table_of_the_languages_week(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("planner"))
    assert page.tree == kept_tree("planner", page.tree)


@pytest.mark.parametrize(
    ("start", "first", "last"), [("mon", "Monday", "Sunday"), ("sun", "Sunday", "Saturday")]
)
def test_the_week_begins_where_asked(
    block_page: LayOut, sample: Sample, start: str, first: str, last: str
) -> None:
    page = block_page(sample("planner") + f"start: {start}\n")
    heights = [page.find(day).baseline for day in (first, "Wednesday", last)]
    assert heights == sorted(heights, reverse=True)


def test_other_languages_name_their_own_days_and_begin_them_as_headings(
    block_page: LayOut, sample: Sample
) -> None:
    spanish = replace(print_spec(), locale=read_locale("es-US", ROOTS))
    page = block_page(sample("planner"), spec=spanish)
    heights = [page.find(day).baseline for day in ("Domingo", "Lunes", "Miércoles", "Sábado")]
    assert heights == sorted(heights, reverse=True)


def test_days_may_have_other_names(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("planner") + "days: [First day, Second day]\n")
    assert "Sunday" not in page.tree
    assert page.find("First day").baseline > page.find("Second day").baseline


def test_columns_are_equal_and_rows_even_and_high_enough(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("planner"))
    lefts = [page.find(slot).rect.x for slot in ("Rest", "Move", "Meet")]
    assert lefts[1] - lefts[0] == pytest.approx(lefts[2] - lefts[1], abs=1)
    heights = [here.y - there.y for here, there in pairwise(page.rules(200))]
    assert max(heights) - min(heights) < 0.1
    assert min(heights) > points("10mm")


@everywhere
def test_a_week_fits_a_page(block_page: LayOut, sample: Sample, paper: str, variant: str) -> None:
    page = block_page(sample("planner"), paper=paper, variant=variant)
    assert astray(page, paper, variant) == []
    assert len(page.drawn.pages) == 1


def test_a_planner_needs_something_to_plan(complaints: Complaints) -> None:
    assert complaints("kind: planner\nid: p\nslots: []\n") == [
        "wrong-count: “slots” takes at least 1 item, and has 0"
    ]


def test_in_large_print_many_columns_are_parted_into_strips(block_page: LayOut, sample: Sample) -> None:
    text = re.sub(r"slots: .*", "slots: [Rest, Move, Meet, Make, Read, Call]", sample("planner"))
    usual, large = block_page(text), block_page(text, variant="large-print")
    assert large.tree.count("Table") > usual.tree.count("Table")
    assert sorted(field.name for field in large.fields) == sorted(field.name for field in usual.fields)
