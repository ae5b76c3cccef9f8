from __future__ import annotations

import pytest

from tests.lint.words import codes, passage
from workbook.lint.identifying import identifying_in


@pytest.mark.parametrize("bad", ["Saw J. K. again", "On 3/14, late", "A 34-year-old", "2026-03-14, tired"])
def test_dates_ages_and_initials_in_an_example_are_found(bad: str) -> None:
    assert codes(identifying_in(passage(bad, "cycle", "example"))) == ["example-identifies"]


@pytest.mark.parametrize("good", ["A hard ending", "One heavy hour in 5", "Fear, 8"])
def test_feelings_are_not(good: str) -> None:
    assert codes(identifying_in(passage(good, "cycle", "example"))) == []


def test_elsewhere_a_fraction_is_a_fraction() -> None:
    assert codes(identifying_in(passage("About 1/2 of the page"))) == []
