from __future__ import annotations

import pytest

from workbook.kit.qr import QUIET, qr_modules, qr_picture

FINDER = [
    [True] * 7,
    [True, False, False, False, False, False, True],
    [True, False, True, True, True, False, True],
    [True, False, True, True, True, False, True],
    [True, False, True, True, True, False, True],
    [True, False, False, False, False, False, True],
    [True] * 7,
]


def test_three_corners_show_where_the_code_is() -> None:
    modules = qr_modules("https://www.serenepathways.com")
    last = len(modules) - 7
    for row, column in ((0, 0), (0, last), (last, 0)):
        assert [line[column : column + 7] for line in modules[row : row + 7]] == FINDER


def test_dark_and_light_take_turns_between_the_corners() -> None:
    modules = qr_modules("https://www.serenepathways.com")
    between = modules[6][8:-8]
    assert between == [not number % 2 for number in range(len(between))]


@pytest.mark.parametrize(
    ("text", "side"), [("tel:988", 21), ("https://www.serenepathways.com/free-offerings", 33)]
)
def test_a_longer_text_takes_a_larger_code(text: str, side: int) -> None:
    modules = qr_modules(text)
    assert {len(modules), *map(len, modules)} == {side}


def test_a_code_is_one_shape_inside_its_quiet_zone() -> None:
    picture = qr_picture("tel:988")
    (shape,) = picture.shapes
    assert (picture.bounds.width, picture.bounds.height) == (21 + 2 * QUIET, 21 + 2 * QUIET)
    assert picture.bounds.grown(-QUIET).holds(shape.extent)


def test_its_area_is_that_of_its_dark_modules() -> None:
    dark = sum(map(sum, qr_modules("tel:988")))
    tokens = qr_picture("tel:988").shapes[0].path.split(" h")
    widths = 0.0
    for path in tokens[:-1]:
        numbers = [float(token) for token in path.split() if token[0].isdigit()]
        widths += max(numbers[::2]) - min(numbers[::2])
    assert widths == dark


def test_a_code_stays_solid_where_ink_is_spared() -> None:
    picture = qr_picture("https://www.example.org")
    assert picture.outlined() == picture
