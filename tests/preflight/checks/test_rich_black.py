from __future__ import annotations

from pikepdf import Array, Dictionary, Name

from tests.broken import codes, more
from workbook.preflight import Wants

PLATES = Wants(printed=True, words=False)
TINT = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 1, 1, 1], N=1)
ALL = Dictionary(All=Array([Name.Separation, Name.All, Name.DeviceCMYK, TINT]))


def test_black_text_in_more_than_black() -> None:
    assert codes(more(b"BT /F1 20 Tf 0.4 0 0 1 k 60 90 Td (word) Tj ET"), PLATES) == ["text-rich-black"]
    assert codes(more(b"BT /F1 20 Tf 0 0 0 1 k 60 90 Td (word) Tj ET"), PLATES) == []


def test_dark_text_of_a_colour_is_no_rich_black() -> None:
    assert codes(more(b"BT /F1 20 Tf 0.8 0.4 0 0.5 k 60 90 Td (word) Tj ET"), PLATES) == []


def test_text_on_every_plate() -> None:
    inside = b"BT /F1 20 Tf /All cs 1 scn 60 90 Td (word) Tj ET"
    assert codes(more(inside, ColorSpace=ALL), PLATES) == ["registration-inside"]


def test_text_on_every_plate_beside_the_page() -> None:
    beside = b"BT /F1 4 Tf /All cs 1 scn 20 1 Td (word) Tj ET"
    assert codes(more(beside, ColorSpace=ALL), PLATES) == []
