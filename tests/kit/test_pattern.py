from __future__ import annotations

import pytest

from tests.kit.sheets import LEFT, sheet, styles
from workbook.geometry import Rect
from workbook.kit.pattern import PATTERNS, Swatch

FIELD = Rect(10, 20, 60, 24)


@pytest.mark.parametrize("number", range(len(PATTERNS)))
def test_a_pattern_stays_in_its_field(number: int) -> None:
    assert FIELD.grown(1.0).holds(PATTERNS[number](FIELD, 5.0).extent())


def test_no_two_patterns_are_alike() -> None:
    assert len({pattern(FIELD, 5.0).operators() for pattern in PATTERNS}) == len(PATTERNS) == 6


def test_a_swatch_stands_at_the_left_of_its_line() -> None:
    page = sheet(Swatch(0, styles()["text"]))
    field, lines = (path.rect for path in page.paths)
    assert field.x == pytest.approx(LEFT, abs=0.6)
    assert field.holds(lines, 0.5)
    assert Swatch(0, styles()["text"]).measure(100) == styles()["text"].leading
