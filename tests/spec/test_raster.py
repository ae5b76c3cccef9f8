from __future__ import annotations

import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from workbook.spec.raster import raster_refusal


def picture(mode: str = "RGB", kind: str = "PNG", size: tuple[int, int] = (4, 3), **options: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, kind, **options)
    return out.getvalue()


def code(data: bytes) -> str | None:
    refusal = raster_refusal(data, "logo.png")
    return refusal.code if refusal else None


@pytest.mark.parametrize(
    "data",
    [
        *(picture("RGB"), picture("L"), picture("P"), picture("1")),
        *(picture(kind="JPEG"), picture("L", "JPEG"), picture(kind="JPEG", progressive=True)),
    ],
)
def test_an_opaque_picture_may_be_a_logo(data: bytes) -> None:
    assert code(data) is None


@pytest.mark.parametrize("data", [picture("RGBA"), picture("LA"), picture("P", transparency=0)])
def test_transparent_parts_are_refused(data: bytes) -> None:
    assert code(data) == "logo-alpha"


def test_cmyk_is_refused() -> None:
    assert code(picture("CMYK", "JPEG")) == "logo-cmyk"


def test_a_picture_60_000_pixels_wide_is_refused_unread() -> None:
    head = struct.pack(">LLBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", b""), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    refusal = raster_refusal(b"\x89PNG\r\n\x1a\n" + body, "logo.png")
    assert refusal is not None
    assert refusal.code == "logo-too-large"
    assert "60000 × 60000 pixels" in refusal.message


@pytest.mark.parametrize("good", [picture(), picture(kind="JPEG")])
def test_a_damaged_picture_is_refused(good: bytes) -> None:
    assert code(good[: len(good) // 2]) == "logo-corrupt"
    assert code(good[:10]) == "logo-corrupt"
    assert code(b"GIF89a" + good) == "logo-corrupt"


def test_a_changed_byte_in_a_png_is_seen() -> None:
    data = bytearray(picture())
    data[45] ^= 0xFF
    assert code(bytes(data)) == "logo-corrupt"


@given(st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"]), st.binary(max_size=200))
def test_no_bytes_are_more_than_refused(start: bytes, data: bytes) -> None:
    assert code(start + data) in ("logo-corrupt", "logo-too-large", "logo-cmyk", "logo-alpha", None)


def test_what_cannot_be_decoded_is_refused_though_its_header_is_sound() -> None:
    whole = picture(size=(40, 40))
    at = whole.index(b"IDAT")
    (length,) = struct.unpack_from(">L", whole, at - 4)
    body = b"IDAT" + bytes(length)
    data = whole[:at] + body + struct.pack(">L", zlib.crc32(body)) + whole[at + 8 + length :]
    assert code(data) == "logo-corrupt"
