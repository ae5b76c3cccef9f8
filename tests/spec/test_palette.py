from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.color import Color
from workbook.spec.inks import LARGE, TEXT
from workbook.spec.palette import Palette, inks_of, palette_of
from workbook.spec.profile import profile_for
from workbook.spec.roots import Roots, builtin
from workbook.spec.separation import separation

COLORS = st.tuples(*[st.integers(0, 255)] * 3).map(lambda rgb: Color(*(channel / 255 for channel in rgb)))


def readable(palette: Palette) -> bool:
    ground = palette.colors[palette.roles["background"]]
    chosen = [palette.colors[palette.roles[name]] for name in ("primary", "secondary", "tertiary")]
    text = palette.colors[palette.roles["foreground"]].contrast(ground)
    return text >= 7 and all(color.contrast(ground) >= TEXT for color in chosen)


@given(COLORS)
def test_from_any_color_comes_a_palette_that_can_be_read(color: Color) -> None:
    palette = palette_of(color)
    assert readable(palette)
    assert color.hex in {one.hex for one in palette.colors.values()}
    assert len(palette.colors) >= 7
    assert set(palette.roles.values()) <= palette.colors.keys()


@given(COLORS, COLORS, COLORS)
def test_colors_that_are_given_stay_in_it(one: Color, two: Color, three: Color) -> None:
    palette = palette_of(one, two, three)
    assert readable(palette)
    assert {one.hex, two.hex, three.hex} <= {color.hex for color in palette.colors.values()}


def test_a_light_color_is_kept_beside_the_shade_that_is_read() -> None:
    palette = palette_of(Color.parse("#F2B705"))
    assert palette.colors["amber-light"].hex == "#F2B705"
    assert palette.roles["primary"] == "amber"
    assert palette.contrast("amber-light") < LARGE < TEXT <= palette.contrast("amber")


@pytest.mark.parametrize(
    ("color", "name"),
    [
        ("#C42A5B", "rose"),
        ("#7C2A22", "brick"),
        ("#1E5B58", "pine"),
        ("#2348C8", "cobalt"),
        ("#777777", "slate"),
    ],
)
def test_a_color_is_called_by_its_hue(color: str, name: str) -> None:
    assert palette_of(Color.parse(color)).roles["primary"].startswith(name)


def test_each_color_has_its_inks_and_text_is_black_alone() -> None:
    palette = palette_of(Color.parse("#1E5B58"))
    press = separation(profile_for("letter", Roots(None, builtin())).data, 300)
    inks = inks_of(palette, press)
    assert inks.keys() == palette.colors.keys()
    assert inks["ink"] == (0.0, 0.0, 0.0, 1.0)
    assert all(sum(four) <= 3.0 for four in inks.values())
