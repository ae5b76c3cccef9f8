from __future__ import annotations

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere


def test_a_balance_is_a_figure_and_its_two_sides(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("balance"))
    assert page.tree == kept_tree("balance", page.tree)


def test_both_sides_have_as_many_lines_level_with_each_other(block_page: LayOut, sample: Sample) -> None:
    lines = block_page(sample("balance")).rules(150)
    assert len(lines) == 12
    for left, right in zip(lines[::2], lines[1::2], strict=True):
        assert left.y == right.y
        assert left.width == pytest.approx(right.width, abs=0.1)
        assert left.right < right.x


def test_each_name_stands_in_the_middle_over_its_lines(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("balance"))
    left, right = page.rules(150)[:2]
    for name, line in (("Drains me", left), ("Restores me", right)):
        run = page.find(name)
        assert run.rect.center[0] == pytest.approx(line.center[0], abs=1)
        assert run.baseline > line.y


@everywhere
@pytest.mark.parametrize("rows", [1, 6, 12])
def test_it_fits_a_page(block_page: LayOut, sample: Sample, rows: int, paper: str, variant: str) -> None:
    page = block_page(sample("balance").replace("rows: 6", f"rows: {rows}"), paper=paper, variant=variant)
    assert astray(page, paper, variant) == []
    assert len(page.drawn.pages) == 1


def test_it_has_two_sides(complaints: Complaints) -> None:
    assert complaints("kind: balance\nid: b\nleft: Drains me\nrows: 3\nalt: A balance.\n") == [
        "missing-key: “right” is missing"
    ]
