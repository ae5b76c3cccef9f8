"""A practice's mark as a picture; the colours of an SVG become inks of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from workbook.errors import Problem
from workbook.kit.bitmap import bitmap
from workbook.kit.svg import svg_picture
from workbook.kit.vector import Picture
from workbook.source import shown
from workbook.spec.brand import Brand, Ground, Logo, LogoSize

LOGO = "logo-"
"""In front of the digits of a colour that only the mark has."""
CLEAR = 0.25
"""Space kept free around a mark, as a share of its height."""
_RELATIVE = re.compile(r"(on-)?accent(-(text|soft|tint|deep))?")
"""Names of roles that mean another ink on each page."""


@dataclass(frozen=True, slots=True)
class Emblem(Picture):
    """A mark of shapes, which is never drawn in another way than its own."""

    def outlined(self, ground: str = "paper") -> Emblem:
        """Itself: a mark keeps its fills where other drawings spare ink."""
        return self


def logo_picture(brand: Brand, size: LogoSize = "medium", ground: Ground = "light") -> Picture | None:
    """The mark of that size for that ground, or None: then the practice's name has to do.

    A colour of the palette takes that name's ink, any other an ink ``logo-RRGGBB``; pixels keep their own.
    """
    logo = brand.logos.get((size, ground))
    return None if logo is None else _picture(logo, brand)


def logo_alt(
    brand: Brand, size: LogoSize = "medium", ground: Ground = "light", locale: str | None = None
) -> str:
    """What a screen reader says of the mark, in that language as far as the brand has words in it."""
    logo = brand.logos.get((size, ground))
    return brand.logo_alts.get(locale or "") or (logo and logo.alt) or brand.name


def logo_problems(brand: Brand) -> list[Problem]:
    """What in a brand's SVG marks cannot be drawn: gradients, text, masks, style sheets."""
    return list(_undrawable({logo.path: logo for logo in brand.logos.values()}.values(), brand))


def _undrawable(logos: Iterable[Logo], brand: Brand) -> Iterable[Problem]:
    for logo in logos:
        try:
            _picture(logo, brand)
        except ValueError as error:
            message = f"{shown(logo.path)} cannot be drawn: {error}"
            yield Problem("logo-svg", message, logo.place, excerpt=logo.excerpt)


def _picture(logo: Logo, brand: Brand) -> Picture:
    data = logo.path.read_bytes()
    if logo.path.suffix.lower() != ".svg":
        return bitmap(data)
    names = {color.hex: name for name, color in brand.palette.items() if not _RELATIVE.fullmatch(name)}
    drawn = svg_picture(data, lambda value: names.get(value.upper(), f"{LOGO}{value[1:].upper()}"))
    return Emblem(drawn.shapes, drawn.bounds, drawn.clipped, drawn.matrix)
