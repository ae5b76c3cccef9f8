"""What a PNG or JPEG says of itself, and whether it may be a logo; nothing is decoded.

PNG (W3C, third edition) 5.3: chunks with checksums; JPEG (ITU-T T.81) B.2: segments up to the frame.
"""

from __future__ import annotations

import struct
import zlib

from workbook.spec.refusal import Refusal

SIDE = 8000
"""Pixels of a logo's longer side."""
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_NO_FRAME = {0xC4, 0xC8, 0xCC}
"""Markers among the frames' that begin none."""


class _BrokenError(Exception):
    """The file ends early or contradicts itself."""


def raster_refusal(data: bytes, name: str) -> Refusal | None:
    """Why a picture may not be a logo, if so."""
    try:
        if data.startswith(_PNG):
            return _png_refusal(data, name)
        if data.startswith(_JPEG):
            return _jpeg_refusal(data, name)
        raise _BrokenError
    except (_BrokenError, struct.error, IndexError):
        return Refusal("logo-broken", f"{name} is damaged, or no picture", "export it anew, best as SVG")


def _png_refusal(data: bytes, name: str) -> Refusal | None:
    chunks = _chunks(data)
    kinds = set(chunks)
    if not {b"IHDR", b"IDAT", b"IEND"} <= kinds:
        raise _BrokenError
    width, height, _, color = struct.unpack_from(">LLBB", chunks[b"IHDR"])
    if too_large := _too_large(width, height, name):
        return too_large
    if color in (4, 6) or b"tRNS" in kinds:
        message = f"{name} has transparent parts, which paper does not"
        return Refusal("logo-alpha", message, "export it as SVG, or on the colour of the paper")
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
    if max(width, height) <= SIDE:
        return None
    message = f"{name} has {width} × {height} pixels; a logo may have {SIDE} on its longer side"
    return Refusal("logo-too-large", message, "scale it down, or take an SVG")
