from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.color import Color
from workbook.spec.inks import ACCENTS, LARGE, TEXT, accents, inks, readable

_CHANNEL = st.integers(0, 255).map(lambda channel: channel / 255)
TEAL, CLAY, PLUM = map(Color.parse, ("#1E5B58", "#A24E31", "#6E4560"))
INK, PAPER = map(Color.parse, ("#1F2A2A", "#FBF7EF"))
COLORS = st.builds(Color, _CHANNEL, _CHANNEL, _CHANNEL)


@dataclass(frozen=True)
class Practice:
    """Colours and nothing else."""

    primary: Color = TEAL
    secondary: Color = CLAY
    tertiary: Color = PLUM
    background: Color = PAPER
    palette: dict[str, Color] = field(default_factory=dict)

    @property
    def roles(self) -> dict[str, Color]:
        return {
            "foreground": INK,
            "background": self.background,
            "primary": self.primary,
            "secondary": self.secondary,
            "tertiary": self.tertiary,
        }


CHROMATIC = ("primary", "secondary", "tertiary", *(f"accent-{n}" for n in range(1, ACCENTS + 1)))


def test_every_role_is_there() -> None:
    found = inks(Practice())
    assert {"ink", "paper", "white", "rule", "quiet", "faint"} <= found.keys()
    for name in CHROMATIC:
        assert {
            name,
            f"{name}-text",
            f"{name}-tint",
            f"{name}-soft",
            f"{name}-deep",
            f"on-{name}",
        } <= found.keys()


def test_a_brand_keeps_its_own_colors() -> None:
    found = inks(Practice())
    assert found["primary"] == TEAL
    assert found["paper"] == PAPER


def test_names_of_the_palette_are_inks_too() -> None:
    found = inks(Practice(palette={"gold": Color.parse("#8A6415"), "ink": Color.parse("#FF0000")}))
    assert found["gold"] == Color.parse("#8A6415")
    assert "gold-tint" in found
    assert found["ink"] == INK


@given(COLORS, COLORS, st.sampled_from(["#FBF7EF", "#FFFFFF", "#F6EEDC"]))
def test_whatever_the_brand_text_can_be_read(primary: Color, secondary: Color, background: str) -> None:
    found = inks(Practice(primary=primary, secondary=secondary, background=Color.parse(background)))
    paper = found["paper"]
    for tint in [found["faint"], *(found[f"{name}-tint"] for name in CHROMATIC)]:
        for ground in (paper, tint):
            assert found["ink"].contrast(ground) >= 7
            assert found["rule"].contrast(ground) >= LARGE
            assert found["quiet"].contrast(ground) >= TEXT
            assert found["secondary-text"].contrast(ground) >= TEXT
    for name in CHROMATIC:
        assert found[name].contrast(paper) >= LARGE
        assert found[name].contrast(found[f"{name}-tint"]) >= LARGE
        assert found[f"{name}-text"].contrast(found[f"{name}-tint"]) >= TEXT
        assert found[f"{name}-soft"].contrast(paper) >= LARGE


@given(COLORS, COLORS)
def test_words_on_a_field_of_colour_may_cross_the_shapes_on_it(primary: Color, secondary: Color) -> None:
    found = inks(Practice(primary=primary, secondary=secondary))
    for name in CHROMATIC:
        deep, mid, words = found[f"{name}-deep"], found[f"{name}-mid"], found[f"on-{name}"]
        assert words.contrast(deep) >= 7
        assert words.contrast(mid) >= TEXT
        assert mid.contrast(deep) >= 1.35


@given(COLORS, COLORS)
def test_accents_share_lightness_and_chroma_and_can_be_read(primary: Color, tertiary: Color) -> None:
    practice = Practice(primary=primary, tertiary=tertiary)
    chromatic = {name: practice.roles[name] for name in ("primary", "secondary", "tertiary")}
    found = accents(chromatic, practice.background)
    lights = [color.oklch[0] for color in found]
    chromas = [color.oklch[1] for color in found]
    assert len({color.hex for color in found}) == ACCENTS
    assert max(lights) - min(lights) < 0.02
    assert max(chromas) - min(chromas) < 0.03
    assert all(color.contrast(practice.background) >= TEXT for color in found)


def test_accents_begin_with_the_hues_of_the_brand() -> None:
    found = inks(Practice())
    for number, role in enumerate(("primary", "secondary", "tertiary"), start=1):
        assert found[f"accent-{number}"].oklch[2] == pytest.approx(found[role].oklch[2], abs=2)


def test_a_grey_brand_has_colors_all_the_same() -> None:
    grey = Color.parse("#555555")
    found = inks(Practice(grey, grey, grey))
    assert len({found[f"accent-{n}"].hex for n in range(1, ACCENTS + 1)}) == ACCENTS


@given(COLORS, COLORS)
def test_a_readable_shade_has_its_contrast_and_its_hue(color: Color, ground: Color) -> None:
    shade = readable(color, ground, LARGE)
    assert shade.contrast(ground) >= LARGE
    if color.contrast(ground) >= LARGE:
        assert shade == color


def test_on_a_dark_ground_shades_grow_lighter() -> None:
    ground = Color.parse("#102020")
    assert readable(TEAL, ground, TEXT).luminance > TEAL.luminance


@given(COLORS, COLORS)
def test_headings_are_read_on_paper_and_on_every_tint(heading: Color, primary: Color) -> None:
    practice = Practice(primary=primary)
    colored = type("Colored", (), {"palette": {}, "roles": {**practice.roles, "heading": heading}})()
    found = inks(colored)
    grounds = [found["paper"], *(found[f"{name}-tint"] for name in CHROMATIC)]
    assert all(found["heading"].contrast(ground) >= TEXT for ground in grounds)


def test_without_a_color_of_their_own_headings_are_in_the_ink_of_text() -> None:
    assert inks(Practice())["heading"] == INK


def test_text_in_a_pale_color_is_read_on_its_own_tint() -> None:
    found = inks(Practice(palette={"oat": Color.parse("#F6EEDC")}, background=Color.parse("#F6EEDC")))
    assert found["oat-text"].contrast(found["oat-tint"]) >= TEXT
