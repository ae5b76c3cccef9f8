from __future__ import annotations

from itertools import pairwise

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere
from tests.looking import Pages
from workbook.blocks.breath import Part, turning_points
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


def test_names_stand_under_their_part_of_the_first_breath(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("breath"))
    line = wave(page)
    second = line.width / 50
    name_in, name_out = [run for run in page.words if run.text.strip() in ("In", "Out")][-2:]
    assert line.x < name_in.rect.center[0] < line.x + 4 * second
    assert line.x + 4 * second < name_out.rect.center[0] < line.x + 10 * second


def test_many_short_parts_are_drawn_as_one_breath(block_page: LayOut, sample: Sample) -> None:
    text = sample("breath").replace("in: 4", "in: 1\nhold: 1").replace("rounds: 5", "rounds: 10")
    page = block_page(text)
    hold = [run for run in page.words if run.text.strip() == "Hold"][-1]
    line = wave(page)
    assert hold.rect.width < line.width / 8
    assert "P 10 rounds" in page.tree


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
