from __future__ import annotations

import cmath
import math

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere
from tests.looking import Pages
from workbook.geometry import Rect

NAMES = ("Body", "Rest", "People", "Home", "Work or study", "Money", "Play", "Meaning")


def rim(page: Pages) -> Rect:
    """The square around the wheel."""
    squares = [
        path.rect for path in page.paths if path.mark and abs(path.rect.width - path.rect.height) < 0.5
    ]
    return max((rect for rect in squares if rect.width < 400), key=lambda rect: rect.width)


def way(page: Pages, name: str) -> complex:
    """From the wheel's middle to the middle of a name."""
    run = next(run for run in page.words if run.text.strip() == name)
    return complex(*run.rect.center) - complex(*rim(page).center)


def test_a_wheel_is_a_figure_and_its_names(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("wheel"))
    assert page.tree == kept_tree("wheel", page.tree)


def test_names_stand_around_it_clockwise_each_at_its_slice(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("wheel"))
    for number, name in enumerate(NAMES):
        begin = math.pi / 2 - number * math.tau / 8
        turned = way(page, name) * cmath.rect(1, -begin)
        assert -math.tau / 8 < cmath.phase(turned) < 0


def test_names_stand_outside_the_rim(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("wheel"))
    wheel = rim(page)
    x, y = wheel.center
    for name in NAMES:
        box = page.find(name).rect
        near = complex(max(box.x - x, 0, x - box.right), max(box.y - y, 0, y - box.top))
        assert abs(near) > wheel.width / 2


def test_nought_stands_in_the_middle_and_the_largest_number_at_the_rim(
    block_page: LayOut, sample: Sample
) -> None:
    page = block_page(sample("wheel"))
    radius = rim(page).width / 2
    distances = [abs(way(page, number)) / radius for number in ("0", "5", "10")]
    assert distances[0] < 0.03
    assert 0.4 < distances[1] < 0.6
    assert 0.85 < distances[2] < 1


def test_it_is_large(block_page: LayOut, sample: Sample) -> None:
    assert rim(block_page(sample("wheel"))).width > 330


def test_a_long_name_is_broken(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("wheel").replace("People", "People and animals near me"))
    assert page.find("People and").baseline > page.find("near me").baseline


@everywhere
@pytest.mark.parametrize("count", [3, 5, 8, 12])
def test_nothing_leaves_the_live_area(block_page: LayOut, count: int, paper: str, variant: str) -> None:
    names = ", ".join(["Work or study", "Home", "People"] * 4)
    listed = ", ".join(names.split(", ")[:count])
    page = block_page(
        f"kind: wheel\nid: w\nsegments: [{listed}]\nalt: A wheel.\n", paper=paper, variant=variant
    )
    assert astray(page, paper, variant) == []


def test_two_slices_are_no_wheel(complaints: Complaints) -> None:
    assert complaints("kind: wheel\nid: w\nsegments: [A, B]\nalt: A wheel.\n") == [
        "wrong-count: “segments” takes at least 3 items, and has 2"
    ]
