from __future__ import annotations

from itertools import pairwise

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere
from tests.looking import Pages
from workbook.blocks.breath import Part, drawn_rounds, turning_points
from workbook.geometry import Rect


def wave(page: Pages) -> Rect:
    """The line of the breath with the water below it."""
    return max((path.rect for path in page.paths if path.mark), key=lambda rect: rect.width)


def stones(page: Pages) -> list[Rect]:
    """The outlines of the anchors' stones, from the left."""
    sound = page.find("Sound")
    found = [
        path.rect
        for path in page.paths
        if path.stroked and not path.filled and path.rect.y < sound.baseline < path.rect.top
    ]
    return sorted((rect for rect in found if rect.width > 60), key=lambda rect: rect.x)


def test_a_breath_is_a_figure_its_counts_and_the_other_ways(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("breath"))
    assert page.tree == kept_tree("breath", page.tree)


def test_all_rounds_are_drawn_in_true_proportion() -> None:
    points = turning_points([Part("In", 4), Part("Hold", 2), Part("Out", 6)], 3, 10.0, 5.0, 0.0, 50.0)
    assert [round(there.real - here.real) for here, there in pairwise(points)] == [20, 10, 30] * 3
    assert [point.imag for point in points] == [0.0, 50.0, 50.0, *[0.0, 50.0, 50.0] * 2, 0.0]


def test_the_wave_takes_the_whole_width(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("breath"))
    line = wave(page)
    assert abs(line.x - page.find("In").rect.x) < 4
    assert abs(page.find("5 rounds").rect.right - line.right) < 4


@pytest.mark.parametrize("shape", ["wave", "circle", "line"])
def test_each_part_is_named_once(block_page: LayOut, sample: Sample, shape: str) -> None:
    tree = block_page(sample("breath") + f"shape: {shape}\n").tree
    assert [line.strip() for line in tree.splitlines() if "P In" in line or "P Out" in line] == [
        "P In 4 seconds",
        "P Out 6 seconds",
    ]


def test_on_a_circle_each_part_is_named_on_its_own_side(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("breath").replace("in: 4", "in: 6") + "shape: circle\n")
    breath_in, breath_out = page.find("In"), page.find("Out")
    assert breath_in.rect.x > breath_out.rect.right


def test_rounds_whose_seconds_run_together_are_drawn_as_one() -> None:
    assert drawn_rounds(5, 10, 400.0) == 5
    assert drawn_rounds(10, 10, 400.0) == 1


def test_anchors_weigh_as_much_as_each_other_and_are_as_wide_as_the_breath(
    block_page: LayOut, sample: Sample
) -> None:
    page = block_page(sample("breath"))
    first, last = stones(page)
    assert first.width == pytest.approx(last.width, rel=0.03)
    assert first.height == pytest.approx(last.height, rel=0.03)
    assert first.holds(page.find("Sound").rect)
    assert last.holds(page.find("Hands").rect)
    line = wave(page)
    assert last.right - first.x == pytest.approx(line.width, abs=8)


@everywhere
@pytest.mark.parametrize("shape", ["wave", "circle", "line"])
def test_nothing_leaves_the_live_area(
    block_page: LayOut, sample: Sample, shape: str, paper: str, variant: str
) -> None:
    page = block_page(sample("breath") + f"shape: {shape}\n", paper=paper, variant=variant)
    assert astray(page, paper, variant) == []


def test_a_breath_without_other_ways_is_refused(complaints: Complaints, sample: Sample) -> None:
    text = sample("breath").replace(', "Hands: press your palms, then let them rest"', "")
    assert complaints(text) == ["wrong-count: “anchors” takes at least 2 items, and has 1"]
