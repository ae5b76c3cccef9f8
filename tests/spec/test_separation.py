from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.orders import ROOTS
from workbook.color import Color
from workbook.spec.profile import read_profile
from workbook.spec.separation import Separation, limited

shares = st.floats(0, 1)


@cache
def press(ident: str = "gracol", limit: int = 300) -> Separation:
    return Separation(read_profile(ident, ROOTS).data, limit)


def used(color: str, ident: str = "gracol") -> int:
    return sum(ink > 0 for ink in press(ident).inks(Color.parse(color)))


@pytest.mark.parametrize("ident", ["gracol", "fogra39"])
def test_white_takes_no_ink_and_grey_black_alone(ident: str) -> None:
    assert press(ident).inks(Color.parse("#FFFFFF")) == (0, 0, 0, 0)
    cyan, magenta, yellow, black = press(ident).inks(Color.parse("#808080"))
    assert (cyan, magenta, yellow) == (0, 0, 0)
    assert 0.45 < black < 0.7


def test_darker_greys_take_more_black() -> None:
    blacks = [press().black(Color(n / 10, n / 10, n / 10)) for n in range(11)]
    assert blacks == sorted(blacks, reverse=True)
    assert blacks[-1] == 0


@pytest.mark.parametrize(("color", "most"), [("#F7E2DA", 2), ("#D6EBF5", 1), ("#2F5D62", 3), ("#C0392B", 3)])
def test_a_colour_takes_few_inks(color: str, most: int) -> None:
    assert 0 < used(color) <= most


@settings(max_examples=25, deadline=None)
@given(shares, shares, shares)
def test_no_colour_takes_more_ink_than_the_limit_nor_more_than_three(r: float, g: float, b: float) -> None:
    inks = press("fogra39", 240).inks(Color(r, g, b))
    assert sum(inks) <= 2.4
    assert sum(ink > 0 for ink in inks) <= 3


@given(shares, shares, shares, shares, st.integers(100, 400))
def test_the_limit_spares_black(c: float, m: float, y: float, k: float, limit: int) -> None:
    less = limited((c, m, y, k), limit)
    assert sum(less) <= limit / 100 + 1e-9
    assert less[3] == k


def test_a_picture_is_separated_under_the_limit() -> None:
    image = Image.effect_noise((32, 32), 100).convert("RGB").rotate(9, fillcolor=(90, 20, 0))
    space, rows = press("gracol", 200).rows(image)
    assert space == "DeviceCMYK"
    assert max(sum(rows[n : n + 4]) for n in range(0, len(rows), 4)) <= 2.55 * 202


def test_a_grey_picture_is_black_alone() -> None:
    assert press().rows(Image.new("RGB", (2, 1), (40, 40, 40))) == ("DeviceGray", b"((")
