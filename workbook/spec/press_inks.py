"""Inks for a press: a role's CMYK is the brand's own, else the profile's; text and greys are black alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from workbook.color import CMYK, Color
from workbook.spec.brand import Brand
from workbook.spec.separation import Separation, limited
from workbook.spec.spots import spot_roles, spotted

GREYS = ("quiet", "rule", "faint")
"""Roles between ink and paper."""
NO_INK: CMYK = (0.0, 0.0, 0.0, 0.0)
BLACK: CMYK = (0.0, 0.0, 0.0, 1.0)
_DARK, _WHITE = 0.18, 0.985
"""Relative luminances."""


def press_inks(
    inks: Mapping[str, Color], brand: Brand, press: Separation, used: Collection[str], black_text: bool = True
) -> dict[str, Color]:
    """The inks used, each with the CMYK that prints it, or the spot ink that the brand names for it."""
    own, spots = _own(inks, brand), spot_roles(brand)
    dark_text = inks["ink"].luminance < _DARK
    found: dict[str, CMYK] = {inks["ink"].hex: BLACK} if black_text and dark_text else {}
    bound: dict[str, Color] = {}
    for role in sorted(used):
        color = inks[role]
        if black_text and dark_text and role in GREYS:
            cmyk: CMYK = (0.0, 0.0, 0.0, press.black(color))
        elif role in spots and found.get(color.hex) != BLACK:
            name, full = spots[role]
            bound[role] = spotted(color, full, name, _cmyk(full, own, press), press)
            continue
        else:
            if color.hex not in found:
                found[color.hex] = _cmyk(color, own, press)
            cmyk = found[color.hex]
        bound[role] = replace(color, cmyk=cmyk)
    return bound


def _cmyk(color: Color, own: Mapping[str, CMYK], press: Separation) -> CMYK:
    if color.hex in own:
        return limited(own[color.hex], press.limit)
    return NO_INK if color.luminance > _WHITE else press.inks(color)


def _own(inks: Mapping[str, Color], brand: Brand) -> dict[str, CMYK]:
    """The brand's values by the colour that they print; white paper takes no ink."""
    known = {**inks, **brand.palette, **brand.roles}
    return {
        known[name].hex: cmyk
        for name, cmyk in brand.cmyk.items()
        if name in known and known[name].luminance <= _WHITE
    }
