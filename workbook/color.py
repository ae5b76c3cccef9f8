"""Colours as numbers: sRGB, CMYK and grey, contrast, and even steps of lightness.

Contrast follows WCAG 2.1 (relative luminance); OKLCH follows Björn Ottosson,
“A perceptual color space for image processing” (2020).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

_HEX = re.compile(r"#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")


CMYK = tuple[float, float, float, float]
"""Cyan, magenta, yellow and black, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Spot:
    """An ink of its own, mixed by the printer, and how much of it a colour takes."""

    name: str
    """What its plate is called."""
    stand_in: CMYK
    """What stands in for the full ink where it is not printed with."""
    share: float = 1.0
    """0 to 1."""
    black: float = 0.0
    """How much black lies over it: of tones darker than the ink, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Color:
    """A colour in sRGB (0 to 1), with the CMYK (0 to 1) or the spot ink that print uses where it is known."""

    red: float
    green: float
    blue: float
    cmyk: CMYK | None = None
    spot: Spot | None = None

    @classmethod
    def parse(cls, text: str) -> Color:
        """From ``#2F5D62`` or ``#abc``. Raises ValueError with a message for the user."""
        match = _HEX.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"“{text}” is not a colour: write it as #RRGGBB")
        digits = match[1] if len(match[1]) == 6 else "".join(2 * d for d in match[1])
        red, green, blue = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
        return cls(red, green, blue)

    @property
    def rgb(self) -> tuple[float, float, float]:
        return self.red, self.green, self.blue

    @property
    def hex(self) -> str:
        return "#" + "".join(f"{round(255 * channel):02X}" for channel in self.rgb)

    @property
    def luminance(self) -> float:
        """Relative luminance, 0 (black) to 1 (white); WCAG 2.1."""
        red, green, blue = (_linear(channel) for channel in self.rgb)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    @property
    def gray(self) -> float:
        """The sRGB grey of the same luminance."""
        return _encoded(self.luminance)

    def contrast(self, other: Color) -> float:
        """Contrast ratio, 1 to 21; WCAG 2.1."""
        low, high = sorted((self.luminance, other.luminance))
        return (high + 0.05) / (low + 0.05)

    def mixed(self, other: Color, share: float) -> Color:
        """A tint: this colour with a share (0 to 1) of the other, even to the eye."""
        pairs = zip(self.oklab, other.oklab, strict=True)
        light, a, b = (one + (two - one) * share for one, two in pairs)
        return from_oklab(light, a, b)

    @property
    def oklab(self) -> tuple[float, float, float]:
        red, green, blue = (_linear(channel) for channel in self.rgb)
        long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        return (
            0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
            1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
            0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
        )

    @property
    def oklch(self) -> tuple[float, float, float]:
        """Lightness 0 to 1, chroma, hue in degrees."""
        light, a, b = self.oklab
        return light, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def from_oklab(light: float, a: float, b: float) -> Color:
    """The sRGB colour, its channels cut to what sRGB can show."""
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    red, green, blue = (_encoded(min(1.0, max(0.0, channel))) for channel in linear)
    return Color(red, green, blue)


def from_oklch(light: float, chroma: float, hue: float) -> Color:
    """The sRGB colour of that lightness and hue, with as much of the chroma as sRGB can show."""
    radians = math.radians(hue)
    while chroma > 0.001:
        color = from_oklab(light, chroma * math.cos(radians), chroma * math.sin(radians))
        if abs(color.oklab[0] - light) < 0.004 and abs(color.oklch[1] - chroma) < 0.004:
            return color
        chroma *= 0.96
    return from_oklab(light, 0.0, 0.0)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encoded(channel: float) -> float:
    return 12.92 * channel if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055
