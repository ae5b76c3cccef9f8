from __future__ import annotations

from dataclasses import replace

from tests.cards import card_kit
from tests.looking import Pages
from workbook.faces.side import Excess, Side, excess_of
from workbook.geometry import PageBoxes, Size
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.paragraph import Paragraph
from workbook.structure import DrawnPdf


def _lines(text: str) -> Paragraph:
    kit = card_kit()
    style = kit.style("text", 10, 1.2)
    return Paragraph(kit.spans(text), style, Branch("P"))


def _rounded(excess: Excess | None) -> Excess | None:
    return excess and replace(excess, points=round(excess.points, 3))


def test_what_fits_has_no_excess() -> None:
    assert excess_of([_lines("one two")], 100, 12) is None


def test_excess_counts_the_last_lines_and_their_words() -> None:
    word = _lines("Wednesday")
    width = word.natural_width() * 1.5
    text = _lines("Wednesday " * 5)
    assert _rounded(excess_of([text], width, 3 * 12)) == Excess(24, 2, 2)


def test_excess_goes_back_over_several_paragraphs() -> None:
    first, second = _lines("Wednesday Wednesday"), _lines("Thursday")
    width = first.natural_width() * 0.7
    assert _rounded(excess_of([first, second], width, 12)) == Excess(24, 2, 2)


def test_branches_come_in_reading_order() -> None:
    side, one, two = Side(), _lines("one"), _lines("two")
    side.stack([two], 0, 50, 100)
    side.stack([one], 0, 100, 100)
    assert side.branches == [two.branch, one.branch]


def test_furniture_is_an_artifact() -> None:
    side, canvas = Side(), PageCanvas(tagged=True)
    kit = card_kit()
    line = Paragraph(kit.spans("Serene Pathways"), kit.style("furniture", 8, 1.2), None)
    side.furniture.append((line, 10, 50, 100))
    side.place(canvas)
    canvas.end_page(PageBoxes.of(Size(180, 252)))
    (shown,) = Pages(DrawnPdf(canvas.finished(), tuple(canvas.pages), None, frozenset())).words
    assert (shown.text, shown.mark) == ("Serene Pathways", None)
