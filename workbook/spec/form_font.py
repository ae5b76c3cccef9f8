"""The face that answers are typed in: all characters of a text face, none of its features and hints.

A viewer sets what a reader types from the font in the file, whatever the pages themselves show:
so it is whole, and never a subset of what was drawn.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import uharfbuzz

_FOR_SETTING = (
    "GDEF",
    "GPOS",
    "GSUB",
    "BASE",
    "JSTF",
    "MATH",
    "STAT",
    "kern",
    "gasp",
    "meta",
    "vhea",
    "vmtx",
)
"""Tables that no viewer needs to show what is typed."""
_POSTSCRIPT_NAME = 6


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
    face = _lightened(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))))
    font, scale = uharfbuzz.Font(face), 1000 / face.upem
    return FormFont(
        name=face.get_name(_POSTSCRIPT_NAME) or path.stem,
        data=face.blob.data,
        glyphs={code: font.get_nominal_glyph(code) for code in sorted(face.unicodes)},
        widths=tuple(round(font.get_glyph_h_advance(glyph) * scale) for glyph in range(face.glyph_count)),
        box=_box(face, scale),
        cap_height=round(_cap_height(face) * scale),
        slant=struct.unpack_from(">i", face.reference_table("post").data, 4)[0] / 0x10000,
    )


def _lightened(face: uharfbuzz.Face) -> uharfbuzz.Face:
    """Every encoded glyph stays, and the table of codes, which viewers look characters up in."""
    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.update(face.unicodes)
    wanted.layout_feature_tag_set.clear()
    wanted.name_id_set.clear()
    wanted.name_id_set.add(_POSTSCRIPT_NAME)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _FOR_SETTING)
    flags = uharfbuzz.SubsetFlags
    wanted.flags = flags.NO_HINTING | flags.NOTDEF_OUTLINE | flags.NO_LAYOUT_CLOSURE | flags.NO_BIDI_CLOSURE
    return wanted.subset(face)


def _box(face: uharfbuzz.Face, scale: float) -> tuple[int, int, int, int]:
    """What holds every glyph (OpenType 1.9, head: xMin, yMin, xMax, yMax)."""
    left, bottom, right, top = struct.unpack_from(">4h", face.reference_table("head").data, 36)
    return round(left * scale), round(bottom * scale), round(right * scale), round(top * scale)


def _cap_height(face: uharfbuzz.Face) -> float:
    """Of OS/2 from version 2 on; what is usual where a font does not say."""
    table = face.reference_table("OS/2").data
    (version,) = struct.unpack_from(">H", table)
    (height,) = struct.unpack_from(">h", table, 88) if version >= 2 and len(table) >= 90 else (0,)
    return float(height or 0.7 * face.upem)
