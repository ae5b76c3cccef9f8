from __future__ import annotations

import pytest

from tests.broken import CARD, codes, pressed
from tests.orders import press
from tests.pages import drawn, filled
from workbook.finish import finish
from workbook.preflight import Wants

LOOKS = Wants(looks=True, bleed=9, words=False)


def card(x: float, y: float, width: float, height: float) -> bytes:
    return finish(drawn(filled(x, y, width, height, "primary"), boxes=CARD, inks=("primary",)), press())


def test_a_field_that_runs_into_the_bleed() -> None:
    assert codes(pressed(), LOOKS) == []


@pytest.mark.parametrize(
    "rect", [(9, 9, 180, 252), (0, 0, 189, 270), (9, 0, 189, 270), (0, 9, 198, 261), (0, 0, 198, 261)]
)
def test_a_field_that_ends_at_the_cut(rect: tuple[float, float, float, float]) -> None:
    assert codes(card(*rect), LOOKS) == ["bleed-bare"]


def test_a_field_inside_the_card_needs_no_bleed() -> None:
    assert codes(card(40, 40, 50, 50), LOOKS) == []


def test_a_leaf_may_end_in_the_bleed() -> None:
    assert codes(card(3, 100, 60, 20), LOOKS) == []


def test_a_page_of_one_colour_is_told() -> None:
    assert codes(card(0, 0, 198, 270), LOOKS) == ["page-blank"]
