"""The form's own font, read back from the file: which characters it has, and how wide they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from unicodedata import normalize

from pikepdf import Array, Dictionary, Object, Pdf, Stream

from workbook.answers.answer import FormError
from workbook.answers.places import FONT, seen

_PAIR = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>")
_ACCENTED = re.compile("[^\u0300-\u036f][\u0300-\u036f]+")
"""A letter and accents of its own, as some keyboards write ñ."""
_PLAIN = str.maketrans(
    {
        "\t": "    ",
        "\u00a0": " ",
        "\u00ad": None,
        "\u2010": "-",
        "\u2011": "-",
        "\u2028": "\n",
        "\u2029": "\n",
    }
)
"""Spaces, hyphens and line ends that look like plain ones, and that fonts need not have."""


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

    def plain(self, text: str) -> str:
        """A text in plain spaces, hyphens and line ends, each letter in one with its accents."""
        return _ACCENTED.sub(self._one, seen(text.translate(_PLAIN)))

    def _one(self, found: re.Match[str]) -> str:
        letter = normalize("NFC", found[0])
        return letter if letter in self.codes else found[0]

    def missing(self, text: str) -> str:
        """Characters of a text that the font does not have, each once."""
        return "".join(sorted({char for char in text if char not in self.codes and char != "\n"}))


def face_of(pdf: Pdf) -> Face:
    """The font of one of our forms. Raises FormError where another program has put one of its own there."""
    font = pdf.Root.AcroForm.DR.Font[FONT]
    below, map_ = font.get("/DescendantFonts"), font.get("/ToUnicode")
    descendant = below[0] if isinstance(below, Array) and len(below) else None
    descriptor = descendant.get("/FontDescriptor") if isinstance(descendant, Dictionary) else None
    if descendant is None or not isinstance(descriptor, Dictionary) or not isinstance(map_, Stream):
        raise FormError("another program has taken the font out of its form; its answers can only be read")
    codes: dict[str, int] = {}
    for code, text in _PAIR.findall(_body(map_.read_bytes())):
        codes.setdefault(bytes.fromhex(text.decode()).decode("utf-16-be", "replace"), int(code, 16))
    ascent, descent = (float(descriptor.get(key, 0)) / 1000 for key in ("/Ascent", "/Descent"))
    return Face(font, codes, _widths(descendant), ascent, descent)


def _body(cmap: bytes) -> bytes:
    """The map's pairs, without the range of its codes."""
    return cmap.partition(b"endcodespacerange")[2]


def _widths(descendant: Object) -> dict[int, float]:
    found: dict[int, float] = {}
    runs = list(descendant.get("/W", Array()))
    for first, run in zip(runs[::2], runs[1::2], strict=False):
        if isinstance(run, Array):  # the other way to write them is not ours
            found.update({int(first) + n: float(width) / 1000 for n, width in enumerate(run)})
    return found
