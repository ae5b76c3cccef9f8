from __future__ import annotations

import pytest

from tests.orders import INKS, paper
from tests.pages import drawn, text
from workbook.color import Color
from workbook.finish import finish
from workbook.geometry import PageBoxes, Size
from workbook.impose.cover import INK, cover_boxes, impose_cover
from workbook.preflight import read_facts

PAGE = PageBoxes.of(Size(612, 792), 9)


def test_a_cover_is_two_pages_and_a_spine_with_bleed_around() -> None:
    boxes = cover_boxes(PAGE, 6)
    assert boxes.trim.size == Size(1230, 792)
    assert boxes.media == Size(1248, 810)


def test_the_first_page_stands_on_the_right_and_the_last_on_the_left() -> None:
    book = drawn(*(text(59, 100, f"page {number}") for number in range(3)), boxes=PAGE)
    made = impose_cover(book, 6)
    inks = {**INKS, INK: Color.parse("#114444")}
    runs = read_facts(finish(made, paper(inks=inks)), frozenset({"content"})).runs
    found = {run.text.strip(): run.box.x for run in runs}
    assert found.keys() == {"page 0", "page 2"}
    assert found["page 0"] - found["page 2"] == pytest.approx(618, abs=0.1)
