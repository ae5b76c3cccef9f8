from __future__ import annotations

import pytest

from workbook.kit.inline import plain, spans
from workbook.kit.punctuation import FIXED, well_set


@pytest.mark.parametrize(
    ("typed", "set_well"),
    [
        ('She said "no".', "She said “no”."),
        ('"I\'m fine," he said.', "“I’m fine,” he said."),
        ("It's the others' turn.", "It’s the others’ turn."),
        ("('small' words)", "(‘small’ words)"),
        ("Wait... now", "Wait… now"),
        ("low -- high", f"low{FIXED}– high"),
        ("a pause - then on", f"a pause{FIXED}– then on"),
        ("well-known", "well-known"),
        ("“already set”", "“already set”"),
    ],
)
def test_quotation_marks_and_dashes_are_real_ones(typed: str, set_well: str) -> None:
    assert well_set(typed) == set_well


@pytest.mark.parametrize(
    "text", ["5 minutes", "1 hour", "20 %", "8 a.m.", "10 minutos", "page 12", "Chapter 3"]
)
def test_a_number_keeps_its_unit_and_its_noun(text: str) -> None:
    assert well_set(f"about {text}.") == f"about {text.replace(' ', FIXED)}."


@pytest.mark.parametrize("text", ["5 minuteness", "1 in 5", "call 988 now", "a 4th day", "homepage 5"])
def test_other_spaces_stay_as_they_are(text: str) -> None:
    assert well_set(text) == text


def test_quotation_marks_close_after_marked_words() -> None:
    assert "".join(span.text for span in spans('Say "*no*" aloud')) == "Say “no” aloud"


def test_addresses_are_not_touched() -> None:
    (span,) = spans("[Call](https://example.org/a--b?c='d')")
    assert span.href == "https://example.org/a--b?c='d'"


def test_labels_and_titles_have_plain_spaces() -> None:
    assert plain('"5 minutes"') == "“5 minutes”"
