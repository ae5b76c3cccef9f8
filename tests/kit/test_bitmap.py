from __future__ import annotations

from io import BytesIO

import pytest
from pikepdf import Name, Pdf
from PIL import Image

from tests.kit.sheets import BOXES
from tests.streams import operators
from workbook.geometry import Rect
from workbook.kit.bitmap import SIDE, Bitmap, bitmap
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas, UntaggedError


def _file(
    mode: str, color: object, size: tuple[int, int] = (6, 4), kind: str = "PNG", **options: object
) -> bytes:
    out = BytesIO()
    Image.new(mode, size, color).save(out, kind, **options)  # type: ignore[arg-type]
    return out.getvalue()


def _page(*pictures: Bitmap, pages: int = 1) -> Pdf:
    canvas = PageCanvas(True)
    for _ in range(pages):
        for picture in pictures:
            with canvas.artifact("footer"):
                canvas.draw(picture.fitted(Rect(10, 10, 60, 60)))
        canvas.end_page(BOXES)
    return Pdf.open(BytesIO(canvas.finished()))


@pytest.mark.parametrize(
    ("data", "grey", "first"),
    [
        (_file("RGB", (10, 20, 30)), False, (10, 20, 30)),
        (_file("L", 77), True, (77,)),
        (_file("1", 1), True, (255,)),
        (_file("I;16", 0x8080), True, (128,)),
        (_file("P", 0), False, (0, 0, 0)),
        (_file("RGBA", (10, 20, 30, 255)), False, (10, 20, 30)),
        (_file("L", 60, kind="JPEG"), True, (60,)),
    ],
    ids=["RGB", "grey", "black and white", "16 bits", "palette", "all opaque", "JPEG"],
)
def test_pixels_become_rows_of_grey_or_rgb(data: bytes, grey: bool, first: tuple[int, ...]) -> None:
    pixels = bitmap(data).pixels
    assert pixels is not None
    assert (pixels.width, pixels.height, pixels.grey, pixels.alpha) == (6, 4, grey, None)
    assert pixels.rows == bytes(first) * 24


@pytest.mark.parametrize(
    "data",
    [_file("RGBA", (9, 9, 9, 80)), _file("LA", (9, 80)), _file("P", 0, transparency=0)],
    ids=["RGBA", "grey and alpha", "palette"],
)
def test_see_through_parts_are_a_soft_mask(data: bytes) -> None:
    picture = bitmap(data)
    assert picture.pixels is not None
    assert picture.pixels.alpha in (bytes([80]) * 24, bytes(24))
    with _page(picture) as pdf:
        (image,) = pdf.pages[0].Resources.XObject.values()
        assert image.SMask.ColorSpace == Name.DeviceGray
        assert image.SMask.read_bytes() == picture.pixels.alpha


def test_a_picture_is_drawn_as_an_image_and_is_in_the_file_once() -> None:
    picture = bitmap(_file("RGB", (10, 20, 30)))
    with _page(picture, picture, pages=2) as pdf:
        images = [one for one in pdf.objects if getattr(one, "Subtype", None) == Name.Image]
        assert len(images) == 1
        assert images[0].read_bytes() == bytes((10, 20, 30)) * 24
        assert [len(page.Resources.XObject) for page in pdf.pages] == [1, 1]
        out = BytesIO()
        pdf.save(out)
    assert operators(out.getvalue()).count("Do") == 4


def test_pages_without_pictures_name_none() -> None:
    with _page() as pdf:
        assert "/XObject" not in pdf.pages[0].Resources


def test_a_picture_keeps_its_shape() -> None:
    picture = bitmap(_file("RGB", 0, (60, 30))).fitted(Rect(0, 0, 20, 20))
    assert picture.bounds == Rect(0, 5, 20, 10)
    assert isinstance(picture, Bitmap)
    assert "20 0 0 10 0 5 cm" in picture.operators()


def test_more_pixels_than_print_shows_are_left_out() -> None:
    pixels = bitmap(_file("L", 5, (3000, 1500))).pixels
    assert pixels is not None
    assert (pixels.width, pixels.height) == (SIDE, SIDE // 2)


@pytest.mark.parametrize("tagged", [True, False])
def test_pixels_that_nobody_tagged_are_refused(tagged: bool) -> None:
    with pytest.raises(UntaggedError, match="a picture of pixels"):
        PageCanvas(tagged).draw(bitmap(_file("L", 5)))


def test_pixels_may_be_content() -> None:
    canvas, figure = PageCanvas(True), Branch("Figure", alt="A seal")
    with canvas.tag(figure):
        canvas.draw(bitmap(_file("L", 5)))
    canvas.end_page(BOXES)
    assert len(figure.children) == 1
    assert b"/Figure <</MCID 0>> BDC" in canvas.finished()


def test_pixels_have_no_inks_and_no_outlines() -> None:
    picture = bitmap(_file("RGB", (1, 2, 3)))
    assert picture.roles == frozenset()
    assert picture.outlined() is picture


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(OSError, match="cannot identify"):
        bitmap(b"GIF89a")
