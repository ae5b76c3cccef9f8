from __future__ import annotations

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere
from tests.looking import Pages
from workbook.geometry import Rect


def outlines(page: Pages) -> list[Rect]:
    """The outlines, from the left."""
    found = [path.rect for path in page.paths if path.mark and path.stroked and not path.filled]
    return sorted((rect for rect in found if rect.height > 150), key=lambda rect: rect.x)


def test_a_body_map_is_a_figure_a_legend_and_another_way(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("body-map"))
    assert page.tree == kept_tree("body-map", page.tree)


def test_words_stand_beside_the_outline(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("body-map"))
    (outline,) = outlines(page)
    for words in ("Tight", "Heavy", "At ease", "You can skip"):
        assert page.find(words).rect.x > outline.right
    assert all(rule.x > outline.right for rule in page.rules(100))


def test_the_other_way_comes_with_room_to_write(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("body-map"))
    assert len([rule for rule in page.rules(100) if rule.y < page.find("You can skip").baseline]) == 5


def test_two_views_are_equal_and_named_and_words_go_below(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("body-map") + "views: front-back\n")
    front, back = outlines(page)
    assert (round(front.width), round(front.height)) == (round(back.width), round(back.height))
    for name, view in (("Front", front), ("Back", back)):
        assert page.find(name).rect.center[0] == pytest.approx(view.center[0], abs=2)
        assert page.find(name).rect.top < view.y
    assert page.find("Tight").rect.top < page.find("Front").rect.y


@everywhere
@pytest.mark.parametrize("views", ["front", "front-back"])
def test_nothing_leaves_the_live_area(
    block_page: LayOut, sample: Sample, views: str, paper: str, variant: str
) -> None:
    page = block_page(sample("body-map") + f"views: {views}\n", paper=paper, variant=variant)
    assert astray(page, paper, variant) == []
    assert len(page.drawn.pages) == 1


def test_it_always_offers_another_way(complaints: Complaints, sample: Sample) -> None:
    text = sample("body-map").replace("opt-out: You can skip the figure and jot a word instead.\n", "")
    assert complaints(text) == ["missing-key: “opt-out” is missing"]


def test_there_are_six_patterns(complaints: Complaints, sample: Sample) -> None:
    text = sample("body-map").replace("[Tight, Heavy, At ease]", "[a, b, c, d, e, f, g]")
    assert complaints(text) == ["wrong-count: “legend” takes at most 6 items, and has 7"]
