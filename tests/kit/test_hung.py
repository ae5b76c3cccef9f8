from __future__ import annotations

from tests.kit.sheets import LEFT, WIDTH, paragraph, sheet
from workbook.kit.hung import Hung


def test_a_sign_hangs_beside_the_first_line() -> None:
    page = sheet(Hung(paragraph("1"), [paragraph("one"), paragraph("two")], 25.0))
    assert page.find("1").baseline == page.find("one").baseline
    assert abs(page.find("two").rect.x - (LEFT + 25)) < 2


def test_its_height_is_that_of_the_higher() -> None:
    leading = paragraph("x").style.leading
    assert Hung(paragraph("1"), [paragraph("one"), paragraph("two")], 25.0).measure(WIDTH) == 2 * leading
