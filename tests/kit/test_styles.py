from __future__ import annotations

from dataclasses import replace

import pytest

from tests.prints import print_spec
from workbook.kit.styles import Styles

NAMES = "text lead small hint micro furniture label strong h1 h2 h3 h4 display purpose quote numeral".split()
SPECS = [print_spec(), print_spec(variant="large-print")]


@pytest.mark.parametrize("spec", SPECS, ids=["normal", "large"])
@pytest.mark.parametrize("name", NAMES)
def test_every_leading_is_a_whole_number_of_grid_units(name: str, spec: object) -> None:
    styles = Styles(print_spec().brand, spec.scale)  # type: ignore[attr-defined]
    units = styles[name].leading / styles.unit
    assert units == pytest.approx(round(units))
    assert styles[name].leading >= styles[name].size
    assert styles[name].sink == styles.sink


def test_headings_are_balanced_and_kerned_and_text_is_not() -> None:
    styles = Styles(print_spec().brand, print_spec().scale)
    assert {name for name in NAMES if styles[name].kerned} == {
        name for name in NAMES if styles[name].balanced
    }
    assert {name for name in NAMES if not styles[name].kerned} == {
        "text", "lead", "small", "hint", "micro", "furniture", "label", "strong",
    }  # fmt: skip


def test_nothing_in_large_print_is_small() -> None:
    styles = Styles(print_spec().brand, print_spec(variant="large-print").scale)
    assert min(styles[name].size for name in NAMES) >= 18


def test_clients_text_is_13_on_18_and_a_half() -> None:
    text = Styles(print_spec().brand, print_spec().scale)["text"]
    assert (text.size, text.leading) == (13, 18.5)


def test_a_style_but_different_is_otherwise_the_same() -> None:
    text = Styles(print_spec().brand, print_spec().scale)["text"]
    changed = text.but(role="quiet", align="right")
    assert (changed.role, changed.align, changed.size) == ("quiet", "right", text.size)
    assert text.role == "ink"


def test_emphasis_picks_its_face() -> None:
    faces = Styles(print_spec().brand, print_spec().scale)["text"].faces
    picked = [faces.pick(bold, italic) for bold in (False, True) for italic in (False, True)]
    assert picked == [faces.regular, faces.italic, faces.bold, faces.bold_italic]
    assert len(set(map(id, picked))) == 4


def test_headings_take_the_brands_color_and_slant() -> None:
    practice = print_spec().brand
    upright, slanted = (
        Styles(replace(practice, heading_italic=italic), print_spec().scale) for italic in (False, True)
    )
    assert {upright[name].role for name in ("h1", "h2", "h3", "h4", "display")} == {"heading"}
    assert slanted["h1"].faces.regular is upright["h1"].faces.italic
    assert slanted["quote"].faces == upright["quote"].faces
