from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.prints import brand as serene_pathways
from workbook.color import Color
from workbook.errors import Place
from workbook.kit.bitmap import Bitmap
from workbook.kit.logo import Emblem, logo_alt, logo_picture, logo_problems
from workbook.kit.vector import Picture
from workbook.spec.brand import Brand, Ground, Logo, LogoSize

PLACE = Place("_brand.yml", 9, 4)


def _svg(inside: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">{inside}</svg>'.encode()


def _brand(
    folder: Path, data: bytes, name: str = "logo.svg", alt: str | None = "A leaf", **more: object
) -> Brand:
    path = folder / name
    path.write_bytes(data)
    logos: dict[tuple[LogoSize, Ground], Logo] = {
        ("medium", "light"): Logo(path, alt, PLACE, "  mark: logo.svg")
    }
    return replace(serene_pathways(), logos=logos, **more)  # type: ignore[arg-type]


def test_a_practice_without_a_mark_has_none() -> None:
    brand = replace(serene_pathways(), logos={})
    assert logo_picture(brand) is None
    assert logo_alt(brand) == "Serene Pathways"
    assert logo_problems(brand) == []


def test_there_may_be_one_for_light_grounds_only(tmp_path: Path) -> None:
    brand = _brand(tmp_path, _svg('<path d="M0 0h9v9z"/>'))
    assert logo_picture(brand, "medium", "light")
    assert logo_picture(brand, "medium", "dark") is None
    assert logo_alt(brand, "medium") == "A leaf"


def test_a_mark_asks_for_inks_of_the_palette_and_for_inks_of_its_own(tmp_path: Path) -> None:
    shapes = '<path fill="#1e5b58" d="M0 0h9v9z"/><path fill="#123456" d="M0 0h9v9z"/>'
    picture = logo_picture(_brand(tmp_path, _svg(shapes)))
    assert isinstance(picture, Emblem)
    assert picture.roles == {"pine", "logo-123456"}


@pytest.mark.parametrize("name", ["accent", "accent-text", "on-accent"])
def test_a_mark_keeps_its_color_on_every_page(tmp_path: Path, name: str) -> None:
    palette = {name: Color.parse("#123456")}
    picture = logo_picture(_brand(tmp_path, _svg('<path fill="#123456" d="M0 0h9v9z"/>'), palette=palette))
    assert picture is not None
    assert picture.roles == {"logo-123456"}


def test_a_mark_keeps_its_fills_where_ink_is_spared(tmp_path: Path) -> None:
    picture = logo_picture(_brand(tmp_path, _svg('<path d="M0 0h9v9z"/>')))
    assert picture is not None
    assert picture.outlined() is picture
    assert isinstance(picture.placed(3, 4, 2), Emblem)


@pytest.mark.parametrize(("name", "kind"), [("logo.png", "PNG"), ("logo.jpg", "JPEG")])
def test_a_mark_may_be_pixels(tmp_path: Path, name: str, kind: str) -> None:
    out = BytesIO()
    Image.new("RGB", (8, 4), (1, 2, 3)).save(out, kind)
    picture = logo_picture(_brand(tmp_path, out.getvalue(), name))
    assert isinstance(picture, Bitmap)
    assert isinstance(picture, Picture)
    assert picture.roles == frozenset()


@pytest.mark.parametrize(
    ("inside", "why"),
    [
        ("<style>path { fill: red }</style>", "a style sheet"),
        ('<linearGradient id="g"/><path fill="url(#g)" d="M0 0h9v9z"/>', "a gradient"),
        ("<text>Calm</text>", "text; convert it to outlines"),
        ("", "the drawing is empty"),
    ],
)
def test_a_drawing_that_cannot_be_drawn_is_pointed_at(tmp_path: Path, inside: str, why: str) -> None:
    (problem,) = logo_problems(_brand(tmp_path, _svg(inside)))
    assert (problem.code, problem.place, problem.excerpt) == ("logo-svg", PLACE, "  mark: logo.svg")
    assert "logo.svg cannot be drawn: " in problem.message
    assert why in problem.message


def test_a_mark_may_be_described_in_other_languages(tmp_path: Path) -> None:
    brand = _brand(tmp_path, _svg('<path d="M0 0h9v9z"/>'), logo_alts={"es-US": "Una hoja"})
    assert logo_alt(brand, "medium", locale="es-US") == "Una hoja"
    assert logo_alt(brand, "medium", locale="en-US") == "A leaf"
