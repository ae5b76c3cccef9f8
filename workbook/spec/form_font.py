"""The face that answers are typed in: all characters of a text face, none of its features and hints.

A viewer sets what a reader types from the font in the file, whatever the pages themselves show:
so it is whole, and never a subset of what was drawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont


@dataclass(frozen=True)
class FormFont:
    """A TrueType font to embed; measures in thousandths of the size."""

    name: str
    """Its PostScript name."""
    data: bytes
    glyphs: Mapping[int, int]
    """Code point → glyph."""
    widths: tuple[int, ...]
    """By glyph."""
    box: tuple[int, int, int, int]
    cap_height: int
    slant: float
    """Degrees from upright; to the right is negative."""


@lru_cache(maxsize=8)
def form_font(path: Path) -> FormFont:
    """The font in a static TrueType file, ready to embed; made once in a process."""
    with TTFont(path, lazy=True, recalcTimestamp=False) as font:
        codes = font.getBestCmap()
        subsetter = Subsetter(_options())
        subsetter.populate(unicodes=codes)
        subsetter.subset(font)
        out = BytesIO()
        font.save(out)
        numbers = {name: number for number, name in enumerate(font.getGlyphOrder())}
        advances = font["hmtx"].metrics
        head, os2 = font["head"], font["OS/2"]
        scale = 1000 / head.unitsPerEm
        return FormFont(
            name=font["name"].getDebugName(6) or path.stem,
            data=out.getvalue(),
            glyphs={code: numbers[name] for code, name in sorted(codes.items())},
            widths=tuple(round(advances[name][0] * scale) for name in numbers),
            box=tuple(round(edge * scale) for edge in (head.xMin, head.yMin, head.xMax, head.yMax)),
            cap_height=round((getattr(os2, "sCapHeight", 0) or 0.7 * head.unitsPerEm) * scale),
            slant=font["post"].italicAngle,
        )


def _options() -> Options:
    """Every encoded glyph stays, and the table of codes, which viewers look characters up in."""
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "STAT", "gasp", "kern", "meta", "vhea", "vmtx"]
    options.notdef_outline = True
    options.name_IDs = [6]
    options.recalc_timestamp = False
    return options
