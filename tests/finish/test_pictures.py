from __future__ import annotations

from io import BytesIO

import pytest
from pikepdf import Dictionary, Name, Object, Pdf
from PIL import Image

from tests.orders import paper, press
from workbook.finish.pictures import bind_pictures


def _image(pdf: Pdf, space: Name, rows: bytes) -> Object:
    stream = pdf.make_stream(
        rows, Type=Name.XObject, Subtype=Name.Image, Width=1, Height=2, BitsPerComponent=8
    )
    stream.ColorSpace = space
    return pdf.make_indirect(stream)


def _page(pdf: Pdf, **held: Object) -> Object:
    page = pdf.add_blank_page().obj
    page.Resources = Dictionary(XObject=Dictionary({f"/{name}": one for name, one in held.items()}))
    return page


def _grey(*channels: int) -> int:
    return Image.new("RGB", (1, 1), channels).convert("L").getpixel((0, 0))  # type: ignore[return-value]


def test_a_grey_file_has_grey_pictures() -> None:
    pdf = Pdf.new()
    image = _image(pdf, Name.DeviceRGB, bytes((200, 30, 30, 255, 255, 255)))
    pages = [_page(pdf, One=image), _page(pdf, Two=image)]
    bind_pictures(pages, paper(colour="grey"))
    assert image.ColorSpace == Name.DeviceGray
    assert image.read_bytes() == bytes((_grey(200, 30, 30), 255))


def test_pictures_in_forms_are_bound_too() -> None:
    pdf = Pdf.new()
    image = _image(pdf, Name.DeviceRGB, bytes(6))
    form = pdf.make_stream(b"/One Do", Type=Name.XObject, Subtype=Name.Form)
    form.Resources = Dictionary(XObject=Dictionary(One=image))
    bind_pictures([_page(pdf, Card=pdf.make_indirect(form))], paper(colour="grey"))
    assert image.ColorSpace == Name.DeviceGray


def test_grey_pictures_stay_as_they_are() -> None:
    pdf = Pdf.new()
    image = _image(pdf, Name.DeviceGray, b"\x05\x06")
    bind_pictures([_page(pdf, One=image)], paper(colour="grey"))
    assert image.read_bytes() == b"\x05\x06"


def test_on_a_screen_they_keep_their_colours() -> None:
    pdf = Pdf.new()
    image = _image(pdf, Name.DeviceRGB, bytes(6))
    bind_pictures([_page(pdf, One=image)], paper())
    assert image.ColorSpace == Name.DeviceRGB


def test_for_a_press_they_become_its_inks_under_its_limit() -> None:
    pdf = Pdf.new()
    image = _image(pdf, Name.DeviceRGB, bytes((60, 20, 10, 255, 255, 255)))
    bind_pictures([_page(pdf, One=image)], press(total_ink=200))
    assert image.ColorSpace == Name.DeviceCMYK
    dark, white = image.read_bytes()[:4], image.read_bytes()[4:]
    assert 150 < sum(dark) / 2.55 <= 202
    assert white == bytes(4)


def test_a_grey_picture_takes_black_alone() -> None:
    pdf = Pdf.new()
    image = _image(pdf, Name.DeviceRGB, bytes((9, 9, 9, 200, 200, 200)))
    bind_pictures([_page(pdf, One=image)], press())
    assert (image.ColorSpace, image.read_bytes()) == (Name.DeviceGray, bytes((9, 200)))


def test_a_press_without_a_profile_is_refused() -> None:
    pdf = Pdf.new()
    image = _image(pdf, Name.DeviceRGB, bytes(6))
    with pytest.raises(ValueError, match="no profile"):
        bind_pictures([_page(pdf, One=image)], paper(colour="cmyk"))


def test_pages_without_pictures_are_left_alone() -> None:
    pdf = Pdf.new()
    page = pdf.add_blank_page().obj
    bind_pictures([page], paper(colour="grey"))
    out = BytesIO()
    pdf.save(out)
    assert b"XObject" not in out.getvalue()
