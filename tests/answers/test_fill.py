from __future__ import annotations

import page
import pytest
from PIL import ImageChops

from tests.form_page import CELL, DATE, LINES, MOOD, TICKED, form_file
from tests.viewer import pictures, typed, values
from workbook.answers import FormError, filled, read_answers

GIVEN: dict[str, str | bool | None] = {
    LINES.name: "Łódź “calm” – ñ ő, near the water, where nobody asks.\nAnd home again.",
    DATE.name: "10/02/2026",
    TICKED.name: True,
    MOOD[0].name: "3",
    CELL.name: "2",
}


def test_what_is_written_is_read_back_here_and_by_a_viewer() -> None:
    made = filled(form_file(), GIVEN)
    assert {answer.name: answer.value for answer in read_answers(made)} == GIVEN
    seen = values(made)
    assert seen[LINES.name].replace("\r", "\n") == GIVEN[LINES.name]
    assert (seen[TICKED.name], seen[MOOD[0].name], seen[CELL.name]) == ("on", "on", "2")


def test_it_keeps_pdf_ua_1() -> None:
    assert page.validate_pdf_bytes(filled(form_file(), GIVEN), profile="ua1").is_compliant


@pytest.mark.parametrize("name", GIVEN)
def test_it_shows(name: str) -> None:
    field = next(each for each in (LINES, DATE, TICKED, MOOD[3], CELL) if each.name == name)
    before, after = (
        pictures(form_file())[field.page],
        pictures(filled(form_file(), {name: GIVEN[name]}))[field.page],
    )
    changed = ImageChops.difference(before, after).getbbox()
    assert changed is not None
    left, top, right, foot = changed
    room = field.rect.grown(1)
    assert room.x <= left < right <= room.right
    assert 300 - room.top <= top < foot <= 300 - room.y


def test_what_we_write_stands_where_a_viewer_sets_it() -> None:
    words = "Under the apple tree, near the water, where nobody asks"
    ours = pictures(filled(form_file(), {LINES.name: words, DATE.name: "today"}))[0]
    theirs = pictures(typed(form_file(), {LINES: words, DATE: "today"}))[0]
    box = ImageChops.difference(ours, pictures(form_file())[0]).getbbox()
    other = ImageChops.difference(theirs, pictures(form_file())[0]).getbbox()
    assert box is not None
    assert other is not None
    assert all(abs(one - two) <= 2 for one, two in zip(box, other, strict=True))


def test_an_answer_can_be_taken_out_again() -> None:
    made = filled(filled(form_file(), GIVEN), dict.fromkeys(GIVEN))
    assert not any(answer.given for answer in read_answers(made))
    assert pictures(made) == pictures(form_file())


def test_a_character_that_the_font_does_not_have_is_refused() -> None:
    with pytest.raises(FormError, match=r"“Rest: Date” holds 木 水"):
        filled(form_file(), {DATE.name: "水木"})


def test_unknown_names_and_choices_are_refused() -> None:
    with pytest.raises(FormError, match=r"no field “calm\.gone”"):
        filled(form_file(), {"calm.gone": "x"})
    with pytest.raises(FormError, match="has no choice “11”"):
        filled(form_file(), {MOOD[0].name: "11"})
