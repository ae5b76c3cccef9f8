from __future__ import annotations

from zlib import compress

import pytest
from pikepdf import Name, Pdf, String

from tests.broken import X4, codes, pressed, x4


def rewritten(old: bytes, new: bytes) -> list[str]:
    """The metadata with other words of the same length."""
    return codes(pressed().replace(old, new.ljust(len(old))), X4)


def test_no_metadata() -> None:
    def spoil(pdf: Pdf) -> None:
        del pdf.Root.Metadata

    assert x4(spoil) == ["x4-xmp"]


@pytest.mark.parametrize("packet", [b"<x:xmpmeta>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])
def test_metadata_that_cannot_be_read(packet: bytes) -> None:
    assert x4(lambda pdf: pdf.Root.Metadata.write(packet)) == ["x4-xmp"]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b"<pdfxid:GTS_PDFXVersion>PDF/X-4<", b"<pdfxid:GTS_PDFXVersion>PDF/X-3<", "x4-name"),
        (b"xmpMM:VersionID>1</xmpMM:VersionID", b"xmpMM:VersionIX>1</xmpMM:VersionIX", "x4-property"),
        (b"<pdf:Trapped>False</pdf:Trapped>", b"<pdf:Trapped>Maybe</pdf:Trapped>", "x4-trapped"),
        (b"<xmp:CreateDate>2026-10-02", b"<xmp:CreateDate>2026-10-03", "x4-info"),
    ],
)
def test_metadata_that_lack_or_say_something_else(old: bytes, new: bytes, code: str) -> None:
    assert code in rewritten(old, new)


def test_another_title_in_info() -> None:
    def spoil(pdf: Pdf) -> None:
        pdf.trailer.Info.Title = String("Another")

    assert x4(spoil) == ["x4-info"]


def test_trapping_left_open() -> None:
    def spoil(pdf: Pdf) -> None:
        packet = pdf.Root.Metadata.read_bytes().replace(b"<pdf:Trapped>False</pdf:Trapped>", b"")
        pdf.Root.Metadata.write(packet)
        pdf.trailer.Info.Trapped = Name.Unknown

    assert x4(spoil) == ["x4-trapped"]


def test_packed_metadata() -> None:
    def spoil(pdf: Pdf) -> None:
        packed = pdf.make_stream(compress(pdf.Root.Metadata.read_bytes()), Filter=Name.FlateDecode)
        pdf.Root.Metadata = packed

    assert x4(spoil) == ["x4-xmp-packed"]
