"""Pages as PDFium draws them: whether they are blank, whether colour runs into the bleed; thinnest lines."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from workbook.geometry import Rect
from workbook.preflight.facts import Look, PageFacts

_SCALE = 1.0
"""A pixel a point."""
_APART = 3
"""Of 255: so much darker than bare paper is the least ink."""
_DEEPEST = 8
_LEAF = 40
"""Pixels along the cut that a drawn thing may cover and still end in the bleed."""


def read_looks(data: bytes, pages: Sequence[PageFacts]) -> tuple[Look, ...]:
    """How each page looks. Raises pypdfium2's PdfiumError."""
    with pypdfium2.PdfDocument(data) as document:
        return tuple(_look(document[number], page) for number, page in enumerate(pages))


def read_hairlines(data: bytes, count: int) -> tuple[float | None, ...]:
    """The thinnest line of each page, in points; None where nothing is stroked."""
    with pypdfium2.PdfDocument(data) as document:
        return tuple(
            min(
                _widths(document[number], pdfium.FPDFPage_CountObjects, pdfium.FPDFPage_GetObject, 1.0, 0),
                default=None,
            )
            for number in range(count)
        )


def _widths(holder: Any, count: Any, get: Any, scale: float, depth: int) -> Iterator[float]:
    for index in range(count(holder)):
        each = get(holder, index)
        kind = pdfium.FPDFPageObj_GetType(each)
        if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            inner = pdfium.FPDFFormObj_CountObjects, pdfium.FPDFFormObj_GetObject
            yield from _widths(each, *inner, scale * _scale(each), depth + 1)
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            fill, stroke = ctypes.c_int(), ctypes.c_int()
            pdfium.FPDFPath_GetDrawMode(each, fill, stroke)
            if stroke.value:
                width = ctypes.c_float()
                pdfium.FPDFPageObj_GetStrokeWidth(each, width)
                yield width.value * scale * _scale(each)


def _scale(each: Any) -> float:
    found = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(each, found)
    return math.sqrt(abs(found.a * found.d - found.b * found.c))


def _look(page: Any, facts: PageFacts) -> Look:
    picture = page.render(scale=_SCALE, grayscale=True).to_pil().convert("L")
    low, high = picture.getextrema()
    if facts.trim is None or facts.bleed is None:
        return Look(low == high, 0.0)
    height = facts.media.height
    trim, bleed = (_pixels(box, facts.media, height) for box in (facts.trim, facts.bleed))
    return Look(low == high, max(_bare(picture, trim, bleed), default=0.0) / _SCALE)


def _pixels(box: Rect, media: Rect, height: float) -> tuple[int, int, int, int]:
    """Left, upper, right, lower of a box in the picture."""
    left, top = (box.x - media.x) * _SCALE, (height - (box.top - media.y)) * _SCALE
    return round(left), round(top), round(left + box.width * _SCALE), round(top + box.height * _SCALE)


def _bare(picture: Any, trim: Sequence[int], bleed: Sequence[int]) -> Iterator[int]:
    """For each side, the longest stretch with ink just inside the cut and none where the bleed ends."""
    for side in range(4):
        if abs(trim[side] - bleed[side]) < 3:
            continue
        way, flat = (1 if side < 2 else -1), side % 2
        inside = trim[side] + (1 if side < 2 else -2)
        inked = [
            place
            for place in range(trim[1 - flat] + 2, trim[3 - flat] - 2)
            if not _paper(picture, inside, place, flat)
        ]
        # What is drawn may end anywhere, as leaves do; a field ends in a line along the cut.
        for outside, natural in (
            (inside - 3 * way, 0),
            (bleed[side] + (way if side < 2 else 2 * way), _LEAF),
        ):
            stretch = _longest(place for place in inked if _paper(picture, outside, place, flat))
            yield stretch if stretch > natural else 0


def _paper(picture: Any, across: int, along: int, flat: int) -> bool:
    x, y = (along, across) if flat else (across, along)
    inside = 0 <= x < picture.width and 0 <= y < picture.height
    return inside and bool(picture.getpixel((x, y)) > 255 - _APART)


def _longest(places: Iterator[int]) -> int:
    """The longest run of numbers that follow each other."""
    most = run = 0
    before = -1
    for place in places:
        run = run + 1 if place == before + 1 else 1
        most, before = max(most, run), place
    return most
