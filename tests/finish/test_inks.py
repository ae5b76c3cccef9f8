from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from tests.orders import INKS, paper
from tests.pages import PAGE, drawn, filled, pdf_of, saved
from workbook.color import Color
from workbook.finish import finish
from workbook.finish.inks import bind_inks, ink_of, space
from workbook.geometry import PageBoxes
from workbook.structure import DrawnPdf


def pixel(data: bytes) -> tuple[int, ...]:
    """The colour in the middle of the first page."""
    image = pypdfium2.PdfDocument(data)[0].render(rev_byteorder=True).to_pil().convert("RGB")
    found = image.getpixel((150, 150))
    assert isinstance(found, tuple)
    return found


def test_a_role_shows_as_the_colour_of_its_ink() -> None:
    page = drawn(filled(0, 0, 300, 300, "primary"), inks=("primary",))

    assert pixel(finish(page, paper())) == (0x2F, 0x5D, 0x62)


def test_the_same_page_is_grey_where_grey_is_ordered() -> None:
    page = drawn(filled(0, 0, 300, 300, "primary"), inks=("primary",))

    red, green, blue = pixel(finish(page, paper(colour="grey")))

    assert red == green == blue
    assert abs(red - 255 * INKS["primary"].gray) <= 1


def test_an_ink_for_press_is_its_four_process_colours() -> None:
    found = space(Color(0, 0, 0, (1.0, 0.2, 0.0, 0.4)), "cmyk")

    assert found[1] == Name.DeviceCMYK
    assert bytes(found[3]) == bytes([0, 0, 0, 0, 255, 51, 0, 102])


def test_black_alone_is_a_separation_so_that_it_overprints() -> None:
    found = ink_of("ink", INKS, "cmyk")

    assert list(found)[:3] == [Name.Separation, Name.Black, Name.DeviceCMYK]


def test_an_ink_without_cmyk_cannot_go_to_press() -> None:
    with pytest.raises(ValueError, match="#2F5D62 has no CMYK"):
        space(INKS["primary"], "cmyk")


def test_a_role_without_an_ink_is_refused() -> None:
    with pytest.raises(KeyError, match="nowhere"):
        finish(drawn(filled(0, 0, 9, 9, "nowhere"), inks=("nowhere",)), paper())


def test_forms_inside_forms_get_the_inks_too() -> None:
    pdf = pdf_of(["/Outer Do"])
    inner = pdf.make_stream(filled(0, 0, 300, 300, "primary").encode())
    inner.update({"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": Array([0, 0, 300, 300])})
    outer = pdf.make_stream(b"/Inner Do")
    outer.update({"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": Array([0, 0, 300, 300])})
    outer.Resources = Dictionary(XObject=Dictionary(Inner=inner))
    pdf.pages[0].obj.Resources.XObject = Dictionary(Outer=outer)
    page = DrawnPdf(saved(pdf), (PageBoxes.of(PAGE),), None, frozenset({"primary"}))

    assert pixel(finish(page, paper())) == (0x2F, 0x5D, 0x62)


def test_pages_share_one_dictionary_and_keep_their_own_colour_spaces() -> None:
    pdf = pdf_of(["", "", ""])
    own = pdf.pages[2].obj
    own.Resources = Dictionary(
        ColorSpace=Dictionary(Photo=Array([Name.CalGray, Dictionary(WhitePoint=[1, 1, 1])]))
    )
    pages = [page.obj for page in pdf.pages]

    bind_inks(pdf, pages, {"ink"}, INKS, "srgb")

    assert pages[0].Resources.ColorSpace.objgen == pages[1].Resources.ColorSpace.objgen
    assert set(own.Resources.ColorSpace.keys()) == {"/Photo", "/Ink.ink"}


def test_a_ring_of_forms_comes_to_an_end() -> None:
    pdf = Pdf.new()
    form = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 1, 1])
    form.Resources = Dictionary(XObject=Dictionary(Self=form))
    page = pdf.add_blank_page(page_size=(9, 9)).obj
    page.Resources = Dictionary(XObject=Dictionary(Form=form))

    bind_inks(pdf, [page], {"ink"}, INKS, "srgb")

    pdf.save(BytesIO())
    assert "/Ink.ink" in form.Resources.ColorSpace
