"""Facts of a file's content, read with PDFium: runs of text and pictures as placed.

https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/fpdf_edit.h
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from typing import Any, TypeAlias

import pypdfium2
import pypdfium2.raw as pdfium

from workbook.geometry import Rect
from workbook.preflight.facts import Mark, Picture, Run

Matrix: TypeAlias = tuple[float, float, float, float, float, float]

UNTURNED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
# Deeper than any real page; forms that go on are a loop or an attack.
_DEEPEST = 16


def read_content(data: bytes, pages: int) -> tuple[tuple[Run, ...], tuple[Picture, ...]]:
    """All runs and pictures in the order of the streams.

    Raises pypdfium2's PdfiumError; ValueError where PDFium finds another number of pages.
    """
    runs: list[Run] = []
    pictures: list[Picture] = []
    document = pypdfium2.PdfDocument(data)
    try:
        if len(document) != pages:
            raise ValueError(f"one reader finds {pages} pages, another {len(document)}")
        for number in range(pages):
            page = document[number]
            text = page.get_textpage()
            reader = _PageReader(number, text)
            objects = objects_of(page, pdfium.FPDFPage_CountObjects, pdfium.FPDFPage_GetObject)
            reader.read(objects, UNTURNED, ("none", -1), 0)
            runs += reader.runs
            pictures += reader.pictures
            text.close()
            page.close()
    finally:
        document.close()
    return tuple(runs), tuple(pictures)


def objects_of(holder: Any, count: Any, get: Any) -> Iterator[Any]:
    """The objects of a page or form, by PDFium's functions for it."""
    return (get(holder, index) for index in range(count(holder)))


class _PageReader:
    def __init__(self, page: int, text_page: Any) -> None:
        self._page = page
        self._text_page = text_page
        self.runs: list[Run] = []
        self.pictures: list[Picture] = []

    def read(self, objects: Iterator[Any], matrix: Matrix, around: tuple[Mark, int], depth: int) -> None:
        """Read these objects; ``around`` is the mark of the form they are in."""
        for each in objects:
            kind = pdfium.FPDFPageObj_GetType(each)
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                self._read_text(each, matrix, around)
            elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
                self._read_picture(each, matrix)
            elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
                inner = objects_of(each, pdfium.FPDFFormObj_CountObjects, pdfium.FPDFFormObj_GetObject)
                self.read(inner, times(matrix_of(each), matrix), _mark(each, around), depth + 1)

    def _read_text(self, run: Any, matrix: Matrix, around: tuple[Mark, int]) -> None:
        size = pdfium.FPDFTextObj_GetText(run, self._text_page, None, 0)
        buffer = (ctypes.c_ushort * (size // 2 + 1))()
        pdfium.FPDFTextObj_GetText(run, self._text_page, buffer, size)
        text = bytes(buffer)[: max(0, size - 2)].decode("utf-16-le", "replace")
        left, bottom, right, top = (ctypes.c_float() for _ in range(4))
        pdfium.FPDFPageObj_GetBounds(run, left, bottom, right, top)
        box = moved((left.value, bottom.value, right.value, top.value), matrix)
        mark, mcid = _mark(run, around)
        self.runs.append(Run(self._page, text, box, mark, mcid))

    def _read_picture(self, image: Any, matrix: Matrix) -> None:
        width, height = ctypes.c_uint(), ctypes.c_uint()
        if not pdfium.FPDFImageObj_GetImagePixelSize(image, width, height):
            return
        a, b, c, d, _, _ = times(matrix_of(image), matrix)
        across, up = math.hypot(a, b), math.hypot(c, d)
        if across > 0 and up > 0:
            ppi = 72 * min(width.value / across, height.value / up)
            box = moved((0.0, 0.0, 1.0, 1.0), times(matrix_of(image), matrix))
            self.pictures.append(Picture(self._page, width.value, height.value, ppi, box))


def _mark(each: Any, around: tuple[Mark, int]) -> tuple[Mark, int]:
    """How the object is marked: by its own MCID, as an artifact, or as what it lies in."""
    mcid = pdfium.FPDFPageObj_GetMarkedContentID(each)
    if mcid >= 0:
        return "tagged", mcid
    name, size = (ctypes.c_ushort * 32)(), ctypes.c_ulong()
    for index in range(pdfium.FPDFPageObj_CountMarks(each)):
        mark = pdfium.FPDFPageObj_GetMark(each, index)
        pdfium.FPDFPageObjMark_GetName(mark, name, 64, size)
        if bytes(name)[: size.value - 2] == _ARTIFACT:
            typed = pdfium.FPDFPageObjMark_GetParamValueType(mark, b"Type") == pdfium.FPDF_OBJECT_NAME
            return ("furniture" if typed else "decoration"), -1
    return around


_ARTIFACT = "Artifact".encode("utf-16-le")


def matrix_of(each: Any) -> Matrix:
    """An object's own matrix."""
    found = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(each, found)
    return found.a, found.b, found.c, found.d, found.e, found.f


def times(inner: Matrix, outer: Matrix) -> Matrix:
    """The one after the other (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def moved(corners: tuple[float, float, float, float], matrix: Matrix) -> Rect:
    """What a rectangle covers once it is moved."""
    left, bottom, right, top = corners
    a, b, c, d, e, f = matrix
    across = [a * x + c * y + e for x in (left, right) for y in (bottom, top)]
    up = [b * x + d * y + f for x in (left, right) for y in (bottom, top)]
    return Rect(min(across), min(up), max(across) - min(across), max(up) - min(up))
