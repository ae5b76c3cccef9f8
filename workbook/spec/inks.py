"""Inks: every colour a page may ask for, by its role.

Drawn from a brand's few colours in OKLCH, so that accents share one lightness and chroma; each is
held to the contrast it needs on paper (WCAG 2.1, 1.4.3 and 1.4.11).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from workbook.color import Color, from_oklch

ACCENTS = 9
TEXT, LARGE = 4.5, 3.0
"""Contrast that text needs, and what type of 18 pt, rules and drawings need."""
_WHITE, _BLACK = Color(1.0, 1.0, 1.0), Color(0.0, 0.0, 0.0)


class Colored(Protocol):
    """What inks are drawn from: a brand, or the bare colours of a test."""

    @property
    def palette(self) -> Mapping[str, Color]: ...
    @property
    def roles(self) -> Mapping[str, Color]: ...


def inks(brand: Colored) -> dict[str, Color]:
    """All inks of a brand by role.

    ink heading paper white rule quiet faint, then for each chromatic colour (primary, secondary, tertiary,
    accent-1 … accent-9, and every other name of the palette) ``c``, ``c-text``, ``c-tint``,
    ``c-soft``, ``c-deep`` and ``on-c``.
    """
    ink, paper = brand.roles["foreground"], brand.roles["background"]
    found = {"ink": ink, "paper": paper, "white": _WHITE} | _greys(ink, paper)
    # On a tint the contrast is less than on paper, by a seventh at most.
    found["heading"] = readable(brand.roles.get("heading", ink), paper, TEXT * 1.2)
    # Text is dark on light paper: of the two grounds the darker one is harder to read on.
    nearer = min if paper.luminance > 0.18 else max
    chromatic = {name: brand.roles[name] for name in ("primary", "secondary", "tertiary")}
    chromatic |= {f"accent-{n}": color for n, color in enumerate(accents(chromatic, paper), start=1)}
    named = {name: color for name, color in brand.palette.items() if name not in found}
    for name, color in (named | chromatic).items():
        found[name] = color
        tint = _tint(color, paper)
        dark = readable(color, paper, LARGE + 0.02)
        found[f"{name}-tint"] = tint
        found[f"{name}-text"] = readable(color, nearer(tint, paper, key=_luminance), TEXT)
        found[f"{name}-soft"] = _soft(dark, paper)
        found[f"{name}-deep"] = readable(color, paper, 7.5)
        found[f"on-{name}"] = _on(color, ink, paper)
    return found


def accents(roles: Mapping[str, Color], paper: Color) -> list[Color]:
    """Nine colours of one lightness and chroma, spread from the brand's own hues."""
    hues: list[float] = []
    for color in roles.values():
        _, chroma, hue = color.oklch
        if chroma >= 0.02 and all(_apart(hue, other) >= 24 for other in hues):
            hues.append(hue)
    hues = hues or [190.0]
    while len(hues) < ACCENTS:
        hues.append(_middle_of_widest_gap(hues))
    chromas = [color.oklch[1] for color in roles.values()]
    chroma = min(0.095, max(0.06, sum(chromas) / max(1, len(chromas))))
    light = _common_lightness(hues, chroma, paper)
    return [from_oklch(light, chroma, hue) for hue in hues[:ACCENTS]]


def readable(color: Color, ground: Color, contrast: float) -> Color:
    """The colour itself where it has the contrast on that ground, else the nearest shade of it that has."""
    if color.contrast(ground) >= contrast:
        return color
    light, chroma, hue = color.oklch
    end = 0.0 if ground.luminance > 0.18 else 1.0

    def shade(share: float) -> Color:
        return from_oklch(light + (end - light) * share, chroma, hue)

    return _first(shade, ground, contrast)


def _first(shade: Callable[[float], Color], ground: Color, contrast: float) -> Color:
    """The first shade, going from 0 to 1, that has the contrast on that ground; the last if none has."""
    low, high = 0.0, 1.0
    for _ in range(9):
        middle = (low + high) / 2
        if shade(middle).contrast(ground) >= contrast:
            high = middle
        else:
            low = middle
    return shade(high)


def _greys(ink: Color, paper: Color) -> dict[str, Color]:
    """Rules (3:1), quiet text (4.5:1) and a faint ground, all between ink and paper."""

    def mixture(share: float) -> Color:
        return paper.mixed(ink, share)

    return {
        "rule": _first(mixture, paper, LARGE + 0.1),
        "quiet": _first(mixture, paper, TEXT + 0.5),
        "faint": paper.mixed(ink, 0.07),
    }


def _luminance(color: Color) -> float:
    return color.luminance


def _tint(color: Color, paper: Color) -> Color:
    """A ground to write on: a step away from paper, in the colour's own hue."""
    light, _, _ = paper.oklch
    _, chroma, hue = color.oklch
    return from_oklch(light + (-0.05 if light > 0.5 else 0.05), min(0.026, chroma * 0.45), hue)


def _soft(color: Color, paper: Color) -> Color:
    """For drawings on paper: as light as 3:1 allows."""
    return _first(lambda share: paper.mixed(color, share), paper, LARGE + 0.02)


def _on(color: Color, ink: Color, paper: Color) -> Color:
    """Text on the colour: paper or ink; white or black where neither can be read."""
    best = max((paper, ink), key=color.contrast)
    return best if color.contrast(best) >= TEXT else max((_WHITE, _BLACK), key=color.contrast)


def _apart(one: float, two: float) -> float:
    """Degrees between two hues."""
    gap = abs(one - two) % 360
    return min(gap, 360 - gap)


def _middle_of_widest_gap(hues: list[float]) -> float:
    ordered = sorted(hues)
    gaps = [
        (following - hue, hue)
        for hue, following in zip(ordered, [*ordered[1:], ordered[0] + 360], strict=True)
    ]
    width, start = max(gaps)
    return (start + width / 2) % 360


def _common_lightness(hues: list[float], chroma: float, paper: Color) -> float:
    """The lightness nearest the middle at which every hue can be read on paper and on its tint."""
    step = -0.01 if paper.luminance > 0.18 else 0.01
    light = 0.54 if step < 0 else 0.6
    while 0.05 < light < 0.95:
        shades = [from_oklch(light, chroma, hue) for hue in hues]
        if all(min(s.contrast(paper), s.contrast(_tint(s, paper))) >= TEXT for s in shades):
            return light
        light += step
    return light
