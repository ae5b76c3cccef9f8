from __future__ import annotations

import pytest

from tests.kit.sheets import LEFT, TOP, sheet
from workbook.kit.spot import Spot


def test_a_spot_is_a_ring_in_the_middle_of_its_column() -> None:
    (ring,) = sheet(Spot(20, 30)).paths
    assert ring.rect.center == pytest.approx((LEFT + 150, TOP - 15), abs=0.1)
    assert ring.rect.width == pytest.approx(20, abs=2)


def test_it_is_no_wider_than_its_column() -> None:
    assert Spot(20, 30).place_of(0, 100, 12).width == 12


def test_it_is_as_high_as_asked() -> None:
    assert Spot(20, 30).measure(100) == 30
