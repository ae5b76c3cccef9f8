"""Answers set as viewers set them, so that what we write and what is typed look alike."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pikepdf import Object

from workbook.answers.face import Face
from workbook.answers.places import FONT, rect_of, text_of

_PAD = 2.0
"""Left and right of the text, in points; half of it above."""
_MULTILINE = 1 << 12
_SIZE = re.compile(r"/\S+\s+([0-9.]+)\s+Tf")
_COLOUR = re.compile(r"(?:-?[0-9.]+\s+)+(?:g|rg|k)\b")
_AUTO = 12.0
"""Where a field leaves the size of its type to viewers, as other programs' do."""


@dataclass(frozen=True)
class Room:
    """Where an answer is written: its size in points, the look of its type."""

    width: float
    height: float
    look: str
    """The operator that sets the colour of its type."""
    size: float
    wraps: bool
    centered: bool


def room_of(widget: Object) -> Room:
    """The room of a field to write in."""
    left, low, right, top = rect_of(widget) or (0.0, 0.0, 0.0, 0.0)
    look = text_of(widget.get("/DA"))
    size, colour = _SIZE.search(look), _COLOUR.search(look)
    flags = widget.get("/Ff")
    return Room(
        right - left,
        top - low,
        colour[0] if colour else "0 g",
        (float(size[1]) if size else 0.0) or _AUTO,
        isinstance(flags, int) and bool(flags & _MULTILINE),
        widget.get("/Q") == 1,
    )


def lines_of(text: str, face: Face, room: Room, size: float) -> list[str]:
    """A text in lines that fit the room's width; in a room for one line there is one."""
    if not room.wraps:
        return [" ".join(text.split("\n"))]
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in _pieces(paragraph, face, room, size):
            joined = f"{line} {word}" if line else word
            if line and face.width(joined) * size > room.width - 2 * _PAD:
                lines.append(line)
                joined = word
            line = joined
        lines.append(line)
    return lines


def _pieces(paragraph: str, face: Face, room: Room, size: float) -> list[str]:
    """Its words; one that is wider than the room is parted."""
    pieces: list[str] = []
    for word in paragraph.split(" "):
        part = ""
        for char in word:
            if part and face.width(part + char) * size > room.width - 2 * _PAD:
                pieces.append(part)
                part = ""
            part += char
        pieces.append(part)
    return pieces


def fits(lines: list[str], face: Face, room: Room, size: float) -> bool:
    """Whether all lines can be seen."""
    wide = max(face.width(line) for line in lines) * size
    high = len(lines) * face.leading * size
    return (
        wide <= room.width - 2 * _PAD + 0.01
        and high <= max(room.height - _PAD, face.leading * room.size) + 0.01
    )


def shown(lines: list[str], face: Face, room: Room, size: float) -> str:
    """Operators that show the lines, from the room's lower left corner; a space parts them when copied."""
    leading = face.leading * size
    if room.wraps:
        base = room.height - _PAD / 2 - face.ascent * size
    else:
        base = (room.height - leading) / 2 - face.descent * size
    parts = ["BT", f"{FONT} {size:g} Tf {room.look}"]
    for number, line in enumerate(lines):
        spare = room.width - face.width(line) * size
        left = spare / 2 if room.centered else _PAD
        space = " " if number < len(lines) - 1 and " " in face.codes else ""
        parts.append(f"1 0 0 1 {left:.2f} {base - number * leading:.2f} Tm <{face.encoded(line + space)}> Tj")
    return "\n".join([*parts, "ET"])
