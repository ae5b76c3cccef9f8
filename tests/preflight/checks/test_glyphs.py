from __future__ import annotations

from pikepdf import Name, Pdf

from tests.broken import codes, good, plain, spoilt
from tests.orders import order
from tests.pages import drawn, marked, text
from workbook.finish import finish
from workbook.preflight import Wants, check
from workbook.structure import Mark, Node

TREE = Node("Document", (Node("P", (Mark(0, 0),)),))

CMAP = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /X def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange
1 beginbfrange <20> <7E> %b endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end"""


def with_unicode(first: bytes) -> bytes:
    """The page with its letters mapped to Unicode from there on."""

    def spoil(pdf: Pdf) -> None:
        pdf.pages[0].obj.Resources.Font.F1.ToUnicode = pdf.make_stream(CMAP % first)

    return spoilt(good(), spoil)


def test_a_character_without_a_glyph() -> None:
    page = drawn(marked("P", 0, text(20, 200, "calm").replace("(calm)", "<0141>")), tree=TREE)

    assert codes(finish(page, order())) == ["glyph-missing"]
    assert codes(good()) == []


def test_a_glyph_that_reads_as_private_use() -> None:
    (finding,) = check(with_unicode(b"<E020>"))

    assert finding.code == "glyph-private"
    assert finding.pages == (1,)
    assert "U+E061" in finding.message
    assert codes(with_unicode(b"<0020>")) == []


def test_a_glyph_that_reads_as_nothing() -> None:
    letters = b"<20> <7E>"
    assert letters in CMAP

    def spoil(pdf: Pdf) -> None:
        broken = (CMAP % b"<0020>").replace(letters, b"<20> <60>") + b"\n"
        font = pdf.pages[0].obj.Resources.Font.F1
        del font["/Encoding"]
        font.FontDescriptor.Flags = 4
        font.ToUnicode = pdf.make_stream(broken)

    assert codes(spoilt(plain(), spoil)) == ["glyph-unreadable"]


def test_a_font_without_any_map_is_one_finding_and_not_one_a_glyph() -> None:
    def spoil(pdf: Pdf) -> None:
        del pdf.pages[0].obj.Resources.Font.F1[Name.Encoding]

    assert codes(spoilt(plain(), spoil)) == ["font-unreadable"]


def test_glyphs_of_pages_that_are_known_need_no_second_look() -> None:
    assert codes(with_unicode(b"<E020>"), Wants(words=False)) == []
