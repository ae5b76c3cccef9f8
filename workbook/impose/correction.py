"""Backs moved so that they land behind their fronts on a printer that is off; pure but for the pages.

What is measured: by how much a back lands to the right and upwards, looking at it, and by how many degrees
it is turned counter-clockwise about the middle of the sheet. The correction is the opposite of it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from io import BytesIO

from pikepdf import Pdf

from workbook.geometry import Size
from workbook.impose.forms import saved
from workbook.structure import DrawnPdf

Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Drift:
    """How a printer's backs land, in points and degrees."""

    x: float = 0.0
    y: float = 0.0
    turn: float = 0.0

    def landing(self, sheet: Size) -> Matrix:
        """Where a back's points come to lie on the sheet."""
        return _about(sheet, self.turn, self.x, self.y)

    def correction(self, sheet: Size) -> Matrix:
        """Where they have to be drawn to land where they belong."""
        angle = math.radians(self.turn)
        dx = -self.x * math.cos(angle) - self.y * math.sin(angle)
        dy = self.x * math.sin(angle) - self.y * math.cos(angle)
        return _about(sheet, -self.turn, dx, dy)


def correct_backs(drawn: DrawnPdf, drift: Drift) -> DrawnPdf:
    """The same sheets, every second page moved and turned."""
    with Pdf.open(BytesIO(drawn.data)) as pdf:
        for number in range(1, len(drawn.pages), 2):
            page, size = pdf.pages[number], drawn.pages[number].media
            matrix = " ".join(f"{value:.6f}" for value in drift.correction(size))
            page.contents_add(f"q {matrix} cm".encode("ascii"), prepend=True)
            page.contents_add(b"Q")
        data = saved(pdf)
    return replace(drawn, data=data)


def _about(sheet: Size, turn: float, dx: float, dy: float) -> Matrix:
    """Turned about the middle of the sheet, then moved."""
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    x, y = sheet.width / 2, sheet.height / 2
    return cos, sin, -sin, cos, x - cos * x + sin * y + dx, y - sin * x - cos * y + dy
