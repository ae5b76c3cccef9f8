from __future__ import annotations

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere
from tests.looking import Pages
from workbook.geometry import Rect


def panels(page: Pages) -> list[Rect]:
    """The bands' grounds, from the left."""
    found = [path.rect for path in page.paths if path.mark and path.filled and path.rect.width > 90]
    return sorted(found, key=lambda rect: rect.x)


def test_zones_are_a_figure_and_the_words_of_each_band(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("zones"))
    assert page.tree == kept_tree("zones", page.tree)


def test_bands_are_level_and_equal_and_hold_their_names(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("zones"))
    bands = panels(page)
    assert len(bands) == 3
    assert len({(round(band.y, 1), round(band.width, 1), round(band.height, 1)) for band in bands}) == 1
    for name, band in zip(("Calm", "Stretched", "Overwhelmed"), bands, strict=True):
        assert band.holds(page.find(name).rect)


def test_every_band_has_as_much_room_to_write(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("zones"))
    for band in panels(page):
        lines = [rule for rule in page.rules() if band.holds(rule)]
        assert len(lines) == 4
        assert {round(rule.width) for rule in lines} == {round(band.width - 18.5)}


def test_a_thermometer_has_its_calmest_band_lowest(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("zones") + "orientation: thermometer\n")
    heights = [page.find(name).baseline for name in ("Calm", "Stretched", "Overwhelmed")]
    assert heights == sorted(heights)
    assert page.tree.index("P Overwhelmed") < page.tree.index("P Calm")


def test_in_large_print_bands_stand_one_below_the_other(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("zones"), variant="large-print")
    bands = sorted(panels(page), key=lambda rect: -rect.y)
    assert len(bands) == 3
    assert len({(round(band.x, 1), round(band.width, 1)) for band in bands}) == 1
    for name, band in zip(("Calm", "Stretched", "Overwhelmed"), bands, strict=True):
        assert band.holds(page.find(name).rect)


@everywhere
@pytest.mark.parametrize("orientation", ["bar", "thermometer"])
def test_nothing_leaves_the_live_area(
    block_page: LayOut, sample: Sample, orientation: str, paper: str, variant: str
) -> None:
    page = block_page(sample("zones") + f"orientation: {orientation}\n", paper=paper, variant=variant)
    assert astray(page, paper, variant) == []


def test_one_band_is_refused(complaints: Complaints) -> None:
    assert complaints("kind: zones\nid: z\nbands: [{label: Calm}]\nalt: One.\n") == [
        "wrong-count: “bands” takes at least 2 items, and has 1"
    ]
