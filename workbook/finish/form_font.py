"""The form's font as viewers want it: a whole Type0 font whose codes are glyph numbers (ISO 32000-1, 9.7).

Tried in six engines: only a complete one, its table of codes kept, shows what is typed in the
brand's face; a subset shows boxes or nothing.
"""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from workbook.spec.form_font import FormFont

ASCENT, DESCENT = 990, -360
"""In thousandths. PDFium takes the pitch of lines from their sum, pdf.js always takes 1.35: so both agree."""
_CHUNK = 100
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{ranges}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def embedded(pdf: Pdf, font: FormFont) -> Object:
    """The font as an object of the file."""
    name = Name("/" + "".join(char for char in font.name if char.isalnum() or char in "-+_"))
    program = Stream(pdf, font.data, Length1=len(font.data))
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=32 + (64 if font.slant else 0),
        FontBBox=Array(font.box),
        ItalicAngle=round(font.slant, 2),
        Ascent=ASCENT,
        Descent=DESCENT,
        CapHeight=font.cap_height,
        StemV=80,
        FontFile2=program,
    )
    system = Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0)
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=system,
        FontDescriptor=pdf.make_indirect(descriptor),
        W=Array([0, Array(font.widths)]),
        CIDToGIDMap=Name.Identity,
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=name,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(descendant)]),
            ToUnicode=Stream(pdf, _to_unicode(font).encode("ascii")),
        )
    )


def _to_unicode(font: FormFont) -> str:
    """From glyphs to characters; of several characters with one glyph, the first."""
    found: dict[int, int] = {}
    for code, glyph in font.glyphs.items():
        if glyph and code not in (0, 0xFEFF, 0xFFFE):
            found.setdefault(glyph, code)
    pairs = [
        f"<{glyph:04X}> <{chr(code).encode('utf-16-be').hex().upper()}>"
        for glyph, code in sorted(found.items())
    ]
    chunks = [pairs[start : start + _CHUNK] for start in range(0, len(pairs), _CHUNK)]
    ranges = "\n".join(f"{len(chunk)} beginbfchar\n" + "\n".join(chunk) + "\nendbfchar" for chunk in chunks)
    return _CMAP.format(ranges=ranges)
