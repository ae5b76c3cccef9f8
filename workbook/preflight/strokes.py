"""The lines that pages draw, read with PDFium: how wide they come out, and where."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from workbook.preflight.content import UNTURNED, Matrix, matrix_of, moved, objects_of, times
from workbook.preflight.facts import Stroke

_DEEPEST = 8


def read_strokes(data: bytes, count: int) -> tuple[Stroke, ...]:
    """Every line that is stroked. Raises pypdfium2's PdfiumError."""
    with pypdfium2.PdfDocument(data) as document:
        return tuple(
            stroke
            for number in range(count)
            for stroke in _strokes(
                number,
                objects_of(document[number], pdfium.FPDFPage_CountObjects, pdfium.FPDFPage_GetObject),
                UNTURNED,
                0,
            )
        )


def _strokes(page: int, objects: Iterator[Any], around: Matrix, depth: int) -> Iterator[Stroke]:
    for each in objects:
        kind = pdfium.FPDFPageObj_GetType(each)
        if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            inner = objects_of(each, pdfium.FPDFFormObj_CountObjects, pdfium.FPDFFormObj_GetObject)
            yield from _strokes(page, inner, times(matrix_of(each), around), depth + 1)
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            fill, stroke = ctypes.c_int(), ctypes.c_int()
            pdfium.FPDFPath_GetDrawMode(each, fill, stroke)
            if stroke.value:
                yield _stroke(page, each, around)


def _stroke(page: int, each: Any, around: Matrix) -> Stroke:
    width = ctypes.c_float()
    pdfium.FPDFPageObj_GetStrokeWidth(each, width)
    a, b, c, d, _, _ = times(matrix_of(each), around)
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(each, left, bottom, right, top)
    box = moved((left.value, bottom.value, right.value, top.value), around)
    return Stroke(page, width.value * math.sqrt(abs(a * d - b * c)), box)
