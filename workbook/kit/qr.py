"""QR codes (ISO/IEC 18004) as one shape: modules in runs, so that no hairlines show between them."""

from __future__ import annotations

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from workbook.geometry import Rect
from workbook.kit.path import Path
from workbook.kit.vector import Picture, Shape

QUIET = 4
"""Modules of white space that a reader needs on all sides."""


def qr_modules(text: str) -> list[list[bool]]:
    """The dark modules of a text, row by row from the top; error correction M."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    return [[bool(module) for module in row] for row in code.modules]


def qr_picture(text: str, role: str = "ink") -> Picture:
    """The code with its quiet zone; a module is 1 point wide."""
    modules = qr_modules(text)
    side = len(modules) + 2 * QUIET
    path = Path()
    for row, dark in enumerate(modules):
        y = side - QUIET - row - 1
        for start, end in _runs(dark):
            path.rect(Rect(QUIET + start, y, end - start, 1))
    return Picture((Shape(path.operators(), fill=role),), Rect(0, 0, side, side), sign=True)


def _runs(dark: list[bool]) -> list[tuple[int, int]]:
    """Stretches of dark modules as (first, end)."""
    edges = [n for n in range(len(dark) + 1) if (n > 0 and dark[n - 1]) != (n < len(dark) and dark[n])]
    return list(zip(edges[::2], edges[1::2], strict=True))
