"""A colour as the inks of a press: through its ICC profile, with as few inks as match it.

Few inks print steadily: a tint of one ink cannot shift its hue, and small type in two stays sharp.
Black text and greys never come this way through all four (standards.md, 3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from io import BytesIO
from itertools import combinations
from typing import Any

from PIL import Image, ImageChops, ImageCms, ImageFilter

from workbook.color import CMYK, Color
from workbook.spec.profile import srgb

NEAR = 3.0
"""A difference in CIELAB (1976) that no eye sees between two sheets."""
NEUTRAL = 0.012
"""Chroma in OKLCH below which a colour is a grey."""
_STEPS = (16, 8, 4, 2, 1)
_FAMILIES = tuple(family for count in (1, 2, 3) for family in combinations((3, 0, 1, 2), count))
"""Of the same number of inks, those with black first: it holds a dull colour steady."""
_NODES = 17
_BLACK_POINT = 0x2000
"""littleCMS: the darkest of the one is the darkest of the other."""


class Separation:
    """From sRGB to the inks of one profile, under a limit of ink in percent."""

    def __init__(self, profile: bytes, limit: int) -> None:
        self.limit = limit
        press = ImageCms.getOpenProfile(BytesIO(profile))
        screen = ImageCms.getOpenProfile(BytesIO(srgb()))
        lab = ImageCms.createProfile("LAB")
        intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
        build = ImageCms.buildTransform
        self._separate = build(screen, press, "RGB", "CMYK", intent, ImageCms.Flags(_BLACK_POINT))
        self._seen = build(press, lab, "CMYK", "LAB", intent)
        self._wanted = build(screen, lab, "RGB", "LAB", intent)
        self._table: ImageFilter.Color3DLUT | None = None

    def inks(self, color: Color) -> CMYK:
        """The fewest inks that look like the colour; where none of three do, the nearest."""
        target = next(_labs(self._wanted, "RGB", bytes(round(255 * channel) for channel in color.rgb)))
        if color.oklch[1] < NEUTRAL:
            return 0.0, 0.0, 0.0, self.black(color)
        best = self._searched(color, target)
        fewest = next((inks for error, inks in best if error <= NEAR), min(best)[1])
        cyan, magenta, yellow, black = (percent / 100 for percent in fewest)
        return cyan, magenta, yellow, black

    def black(self, color: Color) -> float:
        """So much black alone is as light as the colour."""
        return self.share(color, (0.0, 0.0, 0.0, 1.0))

    def share(self, color: Color, full: CMYK) -> float:
        """A tint of these inks, 0 to 1, that is as light as the colour."""
        return self._as_light(color, ([ink * n / 100 for ink in full] for n in range(101)))

    def shade(self, color: Color, full: CMYK) -> float:
        """So much black over these inks, 0 to 1, is as light as the colour."""
        *colours, black = full
        return self._as_light(color, ([*colours, black + (1 - black) * n / 100] for n in range(101)))

    def _as_light(self, color: Color, rows: Iterable[Sequence[float]]) -> float:
        """The row of inks that is as light as the colour, as a share of all rows."""
        light, _, _ = next(_labs(self._wanted, "RGB", bytes(round(255 * channel) for channel in color.rgb)))
        data = b"".join(bytes(round(2.55 * (100 * ink)) for ink in row) for row in rows)
        lights = [abs(seen - light) for seen, _, _ in _labs(self._seen, "CMYK", data)]
        return lights.index(min(lights)) / (len(lights) - 1)

    def rows(self, image: Image.Image) -> tuple[str, bytes]:
        """A picture's rows: black alone where all of it is grey, else four inks under the limit."""
        flat = image.convert("RGB")
        red, green, blue = flat.split()
        if not (ImageChops.difference(red, green).getbbox() or ImageChops.difference(green, blue).getbbox()):
            return "DeviceGray", red.tobytes()
        return "DeviceCMYK", flat.filter(self._lookup()).tobytes()

    def _searched(self, color: Color, target: tuple[float, ...]) -> list[tuple[float, tuple[int, ...]]]:
        """For each family of inks, fewest first, its least error and the percents that have it."""
        rgb = Image.frombytes("RGB", (1, 1), bytes(round(255 * channel) for channel in color.rgb))
        start = [round(value / 2.55) for value in _applied(self._separate, rgb)]
        found = [
            tuple(percent if ink in family else 0 for ink, percent in enumerate(start))
            for family in _FAMILIES
        ]
        errors = [float("inf")] * len(found)
        for step in _STEPS:
            moving = set(range(len(found)))
            while moving:
                tried = [(n, move) for n in sorted(moving) for move in _moves(found[n], _FAMILIES[n], step)]
                tried = [(n, move) for n, move in tried if sum(move) <= self.limit]
                data = b"".join(bytes(round(2.55 * percent) for percent in move) for _, move in tried)
                moving = set()
                for (n, move), seen in zip(tried, _labs(self._seen, "CMYK", data), strict=True):
                    error = sum((a - b) ** 2 for a, b in zip(seen, target, strict=True)) ** 0.5
                    if error < errors[n] - 1e-9:
                        errors[n], found[n] = error, move
                        moving.add(n)
        return list(zip(errors, found, strict=True))

    def _lookup(self) -> ImageFilter.Color3DLUT:
        """The separation of a cube of colours, under the limit."""
        if self._table is None:
            axis = [round(255 * n / (_NODES - 1)) for n in range(_NODES)]
            cube = bytes(value for b in axis for g in axis for r in axis for value in (r, g, b))
            data = _applied(self._separate, Image.frombytes("RGB", (_NODES**3, 1), cube))
            table = [value for n in range(0, len(data), 4) for value in limited(data[n : n + 4], self.limit)]
            self._table = ImageFilter.Color3DLUT(_NODES, table, channels=4, target_mode="CMYK")
        return self._table


def limited(inks: bytes | CMYK, limit: float) -> CMYK:
    """Inks (0 to 1, or bytes) with less of the colours where all four are over the limit in percent."""
    cyan, magenta, yellow, black = (v / 255 for v in inks) if isinstance(inks, bytes) else inks
    colours, room = cyan + magenta + yellow, max(0.0, limit / 100 - black)
    if colours <= room:
        return cyan, magenta, yellow, black
    share = room / colours
    return cyan * share, magenta * share, yellow * share, black


@lru_cache(maxsize=4)
def separation(profile: bytes, limit: int) -> Separation:
    """The one for a profile and a limit; made once in a process."""
    return Separation(profile, limit)


def _moves(inks: tuple[int, ...], family: tuple[int, ...], step: int) -> Iterator[tuple[int, ...]]:
    """The percents themselves and those a step away."""
    yield inks
    for ink in family:
        for way in (-step, step):
            percent = min(100, max(0, inks[ink] + way))
            if percent != inks[ink]:
                yield (*inks[:ink], percent, *inks[ink + 1 :])


def _labs(transform: Any, mode: str, data: bytes) -> Iterator[tuple[float, float, float]]:
    """Lightness 0 to 100 and two signed axes of each pixel."""
    if not data:
        return
    seen = _applied(transform, Image.frombytes(mode, (len(data) // len(mode), 1), data))
    for n in range(0, len(seen), 3):
        light, a, b = seen[n : n + 3]
        yield light / 2.55, a - 256 * (a > 127), b - 256 * (b > 127)


def _applied(transform: Any, image: Image.Image) -> bytes:
    made = ImageCms.applyTransform(image, transform)
    if made is None:
        raise ValueError("littleCMS gave no picture back")
    return made.tobytes()
