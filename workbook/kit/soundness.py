"""Whether a brand's own font files are sound all through: tried before anything is set in them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from workbook.errors import Place, Problem
from workbook.kit.fonts import face
from workbook.source import shown
from workbook.spec.brand import Brand
from workbook.spec.brand_file import FILE
from workbook.spec.roots import builtin

WEIGHTS = (400, 600, 700)
"""What pages ask for besides the weight of the headings."""


def font_problems(brand: Brand) -> list[Problem]:
    """What in a brand's fonts cannot be read or embedded: damaged files."""
    place = Place(shown(brand.folder / FILE))
    return [
        Problem(
            "font-kind",
            f"{shown(path)} is damaged: {fault}",
            place,
            hint="take the file anew from its source",
        )
        for path in _own(brand)
        if (fault := _fault(path))
    ]


def _own(brand: Brand) -> Iterator[Path]:
    """The files that pages will ask for, those of ours left out."""
    asked = {
        family.nearest(weight, style)
        for family in (brand.base, brand.headings)
        for weight in (*WEIGHTS, brand.heading_weight)
        for style in ("normal", "italic")
    }
    ours = builtin().parent
    yield from sorted(path for path in asked if not path.is_relative_to(ours))


@lru_cache(maxsize=256)
def _fault(path: Path) -> str | None:
    """What reading it all falls over; a broken file can bring any exception about."""
    try:
        tried = face(path)
        tried.kerned_width("AV")
        tried.face.makeSubset(sorted(tried.face.charToGlyph))
    except Exception as error:
        return f"{error}"[:120] or type(error).__name__
    return None
