"""Pictures of four inks as one set of plates shows them."""

from __future__ import annotations

from typing import Literal

from pikepdf import PdfImage, Stream

_MOST = 4_000_000
"""Pixels that are enough to measure ink with."""
_INVERSE = bytes(range(255, -1, -1))


def plate_pixels(
    picture: Stream, plate: Literal["colours", "black", "spots"]
) -> tuple[str, tuple[int, int], bytes]:
    """A colour space, width and height, and rows. Raises pikepdf's errors where it cannot be decoded."""
    image = PdfImage(picture).as_pil_image().convert("CMYK")
    if image.width * image.height > _MOST:
        image = image.reduce(int((image.width * image.height / _MOST) ** 0.5) + 1)
    data = image.tobytes()
    if plate == "spots":
        return "DeviceGray", image.size, b"\xff" * (len(data) // 4)
    if plate == "black":
        return "DeviceGray", image.size, data[3::4].translate(_INVERSE)
    rows = bytearray(len(data) // 4 * 3)
    for ink in range(3):
        rows[ink::3] = data[ink::4].translate(_INVERSE)
    return "DeviceRGB", image.size, bytes(rows)
