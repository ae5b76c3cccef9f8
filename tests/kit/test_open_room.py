from __future__ import annotations

from tests.kit.sheets import sheet
from workbook.kit.open_room import OpenRoom


def test_on_paper_it_is_nothing_but_room() -> None:
    page = sheet(OpenRoom(40.0, None))
    assert (page.fields, page.paths) == ([], [])
    assert OpenRoom(40.0, None).measure(100.0) == 40.0
