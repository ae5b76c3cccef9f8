from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Dictionary, Pdf, String

from tests.form_page import DATE, LINES, form_page
from tests.orders import order
from tests.prints import ROOT
from workbook.answers import FormError, filled, read_answers
from workbook.answers.face import Face, face_of
from workbook.finish import finish
from workbook.finish.form_font import embedded
from workbook.spec.form_font import form_font

FONTS = sorted((ROOT / "fonts").rglob("*_400Regular*.ttf"))
AHN = next(path for path in FONTS if path.stem == "AtkinsonHyperlegibleNext_400Regular")


@cache
def _form() -> bytes:
    return finish(form_page(), order(form=form_font(AHN)))


def _face(path: Path) -> Face:
    with Pdf.new() as pdf:
        fonts = Dictionary(Body=embedded(pdf, form_font(path)))
        pdf.Root.AcroForm = Dictionary(DR=Dictionary(Font=fonts))
        return face_of(pdf)


FACE = _face(AHN)
CHARACTERS = "".join(char for char in map(chr, form_font(AHN).glyphs) if FACE.plain(char) == char)


def test_there_are_fonts_to_look_at() -> None:
    assert len(FONTS) > 5
    assert len(CHARACTERS) > 300


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_every_character_of_a_shipped_font_can_be_written_and_has_its_width(path: Path) -> None:
    font, face = form_font(path), _face(path)
    everything = face.plain("".join(map(chr, font.glyphs)))
    assert face.missing(everything) == ""
    for char in everything.replace("\n", ""):
        assert face.codes[char] == font.glyphs[ord(char)]
        assert face.width(char) == font.widths[font.glyphs[ord(char)]] / 1000


@given(st.text(CHARACTERS, min_size=1, max_size=40))
def test_what_we_write_in_the_fonts_characters_is_read_back_and_drawn(text: str) -> None:
    data = filled(_form(), {DATE.name: text})
    assert {answer.name: answer.value for answer in read_answers(data)}[DATE.name] == FACE.plain(text)
    back = {glyph: chr(code) for code, glyph in reversed(form_font(AHN).glyphs.items())}
    assert "".join(back[code] for code in _drawn(data)) == FACE.plain(text)


def _drawn(data: bytes) -> list[int]:
    """The glyphs of the date's appearance."""
    with Pdf.open(BytesIO(data)) as pdf:
        (date,) = [each for sheet in pdf.pages for each in sheet.obj.Annots if String(DATE.label) == each.TU]
        (shown,) = re.findall(rb"<([0-9A-F]+)> Tj", date.AP.N.read_bytes())
    return [int(shown[start : start + 4], 16) for start in range(0, len(shown), 4)]


@given(
    st.characters(exclude_categories=("Cc", "Cs"), exclude_characters=CHARACTERS), st.sampled_from(CHARACTERS)
)
def test_any_other_character_is_refused_by_name(other: str, char: str) -> None:
    if FACE.plain(other) != other:
        return
    with pytest.raises(FormError) as refused:
        filled(_form(), {LINES.name: f"{char}{other}{char}"})
    assert "Rest: Where could an hour go?" in str(refused.value)
    assert (other if other.isprintable() else f"U+{ord(other):04X}") in str(refused.value)


def test_what_looks_like_a_plain_space_hyphen_or_line_end_is_one() -> None:
    assert FACE.plain("a\u00a0b\tc\u2011d\u2028e\u00adf\x07") == "a b    c-d\nef"
    assert FACE.plain("man\u0303ana") == "mañana"
