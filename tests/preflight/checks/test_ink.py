from __future__ import annotations

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.broken import codes, pressed, spoilt
from workbook.preflight import Wants, check

LIMIT = Wants(total_ink=200, words=False)


def more(operators: bytes, **resources: Dictionary) -> bytes:
    def spoil(pdf: Pdf) -> None:
        page = pdf.pages[0]
        for kind, held in resources.items():
            page.obj.Resources[f"/{kind}"] = held
        page.contents_add(operators)

    return spoilt(pressed(), spoil)


def test_ink_under_the_limit() -> None:
    assert codes(pressed(), LIMIT) == []
    assert codes(more(b"0.5 0.5 0.5 0.5 k"), LIMIT) == []


@pytest.mark.parametrize("operators", [b"1 1 0.5 0 k", b"1 1 0 0.2 K", b"/DeviceCMYK cs 1 1 1 1 sc"])
def test_too_much_ink_set_in_a_stream(operators: bytes) -> None:
    assert codes(more(operators), LIMIT) == ["ink-total"]


def test_too_much_ink_in_a_table() -> None:
    heavy = Array([Name.Indexed, Name.DeviceCMYK, 1, String(bytes(4) + bytes((255, 255, 90, 0)))])
    (finding,) = check(more(b"/Heavy cs 1 sc", ColorSpace=Dictionary(Heavy=heavy)), LIMIT)
    assert "235 %" in finding.message


def test_too_much_ink_in_a_picture() -> None:
    def spoil(pdf: Pdf) -> None:
        image = pdf.make_stream(
            bytes((255, 255, 255, 0)), Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1
        )
        image.ColorSpace, image.BitsPerComponent = Name.DeviceCMYK, 8
        pdf.pages[0].obj.Resources.XObject = Dictionary(I=pdf.make_indirect(image))

    assert codes(spoilt(pressed(), spoil), LIMIT) == ["ink-total"]


def test_hairlines_are_told() -> None:
    wants = Wants(hairline=0.25, words=False)
    assert codes(more(b"0.1 w 0 0 m 50 50 l S"), wants) == ["hairline"]
    assert codes(more(b"0.25 w 0 0 m 50 50 l S"), wants) == []
    assert codes(more(b"q 0.1 0 0 0.1 0 0 cm 1 w 0 0 m 500 500 l S Q"), wants) == ["hairline"]
