from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from pikepdf import Dictionary, Name, Pdf

from tests.kit.sheets import display_face, drawn, paragraph, styles, text_face
from tests.prints import print_spec
from tests.streams import marked, to_unicode_maps
from workbook.kit.branch import Branch
from workbook.kit.fonts import Face, face, nearest, to_unicode
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph

TRICKY = "Office waffle, fjord: “flow & affirm” – it’s ¾ of 5 €, naïve café, ¿mañana? AV To Ty (§\\)"


def _by_pdfium(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        page = document[0]
        text = page.get_textpage()
        try:
            return " ".join(text.get_text_bounded().split())
        finally:
            text.close()


def _by_stream(data: bytes) -> str:
    return "".join(one.text for one in marked(data))


def _characters(one: Face) -> str:
    """All that a face can show, without its spaces."""
    return "".join(
        char for char in map(chr, sorted(one.face.charToGlyph)) if char.isprintable() and not char.isspace()
    )


@pytest.mark.parametrize("style", ["text", "strong", "hint", "h1", "display", "quote"])
def test_text_is_extracted_as_it_was_typed(style: str) -> None:
    data = drawn([paragraph(TRICKY.replace("\\", r"\\"), style)]).data
    assert _by_stream(data) == TRICKY
    assert _by_pdfium(data) == TRICKY


@pytest.mark.parametrize("style", ["text", "h1"])
@pytest.mark.parametrize("length", [1, 5, 90])
def test_more_than_256_different_characters_are_set_and_extracted(style: str, length: int) -> None:
    chars = _characters(styles()[style].faces.regular)
    assert len(chars) > 256
    words = " ".join(chars[start : start + length] for start in range(0, len(chars), length))
    roomy = styles()[style].but(size=2.0)
    assert _by_stream(drawn([Paragraph([Span(words)], roomy, Branch("P"))]).data) == words


def test_a_space_that_does_not_break_is_extracted_as_a_space() -> None:
    assert _by_stream(drawn([paragraph("5\u00a0minutes")]).data) == "5 minutes"


@pytest.mark.parametrize("style", ["text", "h1"])
def test_no_code_means_nothing(style: str) -> None:
    maps = to_unicode_maps(drawn([paragraph(TRICKY, style)]).data)
    assert maps
    assert not {"\0", "\ufeff", "\ufffe"} & {text for one in maps for text in one.values()}


def test_a_map_holds_no_more_than_100_pairs_in_a_row() -> None:
    lines = to_unicode(list(range(32, 250))).splitlines()
    assert [line.split()[0] for line in lines if line.endswith("beginbfchar")] == ["100", "100", "18"]


def test_a_map_knows_characters_beyond_the_first_plane() -> None:
    assert "<01> <D83CDF3F>" in to_unicode([0, 0x1F33F])


def test_every_font_is_embedded() -> None:
    with Pdf.open(BytesIO(drawn([paragraph("*One* **two** three"), paragraph("four", "h1")]).data)) as pdf:
        fonts = pdf.pages[0].Resources.Font
        assert len(fonts) == 4
        assert all(Name.FontFile2 in font.FontDescriptor for font in fonts.values())


@pytest.mark.parametrize("pair", ["AV", "To", "Wa"])
def test_pairs_of_letters_are_kerned(pair: str) -> None:
    for one in (text_face(), display_face()):
        assert one.kerned_width(pair) < one.width(pair)


def test_kerning_is_one_adjustment_a_character() -> None:
    kerns = display_face().kerns("AVAffi")
    assert len(kerns) == 6
    assert kerns[0] < 0
    assert kerns[-1] == 0


def test_kerned_text_is_as_wide_on_the_page_as_it_was_measured() -> None:
    style = styles()["h1"]
    line = paragraph("AVATAR WAVE", style)
    with pypdfium2.PdfDocument(drawn([line]).data) as document:
        (shown,) = list(document[0].get_objects())
        left, _, right, _ = shown.get_bounds()
    bearing = 0.1 * style.size
    assert right - left == pytest.approx(line.natural_width(), abs=bearing)
    unkerned = style.size * style.faces.regular.width("AVATAR WAVE")
    assert right - left < unkerned - bearing


def test_characters_that_a_face_cannot_show_are_named_once() -> None:
    assert text_face().missing("Breathe 🌿 in 🌿 漢 out") == "漢🌿"
    assert text_face().missing(TRICKY) == ""


def test_the_nearest_weight_is_taken() -> None:
    family = print_spec().brand.base
    assert family.weights == (400, 600, 700)
    assert nearest(family, 500) is nearest(family, 400)
    assert nearest(family, 900) is nearest(family, 700)
    assert nearest(family, 400, italic=True) is face(family.files[400, "italic"])


def test_a_family_without_italics_stays_upright() -> None:
    family = print_spec().brand.headings
    upright = type(family)(
        family.name, {key: path for key, path in family.files.items() if key[1] == "normal"}
    )
    assert nearest(upright, 400, italic=True) is nearest(upright, 400)


def test_every_glyph_is_embedded_as_wide_as_it_is_set() -> None:
    data = drawn(
        [paragraph("\u017c \u0142 \u00d1 \u0165", "h1"), paragraph("\u017c \u0142 \u00d1 \u0165")]
    ).data
    with Pdf.open(BytesIO(data)) as pdf:
        fonts = [
            one for one in pdf.objects if isinstance(one, Dictionary) and one.get(Name.Type) == Name.Font
        ]
        assert len(fonts) == 2
        for font in fonts:
            program = TTFont(BytesIO(font.FontDescriptor.FontFile2.read_bytes()))
            glyphs, em = program["cmap"].tables[0].cmap, program["head"].unitsPerEm
            embedded = {code: program["hmtx"][name][0] * 1000 / em for code, name in glyphs.items()}
            assert len(embedded) > 4
            assert embedded == pytest.approx({code: float(font.Widths[code]) for code in embedded}, abs=0.6)
