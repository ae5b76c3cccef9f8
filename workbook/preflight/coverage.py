"""How much ink lies on each page, measured in pictures of its plates at 72 pixels an inch (TAC).

What overlaps adds up only as far as it prints: what knocks out what is below it does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pypdfium2
from PIL import Image, ImageFilter, ImageMath

from workbook.geometry import Rect
from workbook.preflight.facts import Coverage, PageFacts
from workbook.preflight.looks import scale_for
from workbook.preflight.plates import Plate, plated

_REACH = 5.0
"""Points to each side of a middle: 3.87 mm in all, the square of 15 mm² of GWG 2015, 4.22."""
_HALF = 2
_ONE_SET = frozenset({"DeviceGray", "DeviceCMYK", "ICC DeviceGray", "ICC DeviceCMYK", "Pattern", "All"})
_SCREEN = frozenset({"DeviceRGB", "ICC DeviceRGB", "Lab", "CalRGB"})


def read_coverage(data: bytes, pages: Sequence[PageFacts]) -> tuple[Coverage | None, ...]:
    """Of each page; the pages' colours must be known.

    Raises pikepdf's PdfError, pypdfium2's PdfiumError.
    """
    plates: list[Plate] = ["colours", "black"]
    used = frozenset[str]().union(*(page.colours for page in pages))
    if used - _ONE_SET - _SCREEN:
        plates.append("spots")
    copies = [pypdfium2.PdfDocument(plated(data, plate)) for plate in plates]
    try:
        return tuple(
            None if page.colours & _SCREEN else _measured([copy[number] for copy in copies], page)
            for number, page in enumerate(pages)
        )
    finally:
        for copy in copies:
            copy.close()


def _measured(copies: Sequence[Any], facts: PageFacts) -> Coverage:
    scale = scale_for(copies[0])
    # Halved first, the mean of a square is the same and costs a quarter.
    blur = ImageFilter.BoxBlur(max(0.0, (_REACH + 0.5) * scale / _HALF - 0.5))
    area = facts.bleed or facts.trim or facts.media
    left, upper = (area.x - facts.media.x) * scale, (facts.media.top - area.top) * scale
    right, lower = left + area.width * scale, upper + area.height * scale
    window = round(left), round(upper), round(right), round(lower)
    bands: list[Image.Image] = []
    for number, page in enumerate(copies):
        picture = page.render(scale=scale, grayscale=number > 0, rev_byteorder=True).to_pil()
        bands += picture.convert("L" if number else "RGB").crop(window).reduce(_HALF).filter(blur).split()
    held = {f"b{number}": band for number, band in enumerate(bands)}
    total = ImageMath.lambda_eval(lambda it: 255 * len(bands) - sum(it[name] for name in held), **held)
    most = total.getextrema()[1]
    where = ImageMath.lambda_eval(lambda it: (it["total"] >= most) * 255, total=total).convert("L").getbbox()
    x, y = (where[0], where[1]) if where else (0, 0)
    step = _HALF / scale
    middle = Rect(area.x + (x + 0.5) * step, area.top - (y + 0.5) * step, 0.0, 0.0)
    return Coverage(100 * most / 255, middle.grown(_REACH))
