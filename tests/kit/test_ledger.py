from __future__ import annotations

import pytest

from tests.kit.sheets import LEFT, WIDTH, paragraph, sheet, styles
from workbook.geometry import Rect
from workbook.kit.compound import Panel
from workbook.kit.ledger import HANG, Ledger
from workbook.kit.rules import Gap
from workbook.kit.signs import IconSign
from workbook.kit.vector import Picture


def test_the_right_column_starts_at_its_share() -> None:
    page = sheet(Ledger([paragraph("who")], [paragraph("Call")], 0.4, 10))
    assert abs(page.find("Call").rect.x - (LEFT + 0.4 * WIDTH)) < 2
    assert page.find("who").baseline == page.find("Call").baseline


def test_on_a_panel_it_starts_at_the_same_place() -> None:
    inside = Panel(
        [Ledger([paragraph("who")], [paragraph("Call")], 0.4, 10, inset=15)], "accent-tint", (15, 12)
    )
    page = sheet(inside, Ledger([paragraph("whom")], [paragraph("Cause")], 0.4, 10))
    assert abs(page.find("Call").rect.x - page.find("Cause").rect.x) < 0.5


def test_it_is_as_high_as_the_higher_column() -> None:
    ledger = Ledger([paragraph("who")], [paragraph("Call"), paragraph("or text")], 0.4, 10)
    assert ledger.measure(WIDTH) == 2 * paragraph("x").style.leading
    assert Ledger([Gap(90)], [paragraph("Call")], 0.4, 10).measure(WIDTH) == 90


def test_the_left_column_ends_before_a_sign() -> None:
    icon = Picture((), Rect(0, 0, 10, 10))
    style = styles()["text"]
    plain = Ledger([paragraph("who")], [paragraph("Call")], 0.4, 4)
    signed = Ledger([paragraph("who")], [paragraph("Call")], 0.4, 4, sign=IconSign(icon, style))
    assert signed.widths(WIDTH)[1] == plain.widths(WIDTH)[1]
    assert signed.widths(WIDTH)[0] == pytest.approx(0.4 * WIDTH - HANG * style.leading)
