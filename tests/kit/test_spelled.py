from __future__ import annotations

import pytest

from workbook.kit.spelled import spelled


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Call 988", "Call 9 8 8"),
        ("800-799-7233", "8 0 0, 7 9 9, 7 2 3 3"),
        ("1-866-488-7386", "1, 8 6 6, 4 8 8, 7 3 8 6"),
        ("mande texto al 678-678", "mande texto al 6 7 8, 6 7 8"),
        ("Free, day and night, 24 hours", "Free, day and night, 24 hours"),
    ],
)
def test_a_number_is_spoken_digit_by_digit(text: str, said: str) -> None:
    assert spelled(text) == said
