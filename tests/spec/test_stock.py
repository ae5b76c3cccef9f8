from __future__ import annotations

from workbook.geometry import Rect
from workbook.spec.presets import read_stock
from workbook.spec.roots import Roots, builtin


def test_places_run_row_by_row_from_the_top_left() -> None:
    stock = read_stock("plain-letter-poker-9up", Roots(None, builtin()))
    rects = stock.rects(792, 180, 252)
    assert stock.places == len(rects) == 9
    assert rects[0] == Rect(36, 522, 180, 252)
    assert rects[1] == Rect(216, 522, 180, 252)
    assert rects[3] == Rect(36, 270, 180, 252)
    assert rects[8] == Rect(396, 18, 180, 252)
