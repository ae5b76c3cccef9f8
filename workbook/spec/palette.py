"""A whole palette from one colour or a few: even steps in OKLCH, each with its contrast and its inks.

What is given stays as it is in the palette. The roles take shades that can be read (WCAG 2.1, 1.4.3).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workbook.color import CMYK, Color, from_oklch
from workbook.spec.inks import TEXT, readable
from workbook.spec.separation import Separation

IVORY = 85.0
"""The hue of unbleached paper: warm beside most colours, and quiet."""
GREY = 0.02
"""Chroma below which a colour is a grey, whose hue says nothing."""
COMFORT = 4.6
"""A contrast a hair above what text needs, so that rounding to #RRGGBB keeps it."""
_HUES = (
    (20, "rose"), (40, "brick"), (60, "clay"), (85, "amber"), (108, "gold"), (125, "olive"), (145, "moss"),
    (165, "leaf"), (193, "pine"), (215, "lagoon"), (235, "lake"), (257, "sky"), (280, "cobalt"),
    (300, "iris"), (320, "violet"), (342, "plum"), (360, "orchid"),
)  # fmt: skip
"""Where a hue's word ends, in degrees of OKLCH."""
_TURNS = {"secondary": 165.0, "tertiary": 290.0}
"""Degrees from the first colour: nearly across, and between."""
_BESIDES = (230.0, 70.0)
"""Of two more, in the widest gaps that are left."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by names, and which of them plays which role."""

    colors: Mapping[str, Color]
    roles: Mapping[str, str]
    """foreground, background, primary, secondary, tertiary → a name."""

    def contrast(self, name: str) -> float:
        """With the paper; of the paper itself, with the text on it."""
        ground = name == self.roles["background"]
        return self.colors[name].contrast(self.colors[self.roles["foreground" if ground else "background"]])


def palette_of(primary: Color, secondary: Color | None = None, tertiary: Color | None = None) -> Palette:
    """The palette that follows from a first colour, others being taken as they are given."""
    _, chroma, hue = primary.oklch
    hue = IVORY if chroma < GREY else hue
    paper = _exact(from_oklch(0.977, 0.014, IVORY))
    ink = _exact(from_oklch(0.27, min(0.025, chroma), hue))
    colors: dict[str, Color] = {"ink": ink, "paper": paper}
    roles = {"foreground": "ink", "background": "paper"}
    wanted = {"primary": primary, "secondary": secondary, "tertiary": tertiary}
    for role, given in wanted.items():
        color = given or _turned(primary, _TURNS[role])
        name = _free(_named(color), colors)
        if color.contrast(paper) >= TEXT:
            colors[name] = _exact(color)
        else:
            colors |= {f"{name}-light": given} if given else {}
            colors[name] = _exact(readable(color, paper, COMFORT))
        roles[role] = name
    for degrees in _BESIDES:
        color = _exact(readable(_turned(primary, degrees), paper, COMFORT))
        colors[_free(_named(color), colors)] = color
    return Palette(colors, roles)


def inks_of(palette: Palette, press: Separation) -> dict[str, CMYK]:
    """Each colour as a press prints it, in whole percents; text in black alone."""
    found = {name: press.inks(color) for name, color in palette.colors.items()}
    found[palette.roles["foreground"]] = (0.0, 0.0, 0.0, 1.0)
    return found


def _turned(color: Color, degrees: float) -> Color:
    """A companion: as light and as strong as suits a second colour, another hue."""
    light, chroma, hue = color.oklch
    light, chroma = min(0.53, max(0.46, light)), min(0.11, max(0.075, chroma))
    return from_oklch(light, chroma, (hue + degrees) % 360)


def _named(color: Color) -> str:
    """A word for its hue."""
    _, chroma, hue = color.oklch
    return "slate" if chroma < GREY else next(name for end, name in _HUES if hue <= end)


def _free(name: str, taken: Mapping[str, Color]) -> str:
    """The name, or the name with a number where it is taken."""
    numbered = (f"{name}-{number}" for number in range(2, 9))
    return name if name not in taken else next(one for one in numbered if one not in taken)


def _exact(color: Color) -> Color:
    """As #RRGGBB says it."""
    return Color.parse(color.hex)
