from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.geometry import Rect
from workbook.kit.path import Path, number, product

_FINE = st.floats(-999, 999).map(lambda n: round(n, 2))


def test_numbers_have_no_idle_zeros() -> None:
    assert [number(n) for n in (1.0, 0.5, -0.001, 100.0, 1.256)] == ["1", "0.5", "0", "100", "1.26"]


def test_a_path_is_written_as_pdf_operators() -> None:
    path = Path().move(0, 0).line(10, 0.5).curve(10, 5, 5, 10, -0.001, 10).close()
    assert path.operators() == "0 0 m 10 0.5 l 10 5 5 10 0 10 c h"


def test_few_decimals_are_written_alike() -> None:
    assert Path().move(100, 0.04).line(-0.04, 20.25).operators(1) == "100 0 m 0 20.2 l"


@given(st.lists(st.tuples(_FINE, _FINE), min_size=2, max_size=9))
def test_what_was_written_reads_back(points: list[tuple[float, float]]) -> None:
    text = Path().polyline([complex(*point) for point in points], closed=True).operators()
    assert Path.parse(text).operators() == text


def test_an_unknown_operator_is_not_read() -> None:
    with pytest.raises(KeyError):
        Path.parse("0 0 m 1 1 re")


def test_the_extent_holds_the_whole_path() -> None:
    assert Path().circle(5, 5, 2).extent() == Rect(3, 3, 4, 4)


def test_a_smooth_curve_goes_through_its_points() -> None:
    points = [0j, 3 + 4j, 9 + 1j, 12 + 7j]
    path = Path().smooth(points)
    assert [step[1][-1] for step in path.steps] == points


def test_a_closed_smooth_curve_ends_where_it_began() -> None:
    steps = Path().smooth([0j, 3 + 4j, 9 + 1j], closed=True).steps
    assert steps[-2][1][-1] == steps[0][1][0]
    assert steps[-1][0] == "h"


@pytest.mark.parametrize("sweep", [0.3, math.pi, -2.0, math.tau])
def test_an_arc_starts_and_ends_on_its_circle(sweep: float) -> None:
    steps = Path().arc(1, 2, 10, 0.5, sweep).steps
    for _, points in steps:
        assert abs(points[-1] - (1 + 2j)) == pytest.approx(10)
    end = complex(1 + 10 * math.cos(0.5 + sweep), 2 + 10 * math.sin(0.5 + sweep))
    assert steps[-1][1][-1] == pytest.approx(end)


def test_rounded_corners_are_never_larger_than_the_rectangle() -> None:
    assert Path().rect(Rect(0, 0, 10, 4), radius=50).extent() == Rect(0, 0, 10, 4)


def test_matrices_are_done_in_order() -> None:
    doubled_then_moved = product((2, 0, 0, 2, 0, 0), (1, 0, 0, 1, 5, 0))
    assert Path().move(1, 1).turned(doubled_then_moved).operators() == "7 2 m"
