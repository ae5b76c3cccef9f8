from __future__ import annotations

import pypdfium2
import pytest

from workbook.calibrating import MM, calibration_sheet, drift_of, places
from workbook.geometry import Size
from workbook.impose.correction import Drift
from workbook.preflight import Wants, check, read_facts

LETTER = Size(612, 792)


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_the_sheet_has_two_sides_in_black_and_numbers_only_on_the_back(paper: str) -> None:
    data = calibration_sheet(paper)
    assert check(data, Wants(colour="grey")) == ()
    facts = read_facts(data, frozenset({"content"}))
    assert len(facts.pages) == 2
    assert {run.page for run in facts.runs} == {1}
    assert {"T", "B", "L", "R", "0", "+6", "-6"} <= {run.text.strip() for run in facts.runs}


def test_the_line_of_the_front_meets_the_zero_of_the_back() -> None:
    data = calibration_sheet("letter")
    with pypdfium2.PdfDocument(data) as document:
        front, back = ([each.get_bounds() for each in page.get_objects(filter=[2])] for page in document)
    for _, x, y, flat in places(LETTER):
        middle = x if flat else y
        edges = [(box[0] + box[2]) / 2 if flat else (box[1] + box[3]) / 2 for box in front]
        assert any(edge == pytest.approx(middle, abs=0.2) for edge in edges)
        longest = [box for box in back if max(box[2] - box[0], box[3] - box[1]) > 13]
        zeros = [(box[0] + box[2]) / 2 if flat else (box[1] + box[3]) / 2 for box in longest]
        assert any(zero == pytest.approx(middle, abs=0.2) for zero in zeros)


def test_readings_of_a_printer_give_its_drift() -> None:
    drift = Drift(1.8 * MM, -0.7 * MM, 0.6)
    a, b, c, d, e, f = drift.landing(LETTER)
    read = {}
    for name, x, y, flat in places(LETTER):
        lands = (a * x + c * y + e - x, b * x + d * y + f - y)
        read[name] = (lands[0] if flat else lands[1]) / MM
    right, up, turn = drift_of(read["T"], read["B"], read["L"], read["R"], "letter")
    assert right == pytest.approx(1.8, abs=0.02)
    assert up == pytest.approx(-0.7, abs=0.02)
    assert turn == pytest.approx(0.6, abs=0.01)
