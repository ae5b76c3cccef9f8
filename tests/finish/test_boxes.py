from __future__ import annotations

from io import BytesIO

import pytest
from pikepdf import Pdf

from tests.orders import paper
from tests.pages import drawn
from workbook.finish import finish
from workbook.finish.boxes import write_boxes
from workbook.geometry import PageBoxes, Size


def test_a_page_has_the_boxes_that_layout_gave_it() -> None:
    data = finish(drawn("", boxes=PageBoxes.of(Size(180, 252), 9), inks=()), paper())
    with Pdf.open(BytesIO(data)) as pdf:
        page = pdf.pages[0]

        assert [float(edge) for edge in page.mediabox] == [0, 0, 198, 270]
        assert [float(edge) for edge in page.obj.CropBox] == [0, 0, 198, 270]
        assert [float(edge) for edge in page.obj.BleedBox] == [0, 0, 198, 270]
        assert [float(edge) for edge in page.obj.TrimBox] == [9, 9, 189, 261]


def test_pages_that_nobody_described_are_refused() -> None:
    with Pdf.new() as pdf:
        page = pdf.add_blank_page().obj

        with pytest.raises(ValueError, match="1 pages are drawn and 0 described"):
            write_boxes([page], ())
