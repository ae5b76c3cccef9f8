from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from tests.pages import one_paragraph
from workbook.geometry import Rect
from workbook.impose import Inset, with_insets


def test_a_page_stands_at_the_top_of_its_room_as_large_as_fits() -> None:
    drawn = one_paragraph()
    trim = drawn.pages[0].trim
    wide = Inset(0, drawn, 0, Rect(10, 20, trim.width, trim.height / 2)).place
    assert (wide.top, wide.height) == (20 + trim.height / 2, trim.height / 2)
    assert wide.width == pytest.approx(trim.width / 2)
    assert wide.x == pytest.approx(10 + trim.width / 4)


def test_its_inks_and_drawing_come_with_it_and_the_page_keeps_its_own() -> None:
    drawn = one_paragraph()
    whole = with_insets(drawn, [Inset(0, drawn, 0, Rect(0, 0, 100, 100))] * 2)
    assert drawn.inks <= whole.inks
    with pikepdf.open(BytesIO(whole.data)) as pdf:
        page = pdf.pages[0]
        page.contents_coalesce()
        assert set(page.resources.XObject) >= {"/Inset0", "/Inset1"}
        content = page.Contents.read_bytes()
        assert content.index(b"/Inset0 Do") < content.index(b"/Inset1 Do")
        assert content.count(b" Tj") >= 1
