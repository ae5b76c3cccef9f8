from __future__ import annotations

from itertools import pairwise

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere


def test_a_timeline_is_a_hint_a_figure_and_its_ends(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("timeline"))
    assert page.tree == kept_tree("timeline", page.tree)


def test_marks_are_even_and_lie_between_the_ends(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("timeline"))
    lines = page.rules()
    assert len(lines) == 8
    steps = {round(above.y - below.y, 1) for above, below in pairwise(lines[::2])}
    assert len(steps) == 1
    assert page.find("Before I thought").baseline > lines[0].y
    assert page.find("Today").baseline < lines[-1].y


def test_lines_are_as_wide_as_the_words_begin(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("timeline"))
    assert {round(rule.x) for rule in page.rules()} == {round(page.find("Today").rect.x)}


@everywhere
@pytest.mark.parametrize("marks", [1, 6, 10])
def test_it_fits_a_page(block_page: LayOut, sample: Sample, marks: int, paper: str, variant: str) -> None:
    page = block_page(sample("timeline").replace("marks: 4", f"marks: {marks}"), paper=paper, variant=variant)
    assert astray(page, paper, variant) == []
    assert len(page.drawn.pages) == 1


def test_it_begins_and_ends_somewhere(complaints: Complaints) -> None:
    assert complaints("kind: timeline\nid: t\nstart: Then\nalt: A line.\n") == [
        "missing-key: “end” is missing"
    ]
