"""A sheet that shows how far a printer's backs land from where they belong, and the profile kept of it.

The front has a fine line at four places, the back a scale over each. Held to the light, each line falls on
the scale where the back is off by as much; ten short lines, nine tenths of a millimetre apart, are a vernier
to it. All is drawn so that it meets when the paper is turned over on the edge that was asked for.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Literal

from workbook.color import Color
from workbook.finish import FileOrder, Viewer, finish
from workbook.geometry import POINTS, PageBoxes, Size
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.style import TextStyle
from workbook.kit.styles import Styles
from workbook.library import default_brand
from workbook.spec.brand_file import read_brand
from workbook.spec.locale import Locale
from workbook.spec.presets import ENGLISH, read_locale, read_trim
from workbook.spec.printer import printer_text, printers_folder
from workbook.spec.roots import Roots, builtin
from workbook.spec.typescale import TypeScale
from workbook.structure import DrawnPdf
from workbook.writing import write_all

Flip = Literal["long-edge", "short-edge"]
Align = Literal["left", "center"]
MM = POINTS["mm"]
EDGE = 100.0
"""From the sheet's edge to the middle of a scale, in points."""
REACH = 6
"""Millimetres that a scale shows to either side."""
STEP = 0.9
"""Millimetres between the lines of the vernier: the one that meets a tick tells the tenths."""
TENTHS = 10
WHOLE = 150
"""Millimetres of the line that shows whether the printer keeps the size."""
_INKS = {"ink": Color(0.0, 0.0, 0.0)}
_DAY = date(2026, 1, 1)
_COLUMN = 250.0


def calibration_sheet(paper: str, flip: Flip = "long-edge", locale: str = ENGLISH) -> bytes:
    """The sheet, front and back. Raises UsageError for an unknown paper or locale."""
    roots = Roots(None, builtin())
    size, words = read_trim(paper, roots).size, read_locale(locale, roots)
    brand, problems = read_brand(default_brand(roots, None), roots)
    if brand is None:
        raise ValueError(f"the built-in brand cannot be read: {problems}")
    canvas = PageCanvas(tagged=False)
    sheet = _Sheet(canvas, size, Styles(brand, TypeScale.of("clients")), words, flip, paper)
    sheet.front()
    sheet.back()
    drawn = DrawnPdf(canvas.finished(), tuple(canvas.pages), None, frozenset(canvas.inks))
    viewer = Viewer(full_size=True, duplex=flip)
    title = words.calibrate.title
    order = FileOrder(title=title, lang=locale, date=_DAY, inks=_INKS, colour="grey", viewer=viewer)
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


class _Sheet:
    """The two sides while they are drawn."""

    def __init__(
        self, canvas: PageCanvas, size: Size, styles: Styles, locale: Locale, flip: Flip, paper: str
    ) -> None:
        self.canvas, self.size, self.styles = canvas, size, styles
        self.words, self.sheet, self.paper = locale.calibrate, locale.sheet, paper
        # Seen through the paper, left and right change sides on the long edge; on the short one, up and down.
        self.turned_x = -1 if flip == "long-edge" else 1
        self.turned_y = -self.turned_x
        self.hint = self.sheet.hint if flip == "long-edge" else self.words.short_edge

    def front(self) -> None:
        """Lines with their verniers; whether the printer keeps the size."""
        self.canvas.begin_page("primary", False)
        for _, x, y, flat in places(self.size):
            self._pointer(x, y, flat)
        long, middle, low = WHOLE * MM, self.size.width / 2, self.size.height / 2 - 110
        self._line(middle - long / 2, low, middle + long / 2, low)
        for end in (middle - long / 2, middle + long / 2):
            self._line(end, low - 8, end, low + 8)
        self._say(self.words.title, "h4", self.size.height / 2 + 130)
        self._say(f"{self.words.front}. {self.hint}", "small", self.size.height / 2 + 96)
        self._say(self.words.length, "small", self.size.height / 2 - 10)
        self.canvas.end_page(PageBoxes.of(self.size))

    def back(self) -> None:
        """Scales, and how to read them."""
        self.canvas.begin_page("primary", True)
        for name, x, y, flat in places(self.size):
            self._scale(name, x, y, flat)
        call = f"workbook calibrate --save NAME --read T B L R --paper {self.paper}"
        steps = (self.words.hold, self.words.read, self.words.tenths, self.words.save)
        top = self._say(f"{self.words.title}. {self.words.back}", "strong", self.size.height / 2 + 140) - 8
        for number, step in enumerate(steps, 1):
            top = self._say(f"{number}. {step}", "small", top) - 6
        self._say(call, "micro", top)
        self.canvas.end_page(PageBoxes.of(self.size))

    def _pointer(self, x: float, y: float, flat: bool) -> None:
        """A long line, and the short ones towards where the scale of the back counts up."""
        dx, dy = (0.0, 24.0) if flat else (24.0, 0.0)
        self._line(x - dx, y - dy, x + dx, y + dy)
        for tenth in range(1, TENTHS + 1):
            at, long = tenth * STEP * MM, 9.0 if tenth in (5, 10) else 6.0
            if flat:
                place = x - self.turned_x * at
                self._line(place, y, place, y - self.turned_y * long)
            else:
                place = y - self.turned_y * at
                self._line(x, place, x - self.turned_x * long, place)

    def _scale(self, name: str, x: float, y: float, flat: bool) -> None:
        """Ticks that run backwards: what shines through falls on the number by which the back is off."""
        small, letter = self.styles["furniture"], self.styles["strong"]
        for value in range(-REACH, REACH + TENTHS + 1):
            at = -value * MM
            long = 14.0 if value % 5 == 0 else 8.0
            if flat:
                self._line(x + at, y, x + at, y + long)
            else:
                self._line(x, y + at, x + long, y + at)
            if value % 5 == 0:
                text = str(value).replace("-", "−")
                if flat:
                    self._put(text, small, x + at - 12, y + 16 + small.leading, 24.0, "center")
                else:
                    self._put(text, small, x + 17, y + at + small.leading * 0.68, 24.0, "left")
        above = y + 54 if flat else y + REACH * MM + 30
        self._put(name, letter, x - 20, above, 40.0, "center")

    def _line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self.canvas.write(f"{self.canvas.stroke('ink')} 0.3 w {x1:.3f} {y1:.3f} m {x2:.3f} {y2:.3f} l S")

    def _say(self, text: str, style: str, top: float) -> float:
        """Words in the middle of the sheet; where they end."""
        left = (self.size.width - _COLUMN) / 2
        return self._put(text, self.styles[style], left, top, _COLUMN, "left")

    def _put(self, text: str, style: TextStyle, left: float, top: float, width: float, align: Align) -> float:
        with self.canvas.artifact():
            paragraph = Paragraph([Span(text)], style.but(align=align, role="ink"), None)
            paragraph.place(self.canvas, left, top, width)
        return top - paragraph.measure(width)
