from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.orders import INKS, paper
from tests.pages import drawn, text
from workbook.finish import finish
from workbook.geometry import PageBoxes, Size
from workbook.impose.correction import Drift, Matrix, correct_backs
from workbook.preflight import read_facts

LETTER = Size(612, 792)
TENTH = 0.1 / 25.4 * 72
"""A tenth of a millimetre."""


def moved(point: tuple[float, float], matrix: Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    x, y = point
    return a * x + c * y + e, b * x + d * y + f


lengths = st.floats(-15, 15)


@given(lengths, lengths, st.floats(-3, 3), st.tuples(st.floats(0, 612), st.floats(0, 792)))
def test_a_corrected_back_lands_where_it_belongs(
    x: float, y: float, turn: float, point: tuple[float, float]
) -> None:
    drift = Drift(x, y, turn)
    printed = moved(moved(point, drift.correction(LETTER)), drift.landing(LETTER))
    assert math.dist(printed, point) < 1e-6


def test_a_printer_off_by_nearly_two_millimetres_and_a_bit_of_a_turn() -> None:
    drift = Drift(1.8 / 25.4 * 72, -1.8 / 25.4 * 72, 0.6)
    corner = (72.0, 72.0)
    assert math.dist(moved(corner, drift.landing(LETTER)), corner) > 3 * TENTH
    printed = moved(moved(corner, drift.correction(LETTER)), drift.landing(LETTER))
    assert math.dist(printed, corner) < TENTH


def test_only_backs_are_moved() -> None:
    sheets = drawn(text(100, 100, "side"), text(100, 100, "side"), boxes=PageBoxes.of(LETTER))
    made = correct_backs(sheets, Drift(5, 3))
    runs = read_facts(finish(made, paper(inks=INKS)), frozenset({"content"})).runs
    front, back = (run.box for run in runs)
    assert (back.x - front.x, back.y - front.y) == pytest.approx((-5, -3), abs=0.01)
