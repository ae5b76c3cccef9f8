"""A practice's mark as a picture; its colours become inks of their own."""

from __future__ import annotations

from workbook.kit.svg import svg_picture
from workbook.kit.vector import Picture
from workbook.spec.brand import Brand

LOGO = "logo-"
"""In front of the digits of a colour that only the mark has."""


def logo_picture(brand: Brand) -> Picture | None:
    """The mark; a colour of the palette takes that name's ink, any other an ink ``logo-RRGGBB``."""
    if brand.logo is None:
        return None
    names = {color.hex: name for name, color in brand.palette.items()}
    return svg_picture(brand.logo.read_bytes(), lambda value: names.get(value.upper(), f"{LOGO}{value[1:].upper()}"))
