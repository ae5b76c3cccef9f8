from __future__ import annotations

from workbook.geometry import Insets, Rect, Size
from workbook.spec.presets import read_trim
from workbook.spec.roots import Roots, builtin

POKER = read_trim("poker", Roots(None, builtin()))


def test_a_trim_has_a_size_in_points() -> None:
    assert POKER.size == Size(180, 252)


def test_words_stay_inside_the_safe_area() -> None:
    assert POKER.safe_area == Rect(0, 0, 180, 252).inset(Insets.even(9))


def test_a_page_bleeds_where_its_variant_does() -> None:
    assert POKER.boxes(False).media == Size(180, 252)
    assert POKER.boxes(True).media == Size(198, 270)
    assert POKER.boxes(True).trim == Rect(9, 9, 180, 252)
