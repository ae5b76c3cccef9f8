from __future__ import annotations

from itertools import pairwise

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere
from tests.looking import Pages
from workbook.blocks.circles import outline
from workbook.geometry import Rect


def edges(page: Pages) -> list[Rect]:
    """The squares around the middle and the rings, the smallest first."""
    squares = [path.rect for path in page.paths if path.mark and path.stroked and not path.filled]
    return sorted(squares, key=lambda rect: rect.width)


def test_circles_are_a_figure_and_its_names_from_the_middle_out(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("circles"))
    assert page.tree == kept_tree("circles", page.tree)


def test_rings_share_a_middle_and_are_equally_wide(block_page: LayOut, sample: Sample) -> None:
    found = edges(block_page(sample("circles")))
    assert len(found) == 4
    for ring in found:
        assert ring.center == pytest.approx(found[0].center, abs=1)
    steps = [there.width - here.width for here, there in pairwise(found)]
    assert steps[1:] == pytest.approx(steps[:-1], abs=1.5)


def test_every_name_stands_inside_its_ring(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("circles"))
    middle, *rings = edges(page)
    assert middle.holds(page.find("Me").rect)
    words = (("Close", "people"), ("Nearby", "neighbors"), ("Within reach",))
    for inner, outer, names in zip([middle, *rings], rings, words, strict=False):
        for name in names:
            box = page.find(name).rect
            assert inner.top < box.y < box.top < outer.top
            assert abs(box.center[0] - outer.center[0]) < 2


def test_edges_open_up_outwards() -> None:
    strokes = [sum(step == "m" for step, _ in outline(0, 0, 100, n, 3, 6).steps) for n in range(3)]
    assert strokes[0] == 1
    assert strokes[1] < strokes[2]


@everywhere
def test_nothing_leaves_the_live_area(block_page: LayOut, sample: Sample, paper: str, variant: str) -> None:
    text = sample("circles") + "intro: A few words above it.\n"
    page = block_page(text, paper=paper, variant=variant)
    assert astray(page, paper, variant) == []
    assert len(page.drawn.pages) == 1


def test_one_ring_is_refused(complaints: Complaints) -> None:
    assert complaints("kind: circles\nid: c\nrings: [{label: Close}]\nalt: One.\n") == [
        "wrong-count: “rings” takes at least 2 items, and has 1"
    ]
