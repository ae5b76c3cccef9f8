from __future__ import annotations

from workbook.faces.area import BORDER, SAFE, CardArea
from workbook.geometry import Insets, PageBoxes, Rect, Size

_POKER = Size(180, 252)


def test_colour_fills_a_page_that_is_only_seen() -> None:
    area = CardArea.of(PageBoxes.of(_POKER), ground=True)
    assert area.field == area.trim == Rect(0, 0, 180, 252)


def test_colour_runs_over_the_edge_of_a_card_that_bleeds() -> None:
    area = CardArea.of(PageBoxes.of(_POKER, 9), ground=False)
    assert area.field == Rect(0, 0, 198, 270)
    assert area.trim == Rect(9, 9, 180, 252)


def test_a_card_cut_without_bleed_keeps_a_white_border() -> None:
    area = CardArea.of(PageBoxes.of(_POKER), ground=False)
    assert area.field == area.trim.inset(Insets.even(BORDER))


def test_words_stay_in_the_safe_area_and_in_the_field() -> None:
    area = CardArea.of(PageBoxes.of(_POKER), ground=False)
    assert area.trim.inset(Insets.even(SAFE)).holds(area.words)
    assert area.field.holds(area.words)


def test_even_a_tiny_card_has_a_safe_area() -> None:
    area = CardArea.of(PageBoxes.of(Size(72, 100)), ground=True)
    assert area.words.x == SAFE


def test_a_band_is_the_upper_part_of_the_field() -> None:
    band = CardArea.of(PageBoxes.of(_POKER, 9), ground=True).band(0.75)
    assert (band.x, band.right, band.top) == (0, 198, 270)
    assert band.y == 9 + 0.75 * 252
