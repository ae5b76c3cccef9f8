"""A brand's colours with all that is known of each: names, roles, inks, contrast."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbook.color import Color
from workbook.spec.inks import LARGE, TEXT
from workbook.spec.press_inks import press_inks
from workbook.spec.printspec import PrintSpec
from workbook.spec.profile import Profile
from workbook.spec.separation import separation

ROLES = ("foreground", "background", "primary", "secondary", "tertiary", "heading")
LIMIT = 300
"""Percent of ink, as on coated paper."""


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour of a brand."""

    names: tuple[str, ...]
    """Its own, then the roles that it plays."""
    color: Color
    cmyk: tuple[float, float, float, float]
    contrast: float
    """With the paper; of the paper itself, with the text."""

    @property
    def use(self) -> str:
        """The contrast, and what it is enough for."""
        if self.contrast >= TEXT:
            return f"{self.contrast:.1f}:1 · text"
        return f"{self.contrast:.1f}:1 · {'large type and rules' if self.contrast >= LARGE else 'grounds'}"


def swatches(spec: PrintSpec, profile: Profile) -> Iterator[Swatch]:
    """The palette, then roles of other colours, each once: in the brand's own inks, else the profile's."""
    brand, press = spec.brand, separation(profile.data, LIMIT)
    paper, ink = brand.roles["background"], brand.roles["foreground"]
    roles = {name: brand.roles[name] for name in ROLES if name in brand.roles}
    named: dict[str, tuple[str, Color]] = {}
    for name, color in (*brand.palette.items(), *roles.items()):
        named.setdefault(color.hex, (name, color))
    for digits, (name, color) in named.items():
        others = tuple(role for role, own in roles.items() if own.hex == digits and role != name)
        cmyk = next((brand.cmyk[one] for one in (name, *others) if one in brand.cmyk), None)
        if cmyk is None:
            cmyk = press_inks({**spec.inks, name: color}, brand, press, {name})[name].cmyk
        contrast = color.contrast(ink if digits == paper.hex else paper)
        yield Swatch((name, *others), color, cmyk or (0.0, 0.0, 0.0, 0.0), contrast)
