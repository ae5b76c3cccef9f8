from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.source.scalars import resolved


@pytest.mark.parametrize(
    "text",
    [
        *("yes", "no", "on", "off", "y", "True story", "TrUe", "nUll", "nan", "inf", "+.nan", "-.nan"),
        *("12:30", "2026-01-01", "909-591-5085", "1_000", "0b101", "0o8", "0x", "1.2.3", "e5", "１２"),
        *("+", "-", ".", ".."),
    ],
)
def test_what_the_core_schema_does_not_know_is_text(text: str) -> None:
    assert resolved(text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("NULL", None),
        ("true", True),
        ("FALSE", False),
        ("0", 0),
        ("-7", -7),
        ("+7", 7),
        ("017", 17),
        ("0o17", 15),
        ("0x1F", 31),
        ("1.5", 1.5),
        (".5", 0.5),
        ("5.", 5.0),
        ("-1e3", -1000.0),
        (".inf", math.inf),
        ("-.INF", -math.inf),
    ],
)
def test_the_core_schema_resolves(text: str, value: object) -> None:
    found = resolved(text)
    assert found == value
    assert type(found) is type(value)


def test_not_a_number_is_a_number() -> None:
    assert math.isnan(resolved(".nan"))  # type: ignore[arg-type]


def test_a_number_longer_than_anyone_means_stays_text() -> None:
    assert resolved("9" * 5000) == "9" * 5000


@given(st.text(max_size=40))
def test_any_text_resolves_to_something(text: str) -> None:
    assert isinstance(resolved(text), (str, int, float, bool, type(None)))


@given(st.integers(-(10**30), 10**30))
def test_whole_numbers_come_back(number: int) -> None:
    assert resolved(str(number)) == number
