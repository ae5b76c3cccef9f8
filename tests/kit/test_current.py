from __future__ import annotations

import math

import pytest

from workbook.kit.current import current, tube


def test_the_line_gets_steeper_from_band_to_band() -> None:
    heights = [current(0, 120, 0, unrest, 6).extent().height for unrest in (0.0, 0.5, 1.0)]
    crests = [len(current(0, 120, 0, unrest, 6).steps) for unrest in (0.0, 0.5, 1.0)]
    assert heights == sorted(set(heights))
    assert crests == sorted(set(crests))


def test_a_thermometers_tube_runs_from_its_bulb_to_its_top() -> None:
    box = tube(50, 10, 200, 6).extent()
    assert box.y == pytest.approx(10, abs=0.1)
    assert box.top == pytest.approx(200, abs=0.1)
    assert math.isclose(box.center[0], 50, abs_tol=0.1)
