from __future__ import annotations

from tests.broken import codes
from tests.orders import paper
from tests.pages import drawn, text
from workbook.finish import finish
from workbook.geometry import Insets, PageBoxes, Size
from workbook.preflight import Wants, check

SAFE = Wants(safe=Insets.even(9))


def card(x: float, y: float, bleed: float = 9) -> bytes:
    boxes = PageBoxes.of(Size(180, 252), bleed)
    return finish(drawn(text(x + bleed, y + bleed, "rest"), boxes=boxes), paper())


def test_text_too_near_the_cut() -> None:
    assert codes(card(5, 100), SAFE) == ["safe-area"]
    assert codes(card(100, 246), SAFE) == ["safe-area"]
    assert codes(card(170, 100), SAFE) == ["safe-area"]


def test_text_inside_is_safe() -> None:
    assert codes(card(10, 100), SAFE) == []


def test_the_finding_says_which_words() -> None:
    (finding,) = check(card(5, 100), SAFE)

    assert "“rest”" in finding.message
    assert finding.pages == (1,)


def test_nothing_is_measured_where_nothing_is_asked() -> None:
    assert codes(card(1, 1)) == []
