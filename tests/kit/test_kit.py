from __future__ import annotations

import pytest

from tests.kit.sheets import kit, sheet
from workbook.kit.paragraph import Paragraph


def test_a_headings_level_is_that_of_its_place() -> None:
    assert sheet(kit().at(1, True).heading("Rest")).tree == "Document\n  H1 Rest\n"
    assert sheet(kit().at(3, False).heading("Rest")).tree == "Document\n  H3 Rest\n"
    assert sheet(kit().at(9, False).heading("Rest")).tree == "Document\n  H6 Rest\n"


def test_a_pages_heading_is_larger_than_a_blocks() -> None:
    page, block = kit().at(2, True).heading("Rest"), kit().at(3, False).heading("Rest")
    assert page.style.size > block.style.size
    assert page.keep_next
    assert block.keep_next
    assert page.before == 0
    assert block.before > block.after


def test_variables_are_filled_in() -> None:
    assert kit().fill("Call {practice.phone}, {name}", name="Ana") == "Call 909-591-5085, Ana"
    page = sheet(kit().line("[{practice.phone}](tel:{practice.phone})"))
    assert page.links[0].contents == "9 0 9, 5 9 1, 5 0 8 5"  # as it is spoken


def test_minutes_are_one_or_many() -> None:
    assert kit().minutes(1) != kit().minutes(5)
    assert "5" in kit().minutes(5)


def test_a_blank_line_parts_paragraphs() -> None:
    assert sheet(*kit().text("One.\n\nTwo  \nlines.")).tree == "Document\n  P One.\n  P Two lines.\n"


def test_text_stands_on_the_grid() -> None:
    pieces = kit().text("One.\n\nTwo.\n\nThree.")
    for piece in pieces:
        units = piece.before / kit().unit
        assert units == pytest.approx(round(units))


def test_looks_change_the_style_of_one_line_only() -> None:
    line = kit().line("One", "hint", role="accent-text", align="center", before=5.0)
    assert isinstance(line, Paragraph)
    assert (line.style.role, line.style.align, line.before) == ("accent-text", "center", 5)
    assert kit().styles["hint"].role == "quiet"


def test_a_line_without_a_tag_has_no_branch() -> None:
    assert kit().line("One", tag=None).branches == ()


def test_room_to_write_has_the_pitch_of_the_book() -> None:
    made = kit()
    assert made.ruled(3).measure(300) == 3 * made.pitch
    assert made.rest().measure(300) == 2 * made.pitch
    assert made.gap(2).measure(300) == 2 * made.unit
