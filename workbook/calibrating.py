"""A sheet that shows how far a printer's backs land from where they belong, and the profile kept of it.

The front has a fine line at four places, the back a scale over each. Held to the light, each line falls on
the number that the back is off by. The sheet bears numbers and letters only; the command explains them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from workbook.color import Color
from workbook.finish import FileOrder, Viewer, finish
from workbook.geometry import POINTS, PageBoxes, Size
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.styles import Styles
from workbook.library import default_brand
from workbook.spec.brand_file import read_brand
from workbook.spec.presets import read_trim
from workbook.spec.printer import printer_text, printers_folder
from workbook.spec.roots import Roots, builtin
from workbook.spec.typescale import TypeScale
from workbook.structure import DrawnPdf
from workbook.writing import write_all

MM = POINTS["mm"]
EDGE = 100.0
"""From the sheet's edge to the middle of a scale, in points."""
REACH = 6
"""Millimetres that a scale shows to either side."""
_INKS = {"ink": Color(0.0, 0.0, 0.0)}
_DAY = date(2026, 1, 1)


def calibration_sheet(paper: str) -> bytes:
    """The sheet, front and back. Raises UsageError for an unknown paper."""
    roots = Roots(None, builtin())
    size = read_trim(paper, roots).size
    brand, problems = read_brand(default_brand(roots, None), roots)
    if brand is None:
        raise ValueError(f"the built-in brand cannot be read: {problems}")
    canvas = PageCanvas(tagged=False)
    _front(canvas, size)
    _back(canvas, size, Styles(brand, TypeScale.of("clients")))
    drawn = DrawnPdf(canvas.finished(), tuple(canvas.pages), None, frozenset(canvas.inks))
    viewer = Viewer(full_size=True, duplex="long-edge")
    order = FileOrder(title="Calibration", lang="en-US", date=_DAY, inks=_INKS, colour="grey", viewer=viewer)
    return finish(drawn, order)


def drift_of(top: float, bottom: float, left: float, right: float, paper: str) -> tuple[float, float, float]:
    """From the readings in millimetres: how far to the right and upwards, and the turn in degrees."""
    size = read_trim(paper, Roots(None, builtin())).size
    apart = (size.height - 2 * EDGE) / MM
    turn = math.degrees(math.atan2(bottom - top, apart))
    return (top + bottom) / 2, (left + right) / 2, turn


def save_printer(name: str, x: str, y: str, turn: float) -> Path:
    """Keep a profile; where it is kept. Raises NotWrittenError."""
    path = printers_folder() / f"{name}.yaml"
    write_all([(path, printer_text(x, y, turn).encode("utf-8"))])
    return path


def places(size: Size) -> Iterator[tuple[str, float, float, bool]]:
    """Each scale: its letter, its middle, and whether it lies flat."""
    x, y = size.width / 2, size.height / 2
    yield "T", x, size.height - EDGE, True
    yield "B", x, EDGE, True
    yield "L", EDGE, y, False
    yield "R", size.width - EDGE, y, False


def _front(canvas: PageCanvas, size: Size) -> None:
    canvas.begin_page("primary", False)
    for _, x, y, flat in places(size):
        dx, dy = (0.0, 24.0) if flat else (24.0, 0.0)
        canvas.write(
            f"{canvas.stroke('ink')} 0.3 w {x - dx:.3f} {y - dy:.3f} m {x + dx:.3f} {y + dy:.3f} l S"
        )
    canvas.end_page(PageBoxes.of(size))


def _back(canvas: PageCanvas, size: Size, styles: Styles) -> None:
    canvas.begin_page("primary", True)
    small, letter = styles["furniture"], styles["strong"]
    for name, x, y, flat in places(size):
        for half in range(-2 * REACH, 2 * REACH + 1):
            # What shines through falls on the number by which the back is off: so they run backwards.
            at = -half / 2 * MM
            long = 14.0 if half == 0 else 9.0 if half % 2 == 0 else 5.0
            ends = (x + at, y, x + at, y + long) if flat else (x, y + at, x + long, y + at)
            canvas.write("{} 0.3 w {:.3f} {:.3f} m {:.3f} {:.3f} l S".format(canvas.stroke("ink"), *ends))
            if half % (2 * REACH) == 0:
                text = f"{half // 2:+d}" if half else "0"
                left, top = (x + at - 12, y - 2) if flat else (x - 28, y + at + small.leading * 0.68)
                with canvas.artifact():
                    Paragraph([Span(text)], small.but(align="center", role="ink"), None).place(
                        canvas, left, top, 24.0
                    )
        with canvas.artifact():
            above = y + 44 if flat else y + REACH * MM + 40
            Paragraph([Span(name)], letter.but(align="center", role="ink"), None).place(
                canvas, x - 20, above, 40.0
            )
    canvas.end_page(PageBoxes.of(size))
