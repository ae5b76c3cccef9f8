from __future__ import annotations

from dataclasses import replace

import pytest

from tests.orders import ROOTS
from tests.prints import print_spec
from workbook.color import Color
from workbook.spec.press_inks import BLACK, NO_INK, press_inks
from workbook.spec.profile import profile_for
from workbook.spec.separation import separation

SPEC = print_spec()
GRACOL = separation(profile_for("letter", ROOTS).data, 300)


def bound(*roles: str, black_text: bool = True, **inks: Color) -> dict[str, tuple[float, ...]]:
    found = press_inks({**SPEC.inks, **inks}, SPEC.brand, GRACOL, roles, black_text)
    return {role: color.cmyk or () for role, color in found.items()}


def test_text_is_black_alone_and_greys_a_share_of_it() -> None:
    found = bound("ink", "quiet", "rule", "faint")
    assert found["ink"] == BLACK
    assert all(found[role][:3] == (0, 0, 0) for role in ("quiet", "rule", "faint"))
    assert 1 > found["quiet"][3] > found["rule"][3] > found["faint"][3] > 0


def test_a_brand_s_own_values_print_its_colours_wherever_they_are_used() -> None:
    pine = SPEC.brand.cmyk["pine"]
    assert bound("pine", "primary") == {"pine": pine, "primary": pine}


def test_white_stays_paper() -> None:
    assert bound("white")["white"] == NO_INK


def test_text_on_a_dark_ground_is_not_black() -> None:
    found = bound("ink", ink=Color.parse("#F5F0E8"))
    assert sum(found["ink"]) < 0.3


def test_a_brand_may_want_rich_black() -> None:
    brand = replace(SPEC.brand, cmyk={"foreground": (0.6, 0.4, 0.4, 1.0)})
    found = press_inks(SPEC.inks, brand, GRACOL, ["ink"], black_text=False)
    assert found["ink"].cmyk == pytest.approx((0.6, 0.4, 0.4, 1.0))


def test_a_brand_s_values_are_held_under_the_limit() -> None:
    brand = replace(SPEC.brand, cmyk={"primary": (1.0, 1.0, 1.0, 0.5)})
    (color,) = press_inks(
        SPEC.inks, brand, separation(profile_for("a4", ROOTS).data, 240), ["primary"]
    ).values()
    assert sum(color.cmyk or ()) == pytest.approx(2.4)


def test_colours_keep_their_screen_values() -> None:
    assert press_inks(SPEC.inks, SPEC.brand, GRACOL, ["primary"])["primary"].hex == SPEC.inks["primary"].hex
