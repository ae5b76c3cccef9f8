from __future__ import annotations

from itertools import combinations

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere
from tests.looking import Pages
from workbook.blocks.cycle import leading
from workbook.geometry import Rect


def of(count: int) -> str:
    """A cycle of so many nodes."""
    nodes = ", ".join(f"Step {number}" for number in range(1, count + 1))
    return f"kind: cycle\nid: c\nnodes: [{nodes}]\ncenter: Here\nalt: A loop.\n"


def grounds(page: Pages) -> list[Rect]:
    """Where the nodes stand, in the order of drawing."""
    return [path.rect for path in page.paths if path.mark and path.filled and path.rect.width > 100]


def overlap(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.top and other.y < one.top


def test_a_cycle_is_a_figure_and_its_nodes_in_order(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("cycle"))
    assert page.tree == kept_tree("cycle", page.tree)


def test_each_node_holds_its_name_its_example_and_lines(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("cycle"))
    names = ("What happened", "What I thought", "What my body did", "What I did next")
    examples = ("No reply", "She is upset", "Stomach tight", "Checked my phone")
    for ground, name, example in zip(grounds(page), names, examples, strict=True):
        assert ground.holds(page.find(name).rect)
        assert ground.holds(page.find(example).rect)
        assert len([rule for rule in page.rules() if ground.holds(rule)]) == 3


@pytest.mark.parametrize("count", [3, 4, 5, 6])
def test_nodes_go_around_clockwise_and_keep_apart(block_page: LayOut, count: int) -> None:
    page = block_page(of(count))
    found = grounds(page)
    assert len(found) == count
    assert not any(overlap(one, other) for one, other in combinations(found, 2))
    middle = page.find("Here").rect.center
    turns = [complex(*ground.center) - complex(*middle) for ground in found]
    crossed = [(a.conjugate() * b).imag for a, b in zip(turns, [*turns[1:], turns[0]], strict=True)]
    assert all(turn < 0 for turn in crossed)
    assert not any(overlap(page.find("Here").rect, ground) for ground in found)


def test_arrows_lead_from_node_to_node() -> None:
    here, right, below = Rect(0, 100, 100, 50), Rect(150, 100, 100, 50), Rect(0, 0, 100, 50)
    assert 100 < leading(here, right, 6).begin.real < leading(here, right, 6).end.real < 150
    assert 50 < leading(here, below, 6).end.imag < leading(here, below, 6).begin.imag < 100
    across = leading(Rect(75, 100, 100, 50), right.moved(0, -100), 6)
    assert across.end.imag > 50
    assert across.end.real == right.center[0]


@everywhere
@pytest.mark.parametrize("count", [3, 4, 5, 6])
def test_it_fits_a_page(block_page: LayOut, count: int, paper: str, variant: str) -> None:
    page = block_page(of(count) + "title: A loop\nintro: Start at any point.\n", paper=paper, variant=variant)
    assert astray(page, paper, variant) == []
    assert len(page.drawn.pages) == 1


def test_an_example_is_as_long_as_the_nodes(complaints: Complaints, sample: Sample) -> None:
    text = sample("cycle").replace(", Checked my phone", "")
    assert complaints(text) == ["wrong-count: “example” has 3 texts for 4 nodes"]
