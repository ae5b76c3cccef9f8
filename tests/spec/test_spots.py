from __future__ import annotations

from dataclasses import replace
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from tests.orders import press
from tests.prints import brand
from workbook.color import Color
from workbook.spec.brand import Brand
from workbook.spec.inks import inks
from workbook.spec.press_inks import BLACK, press_inks
from workbook.spec.separation import Separation, separation
from workbook.spec.spots import DIELINE_INK, plates, spot_roles, spotted

HOUSE = Color.parse("#3F8FD0")
FULL = (0.75, 0.30, 0.0, 0.0)


def house(color: Color = HOUSE) -> Brand:
    """A brand whose first colour is an ink of its own."""
    own = brand()
    return replace(
        own,
        palette={"house": color, "warm": Color.parse("#B4532A")},
        roles={**own.roles, "primary": color},
        spots={"house": "House Blue"},
    )


@cache
def mill() -> Separation:
    profile = press().profile
    assert profile is not None
    return separation(profile.data, 300)


def bound(practice: Brand) -> dict[str, Color]:
    found = inks(practice)
    return press_inks(found, practice, mill(), found)


def test_all_tones_of_the_colour_are_that_ink() -> None:
    found = bound(house())
    for role in ("primary", "primary-tint", "primary-soft", "primary-deep", "house", "house-text"):
        spot = found[role].spot
        assert spot is not None
        assert spot.name == "House Blue"
        assert spot.stand_in == found["house"].spot.stand_in  # type: ignore[union-attr]


def test_lighter_tones_are_tints_and_darker_ones_have_black_over_them() -> None:
    found = bound(house())
    tint, deep = found["primary-tint"].spot, found["primary-deep"].spot
    assert tint is not None
    assert deep is not None
    assert 0 < tint.share < 0.4
    assert tint.black == 0
    assert deep.share == 1
    assert 0.2 < deep.black < 0.9


def test_all_else_stays_as_it_was() -> None:
    found = bound(house())
    assert found["secondary"].spot is found["paper"].spot is found["ink"].spot is found["rule"].spot is None
    assert found["ink"].cmyk == BLACK
    assert plates(found) == ("House Blue",)


def test_text_stays_black_where_its_colour_is_the_ink() -> None:
    own = brand()
    practice = replace(own, spots={"ink": "House Dark"})
    assert bound(practice)["ink"].spot is None
    assert bound(practice)["ink"].cmyk == BLACK


def test_the_cmyk_of_the_brand_stands_in_for_the_ink() -> None:
    practice = replace(house(), cmyk={"house": FULL})
    found = bound(practice)["house"].spot
    assert found is not None
    assert found.stand_in == FULL


@given(st.floats(0.0, 1.0))
def test_what_stands_in_is_never_more_than_all_of_both(share: float) -> None:
    tone = HOUSE.mixed(Color(1, 1, 1), share)
    made = spotted(tone, HOUSE, "House Blue", FULL, mill())
    assert made.spot is not None
    assert made.cmyk is not None
    assert 0 <= made.spot.share <= 1
    assert all(0 <= ink <= 1 for ink in made.cmyk)
    assert made.spot.black == 0 or made.spot.share == 1


def test_roles_follow_the_colour_and_not_the_name() -> None:
    practice = replace(house(), palette={"house": HOUSE, "twin": HOUSE})
    assert {"house", "twin", "primary", "primary-deep"} <= spot_roles(practice).keys()
    assert "secondary" not in spot_roles(practice)


def test_the_die_is_no_ink_that_prints() -> None:
    assert DIELINE_INK.spot is not None
    assert DIELINE_INK.spot.name == "Dieline"
