"""Pictures for logos and font files, broken and hostile: refused with words, or good within their limits."""

from __future__ import annotations

import io
import struct
import tempfile
import zlib
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.fuzz.mutation import mutated
from tests.fuzz.verdict import within
from tests.prints import ROOT
from workbook.codes import CODES
from workbook.kit.bitmap import SIDE, bitmap
from workbook.spec.font_files import judged
from workbook.spec.raster import raster_refusal
from workbook.spec.refusal import Refusal


def picture(mode: str, kind: str, size: tuple[int, int] = (9, 7), **options: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, kind, **options)
    return out.getvalue()


PICTURES = [
    *(picture(mode, "PNG") for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")),
    *(picture(mode, "JPEG", progressive=way) for mode in ("L", "RGB", "CMYK") for way in (False, True)),
    picture("P", "PNG", transparency=0),
    picture("RGB", "PNG", (300, 200)),
]
WORDS = [
    *(b"IHDR", b"IDAT", b"IEND", b"tRNS", b"PLTE", b"iCCP", b"zTXt", b"eXIf", b"acTL", b"fdAT"),
    *(
        b"\xff\xd8\xff",
        b"\xff\xd9",
        b"\xff\xda",
        b"\xff\xc0",
        b"\xff\xc4",
        b"\xff\xe1\x00\x08Exif\0\0",
        b"Adobe",
    ),
    *(struct.pack(">L", number) for number in (0, 1, 60_000, 2**31 - 1, 2**32 - 1)),
]


def sound(data: bytes) -> bytes:
    """A PNG's checksums mended, so that what is in its chunks is looked at."""
    out, at = bytearray(data[:8]), 8
    while at + 8 <= len(data):
        (length,) = struct.unpack_from(">L", data, at)
        body = data[at + 4 : at + 8 + min(length, len(data))]
        out += struct.pack(">L", len(body) - 4) + body + struct.pack(">L", zlib.crc32(body))
        at += 12 + length
    return bytes(out)


def judge(data: bytes) -> None:
    refusal = raster_refusal(data, "logo.png")
    if refusal is not None:
        assert refusal.code in CODES
        assert refusal.message
        return
    found = bitmap(data)
    assert 0 < max(found.bounds.width, found.bounds.height) <= SIDE


@given(mutated(PICTURES, WORDS), st.booleans())
def test_no_picture_is_more_than_refused(data: bytes, mend: bool) -> None:
    with within(20):
        judge(sound(data) if mend and data.startswith(b"\x89PNG") else data)


FONTS = [path.read_bytes() for path in sorted((ROOT / "fonts").rglob("*.ttf"))[:2]]
TABLES = [
    b"OTTO",
    b"ttcf",
    b"wOFF",
    b"fvar",
    b"CFF ",
    b"glyf",
    b"OS/2",
    b"name",
    b"head",
    b"cmap",
    b"\x00\x01\x00\x00",
]


@given(mutated([font[:4000] for font in FONTS], TABLES))
def test_no_font_file_is_more_than_refused(font: bytes) -> None:
    with within(20):
        _font(font)


def _font(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "thrown.ttf")
        path.write_bytes(data)
        found = judged(path)
    if isinstance(found, Refusal):
        assert found.code in CODES
        assert found.message
