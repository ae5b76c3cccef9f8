"""A picture of pixels: an image XObject (ISO 32000-1, 8.9.5), its see-through parts a soft mask.

Its colours are its own and no inks. It keeps no more pixels than print can show.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from io import BytesIO

from PIL import Image, ImageOps
from reportlab.pdfbase import pdfdoc

from workbook.geometry import Rect
from workbook.kit.path import number
from workbook.kit.vector import Picture

SIDE = 1200
"""Pixels of the longer side: 300 an inch at 4 inches; no mark stands larger."""
_CLEAR = {"LA", "PA", "RGBA", "La", "RGBa"}


@dataclass(frozen=True, slots=True)
class Pixels:
    """Rows of grey or RGB; alpha where some are see-through."""

    name: str
    """Its own: the same for the same picture, so that a file holds it once."""
    width: int
    height: int
    grey: bool
    rows: bytes
    alpha: bytes | None = None

    def xobject(self, document: pdfdoc.PDFDocument) -> pdfdoc.PDFStream:
        """The image for a file that is being drawn."""
        stream = self._stream("DeviceGray" if self.grey else "DeviceRGB", self.rows)
        if self.alpha is not None:
            mask = self._stream("DeviceGray", self.alpha)
            stream.dictionary["SMask"] = document.Reference(mask)
        return stream

    def _stream(self, space: str, rows: bytes) -> pdfdoc.PDFStream:
        entries = {
            "Type": pdfdoc.PDFName("XObject"),
            "Subtype": pdfdoc.PDFName("Image"),
            "Width": self.width,
            "Height": self.height,
            "ColorSpace": pdfdoc.PDFName(space),
            "BitsPerComponent": 8,
            "Filter": pdfdoc.PDFName("FlateDecode"),
        }
        return pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), zlib.compress(rows, 9))


@dataclass(frozen=True, slots=True)
class Bitmap(Picture):
    """Pixels within bounds; a point each until they are fitted."""

    pixels: Pixels | None = None

    @property
    def name(self) -> str:
        return self.pixels.name if self.pixels else ""

    def outlined(self, ground: str = "paper") -> Bitmap:
        """Itself: pixels have no outlines."""
        return self

    def operators(self, roles: Mapping[str, str] | None = None) -> str:
        """PDF operators between q and Q; the page's resources must hold the image."""
        box = self.bounds
        place = " ".join(number(n, 3) for n in (box.width, 0, 0, box.height, box.x, box.y))
        return f"q\n{place} cm\n/{pdfdoc.xObjectName(self.name)} Do\nQ"


@lru_cache(maxsize=16)
def bitmap(data: bytes) -> Bitmap:
    """A PNG or JPEG as a picture; read once in a process. Raises OSError where it cannot be read."""
    with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as image:
        whole = _scaled(_plain(ImageOps.exif_transpose(image)))
    alpha = whole.getchannel("A").tobytes() if whole.mode in _CLEAR else None
    flat = whole.convert(whole.mode.removesuffix("A"))
    rows, name = flat.tobytes(), f"Pixels{sha256(data).hexdigest()[:16]}"
    pixels = Pixels(name, *whole.size, flat.mode == "L", rows, alpha)
    return Bitmap((), Rect(0.0, 0.0, *map(float, whole.size)), pixels=pixels)


def _plain(image: Image.Image) -> Image.Image:
    """As grey or RGB of 8 bits, with alpha where something is see-through."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value / 257).convert("L")
    if image.mode in _CLEAR or "transparency" in image.info:
        whole = image.convert("LA" if image.mode in ("LA", "La") else "RGBA")
        opaque = whole.getchannel("A").getextrema() == (255, 255)
        return whole.convert(whole.mode.removesuffix("A")) if opaque else whole
    return image.convert("L" if image.mode in ("1", "L") else "RGB")


def _scaled(image: Image.Image) -> Image.Image:
    share = SIDE / max(image.size)
    if share >= 1:
        return image
    return image.resize((max(1, round(image.width * share)), max(1, round(image.height * share))), _SMOOTH)


_SMOOTH = Image.Resampling.LANCZOS
