from __future__ import annotations

import pytest
from pikepdf import Dictionary, Name

from tests.broken import codes
from tests.orders import paper
from tests.pages import PAGE, pdf_of, saved
from workbook.finish import finish
from workbook.geometry import PageBoxes
from workbook.preflight import Wants, read_facts
from workbook.structure import DrawnPdf


def page(pixels: int, across: float, up: float, form: bool = False) -> bytes:
    """A square picture placed in that width and height in points, perhaps in a form drawn at half size."""
    pdf = pdf_of([f"q {across} 0 0 {up} 20 20 cm /Picture Do Q"])
    picture = pdf.make_stream(bytes(pixels * pixels), Type=Name.XObject, Subtype=Name.Image)
    picture.update(
        {"/Width": pixels, "/Height": pixels, "/ColorSpace": Name.DeviceGray, "/BitsPerComponent": 8}
    )
    own = pdf.pages[0].obj
    own.Resources.XObject = Dictionary(Picture=picture)
    if form:
        inner = pdf.make_stream(own.Contents.read_bytes(), Type=Name.XObject, Subtype=Name.Form)
        inner.BBox = [0, 0, 300, 300]
        inner.Resources = own.Resources
        own.Resources = Dictionary(XObject=Dictionary(Form=inner))
        own.Contents = pdf.make_stream(b"q .5 0 0 .5 0 0 cm /Form Do Q")
    return finish(DrawnPdf(saved(pdf), (PageBoxes.of(PAGE),), None, frozenset()), paper())


def test_a_picture_with_too_few_pixels() -> None:
    assert codes(page(149, 72, 72), Wants(ppi=150)) == ["image-coarse"]
    assert codes(page(150, 72, 72), Wants(ppi=150)) == []


def test_the_coarser_direction_counts() -> None:
    assert codes(page(200, 72, 144), Wants(ppi=150)) == ["image-coarse"]


def test_a_tiny_one_is_a_fill() -> None:
    assert codes(page(2, 200, 200), Wants(ppi=150)) == []


def test_a_picture_in_a_form_is_measured_as_it_is_seen() -> None:
    facts = read_facts(page(100, 72, 72, form=True), frozenset({"content"}))

    assert [picture.ppi for picture in facts.pictures] == [pytest.approx(200)]
