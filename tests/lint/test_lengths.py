from __future__ import annotations

import pytest

from tests.lint.words import codes, limits, passage
from workbook.lint.lengths import long_in


@pytest.mark.parametrize(
    ("kind", "field", "most", "code"),
    [
        ("prose", "text", 24, "sentence-long"),
        ("prompt", "text", 25, "prompt-long"),
        ("stems", "items", 25, "prompt-long"),
        ("steps", "items", 18, "step-long"),
    ],
)
def test_a_word_too_many_is_found_and_the_last_that_fits_is_not(
    kind: str, field: str, most: int, code: str
) -> None:
    clients = limits("clients")
    assert codes(long_in(passage("go " * (most + 1), kind, field), clients)) == [code]
    assert codes(long_in(passage("go " * most, kind, field), clients)) == []


def test_a_long_paragraph_of_short_sentences_is_found() -> None:
    clients = limits("clients")
    assert codes(long_in(passage("We sit here. " * 21), clients)) == ["paragraph-long"]
    assert codes(long_in(passage("We sit here. " * 20), clients)) == []


def test_clinicians_have_longer_breath() -> None:
    assert codes(long_in(passage("go " * 30), limits("clinicians"))) == []


def test_labels_are_not_sentences() -> None:
    assert codes(long_in(passage("go " * 60, "prose", "title"), limits("clients"))) == []
