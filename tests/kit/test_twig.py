from __future__ import annotations

import pytest

from workbook.kit.curve import Curve
from workbook.kit.twig import arrow, leaf, leaves

STEM = Curve.sway(0j, 100 + 0j, 0.0)


def test_an_arrow_ends_where_it_points() -> None:
    path = arrow(STEM, 6.0)
    tip = max((point for _, points in path.steps for point in points), key=lambda point: point.real)
    assert tip == STEM.end
    wings = [path.steps[-3][1][0], path.steps[-1][1][0]]
    assert all(abs(wing - tip) == pytest.approx(6.0) for wing in wings)


def test_a_leaf_reaches_as_far_as_asked() -> None:
    box = leaf(10 + 10j, 0 + 20j, 0.0).extent()
    assert box.y == pytest.approx(10)
    assert box.top == pytest.approx(30)
    assert box.width < 20


def test_leaves_grow_on_the_side_asked_for() -> None:
    above, below = leaves(STEM, [(0.5, 1)], 10).extent(), leaves(STEM, [(0.5, -1)], 10).extent()
    assert above.top > 5
    assert below.y < -5
    assert above.center[0] == pytest.approx(below.center[0])
