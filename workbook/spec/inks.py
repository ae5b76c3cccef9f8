"""Inks: every colour a page may ask for, by its role.

Drawn from a brand's few colours in OKLCH, so that accents share one lightness and chroma; each is
held to the contrast it needs on paper (WCAG 2.1, 1.4.3 and 1.4.11).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Protocol, TypeAlias

from workbook.color import Color, from_oklch

ACCENTS = 9
TEXT, LARGE = 4.5, 3.0
"""Contrast that text needs, and what type of 18 pt, rules and drawings need."""
MESH = 1.7
"""Contrast of the squares of a mesh: they help, and vanish under what is drawn."""
FIELD, STEP = 7.5, 1.4
"""Contrast of a field with the words on it, and with the shapes on it, which the words may cross."""
_WHITE = Color(1.0, 1.0, 1.0)
_GREYS = ("mesh", "rule", "quiet")
_Named: TypeAlias = tuple[tuple[str, Color], ...]
_DARK = 0.18
"""Luminance under which paper counts as dark."""


class Colored(Protocol):
    """What inks are drawn from: a brand, or the bare colours of a test."""

    @property
    def palette(self) -> Mapping[str, Color]: ...
    @property
    def roles(self) -> Mapping[str, Color]: ...


def inks(brand: Colored) -> dict[str, Color]:
    """All inks of a brand by role.

    ink heading paper white rule mesh quiet faint, then for each chromatic colour (primary, secondary,
    tertiary,
    accent-1 … accent-9, and every other name of the palette) ``c``, its tones for paper ``c-text``,
    ``c-tint``, ``c-soft``, and for a field of it ``c-deep``, ``c-mid`` and ``on-c``.
    """
    return dict(_inks(tuple(brand.palette.items()), tuple(brand.roles.items())))


@lru_cache(maxsize=16)
def _inks(palette: _Named, named_roles: _Named) -> dict[str, Color]:
    roles = dict(named_roles)
    ink, paper = roles["foreground"], roles["background"]
    chromatic = {name: roles[name] for name in ("primary", "secondary", "tertiary")}
    chromatic |= {f"accent-{n}": color for n, color in enumerate(accents(chromatic, paper), start=1)}
    found = {"ink": ink, "paper": paper, "white": _WHITE, "faint": paper.mixed(ink, 0.07)}
    own = {name: color for name, color in palette if name not in (*found, *_GREYS)}
    named = own | chromatic
    tints = {name: _tint(color, paper) for name, color in named.items()}
    # Words of any role stand on paper and on any tint: what can be read on the nearest ground to text
    # can be read on all. Text is dark on light paper, so there the darkest one is nearest.
    nearest = min if paper.luminance > _DARK else max
    ground = nearest((paper, found["faint"], *tints.values()), key=_luminance)
    found |= _greys(ink, paper, ground)
    found["heading"] = readable(roles.get("heading", ink), ground, TEXT)
    for name, color in named.items():
        found[name] = readable(color, ground, LARGE)
        found[f"{name}-tint"] = tints[name]
        found[f"{name}-text"] = readable(color, ground, TEXT)
        found[f"{name}-soft"] = _soft(found[name], paper)
        found[f"{name}-deep"] = deep = readable(color, paper, FIELD)
        found[f"{name}-mid"] = _mid(color, deep, paper)
        found[f"on-{name}"] = paper
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
    end = 0.0 if ground.luminance > _DARK else 1.0

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


def _greys(ink: Color, paper: Color, ground: Color) -> dict[str, Color]:
    """Between paper and ink, on that ground: a mesh to draw in (1.7:1), rules (3:1), quiet text (4.5:1)."""
    least = dict(zip(_GREYS, (MESH, LARGE, TEXT), strict=True))
    return {name: _first(lambda share: paper.mixed(ink, share), ground, c) for name, c in least.items()}


def _luminance(color: Color) -> float:
    return color.luminance


def _tint(color: Color, paper: Color) -> Color:
    """A ground to write on: a step away from paper, in the colour's own hue."""
    light, _, _ = paper.oklch
    _, chroma, hue = color.oklch
    return from_oklch(light + (-0.05 if light > 0.5 else 0.09), min(0.026, chroma * 0.45), hue)


def _soft(color: Color, paper: Color) -> Color:
    """For drawings on paper: as light as 3:1 allows."""
    return _first(lambda share: paper.mixed(color, share), paper, LARGE + 0.02)


def _mid(color: Color, deep: Color, paper: Color) -> Color:
    """For shapes on a field of the deep tone, words in paper's colour over them: a step towards paper."""
    light, end = deep.oklch[0], paper.oklch[0]
    _, chroma, hue = color.oklch
    return _first(lambda share: from_oklch(light + (end - light) * share, chroma, hue), deep, STEP)


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
    step = -0.01 if paper.luminance > _DARK else 0.01
    light = 0.54 if step < 0 else 0.6
    while 0.05 < light < 0.95:
        shades = [from_oklch(light, chroma, hue) for hue in hues]
        if all(min(s.contrast(paper), s.contrast(_tint(s, paper))) >= TEXT for s in shades):
            return light
        light += step
    return light
