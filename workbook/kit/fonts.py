"""Faces as ReportLab embeds them, with clean extraction and real kerning.

ReportLab writes simple-font subsets; their ToUnicode maps are written anew here, since the stock
ones hold U+0000 (ISO 14289-1, 7.21.7). Kerning comes from HarfBuzz without the font's
substitutions: glyphs stay one a character, so text extracts as it was typed.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import uharfbuzz
from reportlab.pdfbase import pdfdoc, ttfonts

from workbook.spec.family import Family

_ESCAPES = {code: f"\\{code:03o}" for code in range(256) if not 32 <= code < 127}
_ESCAPES |= {ord(char): "\\" + char for char in "()\\"}


class Face(ttfonts.TTFont):  # type: ignore[misc]
    """One weight and style of a family, ready to measure, kern and embed."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.stem, str(path), asciiReadable=False, shapable=False)
        _mend_metrics(self.face)
        self._widths: dict[str, float] = {}
        self._shaper: uharfbuzz.Font | None = None
        self._kerns: dict[str, tuple[int, ...]] = {}

    def width(self, text: str) -> float:
        """Advance of a text at size 1, unkerned."""
        known = self._widths.get(text)
        if known is None:
            widths, default = self.face.charWidths, self.face.defaultWidth
            known = sum(widths.get(ord(char), default) for char in text) / 1000
            self._widths[text] = known
        return known

    def missing(self, text: str) -> str:
        """Characters of a text that the face cannot show, each once."""
        return "".join(sorted({char for char in text if ord(char) not in self.face.charToGlyph}))

    def kerns(self, text: str) -> tuple[int, ...]:
        """Adjustment after each character, in thousandths of the size."""
        known = self._kerns.get(text)
        if known is None:
            known = self._kerns[text] = self._shape(text)
        return known

    def kerned_width(self, text: str) -> float:
        """Advance of a text at size 1, kerned."""
        return self.width(text) + sum(self.kerns(text)) / 1000

    def _shape(self, text: str) -> tuple[int, ...]:
        if self._shaper is None:
            plain = uharfbuzz.Face(_without_substitutions(bytes(self.face._ttf_data)))
            self._shaper = uharfbuzz.Font(plain)
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._shaper, buffer, {"kern": True, "liga": False})
        if len(buffer.glyph_infos) != len(text):
            return (0,) * len(text)
        scale = 1000 / self._shaper.face.upem
        widths, default = self.face.charWidths, self.face.defaultWidth
        return tuple(
            round(position.x_advance * scale - widths.get(ord(char), default))
            for char, position in zip(text, buffer.glyph_positions, strict=True)
        )

    def encoded(self, text: str, document: pdfdoc.PDFDocument) -> list[tuple[str, str]]:
        """The text as (internal font name, escaped string) for each subset it needs."""
        return [
            (self.getSubsetInternalName(subset, document), codes.decode("latin-1").translate(_ESCAPES))
            for subset, codes in self.splitString(text, document)
        ]

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:
        subsets = [list(subset) for subset in self.state[doc].subsets]
        names = [self.getSubsetInternalName(n, doc)[1:] for n in range(len(subsets))]
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for name, subset in zip(names, subsets, strict=True):
            stream = pdfdoc.PDFStream()
            stream.content = to_unicode(subset)
            doc.idToObject[fonts[name].ToUnicode.name] = stream


def _mend_metrics(font: ttfonts.TTFontFile) -> None:
    """Give the last glyphs of a font their advance in its own units.

    They share one (OpenType 1.9, hmtx), which ReportLab keeps in thousandths and so embeds wrongly
    in a font of 2000 units.
    """
    full = int.from_bytes(font.get_table("hhea")[34:36], "big")
    advance = font.hmetrics[full - 1][0]
    font.hmetrics[full:] = [(advance, bearing) for _, bearing in font.hmetrics[full:]]


def _without_substitutions(data: bytes) -> bytes:
    """The font with its GSUB table under a name that nobody asks for, still in order.

    Fraunces' ``rvrn`` feature would otherwise change the letters that are extracted.
    """
    directory = 12 + 16 * int.from_bytes(data[4:6], "big")
    return data[:directory].replace(b"GSUB", b"GSUA") + data[directory:]


def to_unicode(subset: list[int]) -> str:
    """A ToUnicode map (ISO 32000-1, 9.10.3) of a subset's code points, in chunks of 100."""
    pairs = [
        f"<{code:02X}> <{chr(point).encode('utf-16-be').hex().upper()}>"
        for code, point in enumerate(subset)
        if point not in (0, 0xFEFF, 0xFFFE)
    ]
    chunks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    ranges = "\n".join(f"{len(chunk)} beginbfchar\n" + "\n".join(chunk) + "\nendbfchar" for chunk in chunks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{ranges}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )


@lru_cache(maxsize=64)
def face(path: Path) -> Face:
    """The face in a file; read once in a process."""
    return Face(path)


def nearest(family: Family, weight: int, italic: bool = False) -> Face:
    """The family's face of that style whose weight is nearest."""
    return face(family.nearest(weight, "italic" if italic else "normal"))
