from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.color import Color, from_oklab, from_oklch

BLACK, WHITE = Color.parse("#000"), Color.parse("#fff")
_BYTES = st.integers(0, 255)
_COLORS = st.builds(lambda *rgb: Color(*(value / 255 for value in rgb)), _BYTES, _BYTES, _BYTES)


@given(_COLORS)
def test_a_colour_is_read_back_from_its_own_hex(color: Color) -> None:
    assert Color.parse(color.hex) == color


@pytest.mark.parametrize(
    ("text", "expected"), [("#abc", "#AABBCC"), ("1e5b58", "#1E5B58"), (" #FFF ", "#FFFFFF")]
)
def test_a_colour_may_be_short_or_without_its_sign(text: str, expected: str) -> None:
    assert Color.parse(text).hex == expected


@pytest.mark.parametrize("text", ["", "#12", "#12345", "red", "#GGGGGG", "rgb(1,2,3)", "#1234567"])
def test_what_is_no_colour_is_refused_with_its_form(text: str) -> None:
    with pytest.raises(ValueError, match="is not a colour: write it as #RRGGBB"):
        Color.parse(text)


def test_black_on_white_has_the_most_contrast() -> None:
    assert BLACK.contrast(WHITE) == pytest.approx(21)


def test_contrast_is_that_of_wcag() -> None:
    assert Color.parse("#767676").contrast(WHITE) == pytest.approx(4.54, abs=0.005)


@given(_COLORS, _COLORS)
def test_contrast_is_the_same_both_ways(one: Color, two: Color) -> None:
    assert one.contrast(two) == two.contrast(one)
    assert 1 <= one.contrast(two) <= 21.001


@given(_COLORS)
def test_the_grey_of_a_colour_is_as_light_as_the_colour(color: Color) -> None:
    grey = Color(color.gray, color.gray, color.gray)
    assert grey.luminance == pytest.approx(color.luminance, abs=1e-6)


@given(_COLORS)
def test_a_colour_comes_back_from_oklab(color: Color) -> None:
    assert from_oklab(*color.oklab).hex == color.hex


@given(_COLORS)
def test_a_grey_has_no_chroma(color: Color) -> None:
    assert Color(color.red, color.red, color.red).oklch[1] < 0.001


@given(_COLORS, _COLORS)
def test_mixing_nothing_or_all_gives_one_or_the_other(one: Color, two: Color) -> None:
    assert one.mixed(two, 0).hex == one.hex
    assert one.mixed(two, 1).hex == two.hex


@given(_COLORS, st.floats(0, 1))
def test_a_tint_is_no_darker_than_its_colour(color: Color, share: float) -> None:
    assert color.mixed(WHITE, share).luminance >= color.luminance - 0.01


@given(st.floats(0.3, 0.9), st.floats(0, 0.4), st.floats(0, 359))
def test_a_colour_of_one_lightness_keeps_it_whatever_its_hue(light: float, chroma: float, hue: float) -> None:
    assert from_oklch(light, chroma, hue).oklch[0] == pytest.approx(light, abs=0.005)


@given(st.floats(0.3, 0.9), st.floats(0.02, 0.4), st.floats(0, 359))
def test_a_colour_never_has_more_chroma_than_asked(light: float, chroma: float, hue: float) -> None:
    assert from_oklch(light, chroma, hue).oklch[1] <= chroma + 0.005
