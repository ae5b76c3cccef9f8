from __future__ import annotations

from itertools import pairwise

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere
from workbook.geometry import points


def test_a_ladder_is_a_figure_and_the_names_of_its_ends(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("ladder"))
    assert page.tree == kept_tree("ladder", page.tree)


def test_rungs_are_even_and_far_enough_apart_to_write_on(block_page: LayOut, sample: Sample) -> None:
    rungs = block_page(sample("ladder")).rules(100)
    assert len(rungs) == 5
    assert len({(round(rung.x, 1), round(rung.width, 1)) for rung in rungs}) == 1
    steps = {round(above.y - below.y, 1) for above, below in pairwise(rungs)}
    assert len(steps) == 1
    assert min(steps) > points("10mm")


def test_its_ends_are_named_beside_the_highest_and_the_lowest_rung(
    block_page: LayOut, sample: Sample
) -> None:
    page = block_page(sample("ladder"))
    rungs = page.rules(100)
    top, bottom = page.find("One day"), page.find("for today")
    assert top.baseline == pytest.approx(rungs[0].y, abs=10)
    assert bottom.baseline == pytest.approx(rungs[-1].y, abs=10)
    assert min(top.rect.x, bottom.rect.x) > rungs[0].right


@everywhere
@pytest.mark.parametrize("rungs", [2, 5, 10])
def test_it_fits_a_page(block_page: LayOut, sample: Sample, rungs: int, paper: str, variant: str) -> None:
    page = block_page(sample("ladder").replace("rungs: 5", f"rungs: {rungs}"), paper=paper, variant=variant)
    assert astray(page, paper, variant) == []
    assert len(page.drawn.pages) == 1


def test_one_rung_is_no_ladder(complaints: Complaints, sample: Sample) -> None:
    assert complaints(sample("ladder").replace("rungs: 5", "rungs: 1")) == [
        "out-of-range: “rungs” must be at least 2, and is 1"
    ]
