from __future__ import annotations

from pikepdf import Array, Pdf

from tests.broken import codes, good, spoilt
from tests.orders import paper
from tests.pages import drawn, text
from workbook.finish import finish
from workbook.geometry import PageBoxes, Size
from workbook.preflight import Wants, check

CARD = Size(180, 252)


def card(bleed: float) -> bytes:
    return finish(drawn(text(40, 100, "card"), boxes=PageBoxes.of(CARD, bleed)), paper())


def with_box(box: str, *corners: int) -> bytes:
    def spoil(pdf: Pdf) -> None:
        pdf.pages[0].obj[box] = Array(corners)

    return spoilt(good(), spoil)


def test_a_trim_box_outside_the_bleed_box() -> None:
    assert codes(with_box("/BleedBox", 10, 10, 290, 290)) == ["box-order"]
    assert codes(with_box("/TrimBox", 10, 10, 290, 290)) == []


def test_a_bleed_box_outside_the_media_box() -> None:
    assert codes(with_box("/BleedBox", -10, 0, 300, 300)) == ["box-order"]


def test_corners_in_another_order_are_the_same_box() -> None:
    assert codes(with_box("/TrimBox", 290, 290, 10, 10)) == []


def test_a_page_without_a_trim_box_cannot_be_cut() -> None:
    def spoil(pdf: Pdf) -> None:
        del pdf.pages[0].obj["/TrimBox"]

    assert codes(spoilt(card(9), spoil), Wants(bleed=9)) == ["box-missing"]


def test_another_size_than_the_one_asked_for() -> None:
    assert codes(card(9), Wants(trim=Size(180, 250))) == ["page-size"]
    assert codes(card(9), Wants(trim=CARD)) == []


def test_a_turned_page_is_measured_as_it_is_shown() -> None:
    def spoil(pdf: Pdf) -> None:
        pdf.pages[0].obj.Rotate = 90

    assert codes(spoilt(card(0), spoil), Wants(trim=CARD)) == ["page-size"]
    assert codes(spoilt(card(0), spoil), Wants(trim=CARD.turned)) == []


def test_less_bleed_than_asked_for() -> None:
    assert codes(card(8), Wants(bleed=9)) == ["bleed-short"]
    assert codes(card(9), Wants(bleed=9)) == []


def test_pages_are_named_from_one() -> None:
    data = finish(drawn("", "", inks=()), paper())

    assert [finding.pages for finding in check(data, Wants(trim=CARD))] == [(1, 2)]
