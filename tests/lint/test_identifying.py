from __future__ import annotations

import pytest

from tests.lint.words import codes, passage
from workbook.lint.identifying import identifying_in


@pytest.mark.parametrize(
    "bad",
    [
        *(
            "Saw J. K. again",
            "On 3/14, late",
            "On 3.14.26",
            "2026-03-14, tired",
            "Since March 14",
            "El 14 de marzo",
        ),
        *(
            "A 34-year-old",
            "34yo, sad",
            "At age 34",
            "Una mujer de 34 años",
            "Mrs. Example",
            "La Sra. Ejemplo",
        ),
    ],
)
def test_dates_ages_and_initials_in_an_example_are_found(bad: str) -> None:
    assert codes(identifying_in(passage(bad, "cycle", "example"))) == ["example-identifies"]


@pytest.mark.parametrize(
    "good",
    [
        "A hard ending",
        "One heavy hour in 5",
        "Fear, 8",
        "3-4 times",
        "9.5 hours",
        "In the U.S.",
        "On a march",
    ],
)
def test_feelings_are_not(good: str) -> None:
    assert codes(identifying_in(passage(good, "cycle", "example"))) == []


def test_elsewhere_a_fraction_is_a_fraction() -> None:
    assert codes(identifying_in(passage("About 1/2 of the page"))) == []
