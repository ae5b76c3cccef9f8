"""What a font file says of itself: kind, family, weight, style, permission.

Read from the table directory of OpenType 1.9 (OS/2, name, head), a few hundred bytes of each file.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

Outlines = Literal["truetype", "cff", "variable", "collection", "web"]
_SIGNATURES: dict[bytes, Outlines] = {
    b"\x00\x01\x00\x00": "truetype",
    b"true": "truetype",
    b"OTTO": "cff",
    b"ttcf": "collection",
    b"wOFF": "web",
    b"wOF2": "web",
}
_TABLE_LIMIT = 1_000_000
UNICODE = 0x110000
"""How many characters there are."""


class NotAFontError(Exception):
    """The file is no font, or a broken one."""


@dataclass(frozen=True, slots=True)
class FontFacts:
    """A font file, as far as choosing it needs."""

    outlines: Outlines
    family: str = ""
    weight: int = 400
    italic: bool = False
    embeddable: bool = True
    """Whether its licence bits (OS/2 fsType) let a part of it be put into a document."""


def font_facts(path: Path) -> FontFacts:
    """What the file says of itself. Raises NotAFontError, and OSError where it cannot be read."""
    with path.open("rb") as file:
        outlines = _SIGNATURES.get(file.read(4))
        if outlines is None:
            raise NotAFontError("it does not begin like a font")
        if outlines in ("collection", "web"):
            return FontFacts(outlines)
        try:
            return _described(file, outlines)
        except (struct.error, KeyError, IndexError, UnicodeDecodeError) as error:
            raise NotAFontError("its tables are broken") from error


def _described(file: BinaryIO, outlines: Outlines) -> FontFacts:
    tables = _directory(file)
    if "fvar" in tables:
        outlines = "variable"
    elif {"CFF ", "CFF2"} & tables.keys():
        outlines = "cff"
    elif "glyf" not in tables:
        raise NotAFontError("it holds no TrueType outlines")
    os2 = _table(file, tables["OS/2"])
    (weight,) = struct.unpack_from(">H", os2, 4)
    (licence,) = struct.unpack_from(">H", os2, 8)
    (selection,) = struct.unpack_from(">H", os2, 62)
    if "cmap" in tables:
        _bound(_table(file, tables["cmap"]))
    family = _family(_table(file, tables["name"]))
    return FontFacts(outlines, family, weight, bool(selection & 0x201), _may_embed(licence))


def _directory(file: BinaryIO) -> dict[str, tuple[int, int]]:
    """Offset and length of each table."""
    (count,) = struct.unpack(">H6x", file.read(8))
    records = file.read(16 * count)
    found = {}
    for index in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", records, 16 * index)
        found[tag.decode("latin-1")] = (offset, length)
    return found


def _table(file: BinaryIO, where: tuple[int, int]) -> bytes:
    offset, length = where
    file.seek(offset)
    return file.read(min(length, _TABLE_LIMIT))


def _bound(table: bytes) -> None:
    """Refuses more characters than Unicode has: whoever reads them would not come to an end."""
    (count,) = struct.unpack_from(">2xH", table)
    for index in range(count):
        (at,) = struct.unpack_from(">4xL", table, 4 + 8 * index)
        ranges = _ranges(table, at)
        many = sum(last - first + 1 for first, last in ranges)
        if many > UNICODE or any(last >= UNICODE for _, last in ranges):
            raise NotAFontError("its table of characters is broken")


def _ranges(table: bytes, at: int) -> list[tuple[int, int]]:
    """First and last character of each range of a subtable of 32 bits; the others cannot name too many."""
    (form,) = struct.unpack_from(">H", table, at)
    if form == 10:
        first, many = struct.unpack_from(">LL", table, at + 12)
        return [(first, first + many - 1)]
    if form not in (8, 12, 13):
        return []
    at += 8192 if form == 8 else 0
    (groups,) = struct.unpack_from(">L", table, at + 12)
    if groups > len(table) // 12:
        raise NotAFontError("its table of characters is broken")
    return [struct.unpack_from(">LL", table, at + 16 + 12 * group) for group in range(groups)]


def _family(table: bytes) -> str:
    """The typographic family, else the family (name ids 16 and 1); Windows' record before Mac's."""
    _, count, storage = struct.unpack_from(">HHH", table)
    best: tuple[int, str] = (0, "")
    for index in range(count):
        platform, _, language, name, length, offset = struct.unpack_from(">6H", table, 6 + 12 * index)
        if name not in (1, 16) or platform not in (1, 3):
            continue
        text = table[storage + offset : storage + offset + length]
        rank = (4 if name == 16 else 0) + (2 if platform == 3 else 0) + (language in (0, 0x409)) + 1
        if rank > best[0]:
            best = rank, text.decode("utf-16-be" if platform == 3 else "mac-roman")
    return best[1]


def _may_embed(licence: int) -> bool:
    """fsType: restricted (2, where no more is allowed), no subsetting (0x100), bitmaps only (0x200)."""
    return licence & 0x0F != 0x02 and not licence & 0x0300
