from __future__ import annotations

from io import BytesIO

import page
import pytest
from pikepdf import Pdf
from PIL import ImageChops

from tests.form_page import CELL, DATE, LINES, MOOD, TICKED, form_file
from tests.viewer import pictures, typed
from workbook.answers import FormError, filled, flattened, read_answers
from workbook.preflight import read_facts, spoken

GIVEN: dict[str, str | bool | None] = {
    LINES.name: "Under the apple tree, near the water, where nobody asks.",
    TICKED.name: True,
    MOOD[0].name: "3",
}
SPOKEN = """\
Document
  H1 “Rest”
  P “Where could an hour go?”
  P “Under the apple tree, near the water, where nobody asks.”
  Figure alt=✓ Rest: A walk
  P “How today was”
  Div
    Figure alt=✓ Mood: How today was: 3"""


def _flat(answers: dict[str, str | bool | None] = GIVEN) -> bytes:
    return flattened(filled(form_file(), answers))


def test_answers_are_read_aloud_where_they_stand() -> None:
    said = spoken(read_facts(_flat(), frozenset({"content"})))
    assert said.replace("  ", " ") == SPOKEN.replace("  ", " ")


def test_it_keeps_pdf_ua_1() -> None:
    report = page.validate_pdf_bytes(_flat(), profile="ua1")
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def test_nothing_can_be_filled_in_any_more() -> None:
    with pytest.raises(FormError, match="no form fields"):
        read_answers(_flat())
    with Pdf.open(BytesIO(_flat())) as pdf:
        assert all(not len(sheet.obj.Annots) for sheet in pdf.pages)
        assert pdf.check_pdf_syntax() == []


def test_it_looks_as_it_was_filled_in() -> None:
    for before, after in zip(pictures(filled(form_file(), GIVEN)), pictures(_flat()), strict=True):
        # Letters of a field and of a page are smoothed a little differently; none is elsewhere.
        assert max(high for _, high in ImageChops.difference(before, after).getextrema()) < 90


def test_what_a_viewer_saved_can_be_flattened() -> None:
    made = flattened(typed(form_file(), {LINES: "Under a tree.", MOOD[1]: "", CELL: "2"}))
    assert page.validate_pdf_bytes(made, profile="ua1").is_compliant
    said = spoken(read_facts(made, frozenset({"content"})))
    assert "P “Under a tree.”" in said
    assert "P “2”" in said


def test_a_long_answer_is_set_smaller() -> None:
    words = "one two three four five six seven eight nine ten " * 3
    said = spoken(read_facts(_flat({LINES.name: words}), frozenset({"content"})))
    assert said.count("ten") == 3


def test_one_that_is_too_long_stands_whole_on_a_page_at_the_end() -> None:
    words = " ".join(f"word{number}" for number in range(700))
    made = _flat({LINES.name: words, DATE.name: "tomorrow, or the day after, or when the rain is over"})
    with Pdf.open(BytesIO(made)) as pdf:
        assert len(pdf.pages) > 3
    said = spoken(read_facts(made, frozenset({"content"})))
    assert "… [1]”" in said
    assert "[1] Rest: Where could an hour go?: " in said
    assert "word699" in said
    assert "[2] Rest: Date: tomorrow, or the day after" in said.replace("\n", " ")
    assert page.validate_pdf_bytes(made, profile="ua1").is_compliant


def test_a_character_that_the_font_does_not_have_is_refused() -> None:
    typed_in = typed(form_file(), {DATE: "水"})
    with pytest.raises(FormError, match="“Rest: Date” holds 水"):
        flattened(typed_in)
