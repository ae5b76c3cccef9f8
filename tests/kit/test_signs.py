from __future__ import annotations

import pytest

from tests.kit.sheets import WIDTH, kit, paragraph, sheet, styles
from workbook.geometry import Rect
from workbook.kit.path import Path
from workbook.kit.signs import IconSign, TickBox
from workbook.kit.vector import Picture, Shape

DOT = Picture((Shape(Path().circle(5, 5, 5).operators(), "accent"),), Rect(0, 0, 10, 10))


@pytest.mark.parametrize("name", ["text", "small"])
def test_a_sign_is_centred_on_the_capitals_of_its_line(name: str) -> None:
    style = styles()[name]
    capital = sheet(paragraph("H", style)).find("H").rect
    for sign in (TickBox(style), IconSign(DOT, style)):
        (path,) = sheet(sign).paths
        assert path.rect.center[1] == pytest.approx(capital.center[1], abs=0.5)
        assert path.rect.height == pytest.approx(path.rect.width, abs=0.1)


def test_a_sign_takes_one_line() -> None:
    style = styles()["text"]
    assert TickBox(style).measure(WIDTH) == IconSign(DOT, style).measure(WIDTH) == style.leading


def test_a_sign_is_decoration() -> None:
    assert all(path.mark is None for path in sheet(*kit().items(["One", "two"], "box")).paths)
