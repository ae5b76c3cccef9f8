from __future__ import annotations

from io import BytesIO

import pytest
from pikepdf import Dictionary, Encryption, Name, Pdf, String

from tests.broken import X4, codes, pressed, x4
from workbook.preflight import Wants
from workbook.preflight.checks.x4_file import OBJECTS


def test_a_good_file_keeps_every_rule_and_is_held_to_them_only_where_asked() -> None:
    assert codes(pressed(), X4) == []
    assert codes(b"%PDF-1.7" + pressed()[8:], Wants(words=False)) == []
    assert codes(b"%PDF-1.7" + pressed()[8:], Wants(words=False, declared=True)) == ["x4-version"]


def test_a_later_version_of_pdf() -> None:
    assert codes(b"%PDF-1.7" + pressed()[8:], X4) == ["x4-version"]


def test_an_encrypted_file() -> None:
    out = BytesIO()
    with Pdf.open(BytesIO(pressed())) as pdf:
        pdf.save(out, encryption=Encryption(user="", owner="secret", R=4))
    assert "x4-encrypted" in codes(out.getvalue(), X4)


def test_a_file_without_an_id() -> None:
    data = pressed()
    place = data.rindex(b"/ID ")
    assert codes(data[:place] + b"/IX " + data[place + 4 :], X4) == ["x4-id"]


def _form(pdf: Pdf, **entries: object) -> None:
    form = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 1, 1])
    for key, value in entries.items():
        form[f"/{key}"] = value
    pdf.pages[0].obj.Resources.XObject = Dictionary(F=form)


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        ({"F": String("elsewhere.bin")}, "x4-external"),
        ({"Subtype2": Name.PS}, "x4-postscript"),
        ({"OPI": Dictionary()}, "x4-opi"),
        ({"Ref": Dictionary(F=String("other.pdf"), Page=0)}, "x4-reference"),
    ],
)
def test_streams_that_are_not_what_they_are(entries: dict[str, object], code: str) -> None:
    assert x4(lambda pdf: _form(pdf, **entries)) == [code]


def test_a_picture_that_prints_as_another() -> None:
    def spoil(pdf: Pdf) -> None:
        image = pdf.make_stream(b"\0", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1)
        image.ColorSpace, image.BitsPerComponent = Name.DeviceGray, 8
        image.Alternates = [Dictionary(Image=image, DefaultForPrinting=True)]
        pdf.pages[0].obj.Resources.XObject = Dictionary(I=pdf.make_indirect(image))

    assert x4(spoil) == ["x4-alternate"]


def test_lzw_is_told() -> None:
    # pikepdf packs anew what it saves, so that no file of ours can hold it.
    assert OBJECTS["lzw"].broken().code == "x4-lzw"
    data = pressed()
    with Pdf.open(BytesIO(data)) as pdf:
        pdf.add_blank_page()
        stream = pdf.make_stream(b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01")
        stream.Filter = Name.LZWDecode
        pdf.Root.Extra = stream
        out = BytesIO()
        pdf.save(out, stream_decode_level=None, compress_streams=False, static_id=True)
    assert "x4-lzw" in codes(out.getvalue(), X4)
