"""The form's own font, read back from the file: which characters it has, and how wide they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from pikepdf import Array, Object, Pdf

from workbook.answers.places import FONT

_PAIR = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>")
_SPACES = str.maketrans({"\t": "    ", "\u00a0": " "})


@dataclass(frozen=True)
class Face:
    """A Type0 font whose codes are two bytes; measures in shares of the size."""

    font: Object
    codes: Mapping[str, int]
    widths: Mapping[int, float]
    ascent: float
    descent: float

    @property
    def leading(self) -> float:
        """From line to line, as viewers set them."""
        return self.ascent - self.descent

    def width(self, text: str) -> float:
        """Of a text in one line."""
        return sum(self.widths.get(self.codes.get(char, 0), 0.0) for char in text)

    def encoded(self, text: str) -> str:
        """A text as a hexadecimal string; all its characters are known."""
        return "".join(f"{self.codes[char]:04X}" for char in text)

    def missing(self, text: str) -> str:
        """Characters of a text that the font does not have, each once."""
        return "".join(sorted({char for char in text if char not in self.codes and char != "\n"}))


def plain(text: str) -> str:
    """A text without tabs and hard spaces, which fonts need not have."""
    return text.translate(_SPACES)


def face_of(pdf: Pdf) -> Face:
    """The font of one of our forms."""
    font = pdf.Root.AcroForm.DR.Font[FONT]
    descendant = font.DescendantFonts[0]
    descriptor = descendant.FontDescriptor
    codes: dict[str, int] = {}
    for code, text in _PAIR.findall(_body(font.ToUnicode.read_bytes())):
        codes.setdefault(bytes.fromhex(text.decode()).decode("utf-16-be"), int(code, 16))
    ascent, descent = float(descriptor.Ascent) / 1000, float(descriptor.Descent) / 1000
    return Face(font, codes, _widths(descendant), ascent, descent)


def _body(cmap: bytes) -> bytes:
    """The map's pairs, without the range of its codes."""
    return cmap.partition(b"endcodespacerange")[2]


def _widths(descendant: Object) -> dict[int, float]:
    found: dict[int, float] = {}
    runs = list(descendant.get("/W", Array()))
    for first, run in zip(runs[::2], runs[1::2], strict=False):
        found.update({int(first) + n: float(width) / 1000 for n, width in enumerate(run)})
    return found
