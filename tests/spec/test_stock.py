from __future__ import annotations

import pytest

from workbook.geometry import Rect, Size
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


@pytest.mark.parametrize(
    ("changes", "fits"),
    [
        ({}, True),
        ({"left": 90.0}, False),
        ({"top": 900.0}, False),
        ({"pitch_x": 60.0}, False),
        ({"rows": 4}, False),
    ],
)
def test_places_are_on_the_sheet_and_not_on_each_other(changes: dict[str, float], fits: bool) -> None:
    stock = read_stock("plain-letter-poker-9up", Roots(None, builtin())).model_copy(update=changes)
    assert stock.fits(Size(612, 792), Size(180, 252)) is fits
