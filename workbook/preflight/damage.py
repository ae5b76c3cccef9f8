"""What readers raise where a file holds something else than it should."""

from __future__ import annotations

import pikepdf
import pypdfium2

from workbook.preflight.validation import UnjudgedError

DAMAGE = (
    pikepdf.PdfError,
    pypdfium2.PdfiumError,
    UnjudgedError,
    ArithmeticError,
    AttributeError,
    IndexError,
    KeyError,
    NotImplementedError,
    RecursionError,
    TypeError,
    ValueError,
)
"""Errors of pikepdf's objects, PDFium, the judge, and plain arithmetic."""


def first_line(error: BaseException) -> str:
    """What an error says, without its last full stop."""
    lines = str(error).splitlines() or [type(error).__name__]
    return lines[0].rstrip(".")
