"""Whether a PNG or JPEG may be a logo: what it says of itself first, then whether it can be read.

PNG (W3C, third edition) 5.3: chunks with checksums; JPEG (ITU-T T.81) B.2: segments up to the frame.
Nothing is decoded before its size is known to be harmless.
"""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from PIL import Image

from workbook.spec.refusal import Refusal

SIDE, PIXELS = 12_000, 40_000_000
"""Pixels of a logo's longer side, and of all of it."""
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_NO_FRAME = {0xC4, 0xC8, 0xCC}
"""Markers among the frames' that begin none."""


class _BrokenError(Exception):
    """The file ends early or contradicts itself."""


def raster_refusal(data: bytes, name: str) -> Refusal | None:
    """Why a picture may not be a logo, if so."""
    try:
        if data.startswith(_PNG):
            refusal = _png_refusal(data, name)
        elif data.startswith(_JPEG):
            refusal = _jpeg_refusal(data, name)
        else:
            raise _BrokenError
        if refusal is None:
            _decode(data)
        return refusal
    except (_BrokenError, struct.error, IndexError):
        return Refusal("logo-corrupt", f"{name} is damaged, or no picture", "export it anew, best as SVG")


def _decode(data: bytes) -> None:
    """Read every pixel once: a header may be sound and what follows not."""
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as image:
            image.load()
    except (OSError, SyntaxError, ValueError, EOFError, zlib.error) as error:
        raise _BrokenError from error


def _png_refusal(data: bytes, name: str) -> Refusal | None:
    chunks = _chunks(data)
    kinds = set(chunks)
    if not {b"IHDR", b"IDAT", b"IEND"} <= kinds:
        raise _BrokenError
    width, height, _, color = struct.unpack_from(">LLBB", chunks[b"IHDR"])
    if too_large := _too_large(width, height, name):
        return too_large
    if color in (4, 6) or b"tRNS" in kinds:
        message = f"{name} has an alpha channel, and pictures with see-through parts print badly"
        return Refusal("logo-alpha", message, "export it as SVG, or on the colour of its ground")
    return None


def _chunks(data: bytes) -> dict[bytes, bytes]:
    """The first chunk of each kind, all checksums being right."""
    found: dict[bytes, bytes] = {}
    at = len(_PNG)
    while b"IEND" not in found:
        length, kind = struct.unpack_from(">L4s", data, at)
        body = data[at + 8 : at + 8 + length]
        (check,) = struct.unpack_from(">L", data, at + 8 + length)
        if zlib.crc32(kind + body) != check:
            raise _BrokenError
        found.setdefault(kind, body)
        at += 12 + length
    return found


def _jpeg_refusal(data: bytes, name: str) -> Refusal | None:
    if b"\xff\xd9" not in data[-64:]:
        raise _BrokenError
    at = 2
    while True:
        marker, kind, length = struct.unpack_from(">BBH", data, at)
        if marker != 0xFF:
            raise _BrokenError
        if 0xC0 <= kind <= 0xCF and kind not in _NO_FRAME:
            height, width, components = struct.unpack_from(">HHB", data, at + 5)
            break
        at += 2 + length
    if too_large := _too_large(width, height, name):
        return too_large
    if components == 4:
        return Refusal("logo-cmyk", f"{name} is CMYK", "export it in RGB, best as SVG")
    return None


def _too_large(width: int, height: int, name: str) -> Refusal | None:
    if not width or not height:
        raise _BrokenError
    if max(width, height) <= SIDE and width * height <= PIXELS:
        return None
    message = (
        f"{name} has {width} × {height} pixels; a logo may have {SIDE} on its longer side "
        f"and {PIXELS // 1_000_000} million in all"
    )
    return Refusal("logo-too-large", message, "scale it down, or take an SVG")
