from __future__ import annotations

from tests.cards import card_spec
from workbook.geometry import Rect, Size
from workbook.layout.flat import flat_page


def test_a_press_gets_the_piece_with_its_bleed() -> None:
    found = flat_page(Size(500, 300), card_spec("press"))
    assert found is not None
    assert found.boxes.trim == found.place == Rect(9, 9, 500, 300)
    assert found.boxes.media == Size(518, 318)


def test_an_office_printer_gets_a_sheet_with_the_piece_in_the_middle() -> None:
    found = flat_page(Size(500, 300), card_spec("home"))
    assert found is not None
    assert found.boxes.media == Size(612, 792)
    assert found.place.center == (306, 396)
    assert 0 < found.bleed <= 9


def test_a_broad_piece_turns_the_sheet() -> None:
    found = flat_page(Size(700, 500), card_spec("home"))
    assert found is not None
    assert found.boxes.media == Size(792, 612)


def test_a_piece_that_the_printer_does_not_reach_has_no_sheet() -> None:
    spec = card_spec("home")
    safe = spec.paper.safe
    assert flat_page(Size(792 - 2 * safe, 612 - 2 * safe), spec) is not None
    assert flat_page(Size(792 - 2 * safe + 1, 612 - 2 * safe), spec) is None
