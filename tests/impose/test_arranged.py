from __future__ import annotations

from tests.orders import INKS, paper
from tests.pages import drawn, text
from workbook.finish import finish
from workbook.geometry import PageBoxes, Size
from workbook.impose.arranged import backs_first, without_inner_bleed
from workbook.preflight import read_facts
from workbook.structure import DrawnPdf

CARD = PageBoxes.of(Size(180, 252), 9)


def pages(count: int) -> DrawnPdf:
    return drawn(*(text(50, 50, f"page {number}") for number in range(count)), boxes=CARD)


def words(made: DrawnPdf) -> list[tuple[str, float]]:
    facts = read_facts(finish(made, paper(inks=INKS)), frozenset({"content"}))
    return [(run.text.strip(), round(run.box.x)) for run in facts.runs]


def test_each_back_comes_before_its_front() -> None:
    assert [word for word, _ in words(backs_first(pages(4)))] == ["page 1", "page 0", "page 3", "page 2"]


def test_pages_end_at_the_trim_where_they_are_bound() -> None:
    made = without_inner_bleed(pages(2))
    recto, verso = made.pages
    assert (recto.trim.x, verso.trim.x) == (0, 9)
    assert {box.media for box in made.pages} == {Size(189, 270)}
    assert {box.trim.size for box in made.pages} == {CARD.trim.size}


def test_what_stands_on_them_keeps_its_distance_from_the_trim() -> None:
    (_, before), _ = words(pages(2))
    (_, recto), (_, verso) = words(without_inner_bleed(pages(2)))
    assert (recto, verso) == (before - 9, before)
