from __future__ import annotations

import re
from io import BytesIO

from fontTools.ttLib import TTFont
from pikepdf import Name, Object, Pdf

from tests.pages import FONT
from workbook.finish.form_font import embedded
from workbook.spec.form_font import form_font


def _font(pdf: Pdf) -> Object:
    return embedded(pdf, form_font(FONT))


def test_it_is_a_whole_font_whose_codes_are_glyphs() -> None:
    with Pdf.new() as pdf:
        font = _font(pdf)
        descendant = font.DescendantFonts[0]
        assert (font.Subtype, font.Encoding) == (Name.Type0, Name("/Identity-H"))
        assert descendant.CIDToGIDMap == Name.Identity
        assert font.BaseFont == descendant.BaseFont == descendant.FontDescriptor.FontName
        assert "+" not in str(font.BaseFont)  # a subset's name begins with six letters and a plus
        program = TTFont(BytesIO(descendant.FontDescriptor.FontFile2.read_bytes()))
        assert len(descendant.W[1]) == len(program.getGlyphOrder())


def test_every_character_can_be_read_back() -> None:
    with Pdf.new() as pdf:
        font = _font(pdf)
        pairs = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>", font.ToUnicode.read_bytes())
        back = {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs[1:]}
        glyphs = form_font(FONT).glyphs
        assert back[glyphs[ord("ő")]] == "ő"
        assert back[glyphs[ord("“")]] == "“"
        assert set(back) == {glyph for glyph in glyphs.values() if glyph}
        assert all(len(chunk) <= 100 for chunk in (font.ToUnicode.read_bytes().split(b"beginbfchar"),)[1:])


def test_the_pitch_is_that_of_all_viewers() -> None:
    with Pdf.new() as pdf:
        descriptor = _font(pdf).DescendantFonts[0].FontDescriptor
        assert descriptor.Ascent - descriptor.Descent == 1350
