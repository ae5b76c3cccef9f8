from __future__ import annotations

import pytest

from workbook.geometry import Rect
from workbook.kit.figure import breadth, figure

ROOM = Rect(100, 50, 200, 300)


def test_the_outline_fills_the_height_and_stands_in_the_middle() -> None:
    box = figure(ROOM).extent()
    assert box.y == pytest.approx(ROOM.y, abs=2)
    assert box.top == pytest.approx(ROOM.top, abs=2)
    assert box.center[0] == pytest.approx(ROOM.center[0], abs=0.1)


def test_it_is_the_same_on_both_sides() -> None:
    middle = ROOM.center[0]
    points = [points[-1] for _, points in figure(ROOM).steps if points]
    mirrored = {(round(2 * middle - point.real, 3), round(point.imag, 3)) for point in points}
    assert mirrored == {(round(point.real, 3), round(point.imag, 3)) for point in points}


def test_it_is_one_closed_line() -> None:
    steps = [step for step, _ in figure(ROOM).steps]
    assert steps.count("m") == 1
    assert steps[-1] == "h"


def test_its_breadth_is_known() -> None:
    assert figure(ROOM).extent().width == pytest.approx(breadth(ROOM.height), rel=0.03)
