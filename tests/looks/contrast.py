"""Contrast as it is seen: the colour of words against the pixels they stand on (WCAG 2.1, 1.4.3)."""

from __future__ import annotations

from collections import Counter
from ctypes import c_uint
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from PIL.Image import Image

from workbook.color import Color

Pixel = tuple[int, int, int]
_SCALE = 1.5
_AROUND = 2
"""Pixels around a run that show its ground."""
_SHARE = 0.15
"""A colour that takes so much of them is part of the ground: the rest are neighbours' letters."""
_LARGE = 18.0


def faint_words(data: bytes) -> list[str]:
    """Words that cannot be read on their ground, each with page and contrast."""
    found = []
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(document):
            picture = page.render(scale=_SCALE).to_pil().convert("RGB")
            text = page.get_textpage()
            for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=4):
                contrast = _contrast(item, page.get_height(), picture)
                if contrast is not None and contrast < (3.0 if _size(item) >= _LARGE else 4.5) - 0.05:
                    found.append(f"page {number + 1}: {_said(item, text)!r} {contrast:.2f}:1")
            text.close()
    return found


def _contrast(item: Any, height: float, picture: Image) -> float | None:
    """The least contrast of a run with what lies around it; None where it shows nothing."""
    left, low, right, top = item.get_bounds()
    box = [round(_SCALE * edge) for edge in (left, height - top, right, height - low)]
    if box[2] - box[0] < 2 or box[3] - box[1] < 2:
        return None
    ink = _ink(item)
    ring = _ring(picture.crop((box[0] - _AROUND, box[1] - _AROUND, box[2] + _AROUND, box[3] + _AROUND)))
    grounds = [_color(*pixel) for pixel in ring]
    return min(ink.contrast(ground) for ground in grounds)


def _ring(picture: Image) -> list[Pixel]:
    """The colours of a picture's edge, as far as there is enough of each."""
    w, h = picture.size
    counted: Counter[Pixel] = Counter()
    for side in ((0, 0, w, 1), (0, h - 1, w, h), (0, 0, 1, h), (w - 1, 0, w, h)):
        for count, pixel in picture.crop(side).getcolors(w * h) or ():
            if isinstance(pixel, tuple):
                red, green, blue = map(int, pixel)
                counted[red, green, blue] += count
    return [pixel for pixel, count in counted.items() if count >= _SHARE * counted.total()]


def _color(red: int, green: int, blue: int) -> Color:
    return Color(red / 255, green / 255, blue / 255)


def _ink(item: Any) -> Color:
    red, green, blue, alpha = (c_uint() for _ in range(4))
    pdfium.FPDFPageObj_GetFillColor(item.raw, red, green, blue, alpha)
    return _color(red.value, green.value, blue.value)


def _size(item: Any) -> float:
    size = pdfium.c_float()
    pdfium.FPDFTextObj_GetFontSize(item.raw, size)
    return float(size.value * item.get_matrix().d)


def _said(item: Any, page: Any) -> str:
    size = pdfium.FPDFTextObj_GetText(item.raw, page.raw, None, 0)
    buffer = (pdfium.FPDF_WCHAR * (size // 2))()
    pdfium.FPDFTextObj_GetText(item.raw, page.raw, buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")
