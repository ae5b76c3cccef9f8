from __future__ import annotations

from tests.kit.sheets import LEFT, TOP, WIDTH, paragraph, sheet
from workbook.kit.flank import Flank


def _flank(needs: float) -> Flank:
    return Flank([paragraph("ways"), paragraph("more")], [paragraph("code")], needs, 80.0, 12.0)


def test_others_stand_level_at_the_far_side_where_there_is_room() -> None:
    page = sheet(_flank(WIDTH - 92))
    assert page.find("code").baseline == page.find("ways").baseline
    assert abs(page.find("code").rect.x - (LEFT + WIDTH - 80)) < 2


def test_else_they_stand_below() -> None:
    flank = _flank(WIDTH - 91)
    page = sheet(flank)
    assert page.find("code").baseline < page.find("more").baseline
    assert abs(page.find("code").rect.x - LEFT) < 2
    assert flank.measure(WIDTH) == 3 * paragraph("x").style.leading + 12
    assert page.find("ways").rect.top < TOP
