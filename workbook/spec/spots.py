"""Spot inks that a brand names: its colour is that ink, its tones are tints of it or black over it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from workbook.color import CMYK, Color, Spot
from workbook.spec.brand import Brand
from workbook.spec.separation import Separation

DIELINE = "dieline"
"""The role of lines to cut and to fold along."""
DIELINE_INK = Color(0.93, 0.0, 0.55, (0.0, 1.0, 0.0, 0.0), Spot("Dieline", (0.0, 1.0, 0.0, 0.0)))
"""It is on no plate that prints; magenta stands in for it on a screen."""
TONES = ("", "-tint", "-soft", "-text", "-mid", "-deep")


def spot_roles(brand: Brand) -> dict[str, tuple[str, Color]]:
    """Roles that come from a colour with an ink of its own: the ink's name and the full colour.

    Accents are mixed evenly from all of a brand's colours; they are nobody's ink.
    """
    named = {**brand.palette, **brand.roles}
    inks = {named[name].hex: ink for name, ink in brand.spots.items() if name in named}
    return {
        f"{name}{tone}": (inks[color.hex], color)
        for name, color in named.items()
        if color.hex in inks
        for tone in TONES
    }


def spotted(color: Color, full: Color, name: str, stand_in: CMYK, press: Separation) -> Color:
    """The colour as a tint of a full ink, or with black over it; its CMYK is what stands in for both."""
    if color.hex == full.hex:
        share, black = 1.0, 0.0
    elif color.luminance > full.luminance:
        share, black = press.share(color, stand_in), 0.0
    else:
        share, black = 1.0, press.shade(color, stand_in)
    cyan, magenta, yellow, key = (ink * share for ink in stand_in)
    cmyk = (cyan, magenta, yellow, key + (1 - key) * black)
    return replace(color, cmyk=cmyk, spot=Spot(name, stand_in, share, black))


def plates(inks: Mapping[str, Color]) -> tuple[str, ...]:
    """Names of the spot inks among these, in the order of the alphabet."""
    return tuple(sorted({color.spot.name for color in inks.values() if color.spot}))
