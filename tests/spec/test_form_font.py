from __future__ import annotations

from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from tests.prints import ROOT
from workbook.spec.form_font import form_font

FONTS = sorted((ROOT / "fonts").glob("*/*400Regular.ttf"))


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_all_characters_stay_and_all_features_go(path: object) -> None:
    made, whole = form_font(path), TTFont(path)  # type: ignore[arg-type]
    font = TTFont(BytesIO(made.data))
    assert set(font.getBestCmap()) == set(whole.getBestCmap()) == set(made.glyphs)
    assert {"GSUB", "GPOS", "GDEF", "fpgm", "prep", "cvt "}.isdisjoint(font.keys())
    for char in "aÑő“":
        if ord(char) in made.glyphs:
            wide, em = whole["hmtx"][whole.getBestCmap()[ord(char)]][0], whole["head"].unitsPerEm
            assert made.widths[made.glyphs[ord(char)]] == round(wide * 1000 / em)


def test_the_same_file_makes_the_same_font() -> None:
    first = form_font(FONTS[0]).data
    form_font.cache_clear()
    assert form_font(FONTS[0]).data == first


def test_there_are_fonts_to_look_at() -> None:
    assert len(FONTS) >= 3
