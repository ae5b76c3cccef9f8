from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from tests.spec.contents import LEAST, brand, content, good, told
from workbook.spec.brand_file import read_brand

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>'


def test_a_brand_needs_no_logo(tmp_path: Path) -> None:
    assert good(tmp_path).logos == {}


@pytest.mark.parametrize(
    "logo",
    [
        "logo.svg",
        "{path: logo.svg}",
        "{medium: logo.svg}",
        "{large: {path: logo.svg}}",
        "{images: {mark: logo.svg}, small: mark}",
        "{images: {mark: {path: logo.svg}}}",
        "{medium: {light: logo.svg}}",
    ],
)
def test_a_logo_is_found_however_it_is_named(tmp_path: Path, logo: str) -> None:
    found = good(tmp_path, f"{LEAST}logo: {logo}\n", logo__svg=SVG)
    assert found.logos["medium", "light"].path == (tmp_path / "content/brands/calm/logo.svg").resolve()


def test_a_logo_may_be_spoken(tmp_path: Path) -> None:
    text = f"{LEAST}logo: {{images: {{mark: {{path: logo.svg, alt: A leaf}}}}, medium: mark}}\n"
    assert good(tmp_path, text, logo__svg=SVG).logos["medium", "light"].alt == "A leaf"


def test_each_size_and_ground_may_have_its_own(tmp_path: Path) -> None:
    text = f"{LEAST}logo: {{small: a.svg, large: {{light: b.svg, dark: c.svg}}}}\n"
    found = good(tmp_path, text, a__svg=SVG, b__svg=SVG, c__svg=SVG)
    assert {key: logo.path.name for key, logo in found.logos.items()} == {
        ("small", "light"): "a.svg",
        ("medium", "light"): "b.svg",
        ("large", "light"): "b.svg",
        ("small", "dark"): "c.svg",
        ("medium", "dark"): "c.svg",
        ("large", "dark"): "c.svg",
    }


def test_a_logo_knows_where_the_brand_names_it(tmp_path: Path) -> None:
    found = good(tmp_path, f"{LEAST}logo: {{images: {{mark: logo.svg}}, small: mark}}\n", logo__svg=SVG)
    place = found.logos["small", "light"].place
    assert (place.line, place.column) == (3, 23)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("lego.svg", "logo-missing"),
        ("https://x.org/logo.svg", "logo-missing"),
        ("../../../secret.svg", "path-outside"),
        ("/etc/passwd", "path-outside"),
        ("..", "file-is-folder"),
        ("_brand.yml", "logo-kind"),
    ],
)
def test_a_logo_that_may_not_be_is_pointed_at(tmp_path: Path, path: str, code: str) -> None:
    (tmp_path / "secret.svg").write_bytes(SVG)
    found, problems = brand(tmp_path, f"{LEAST}logo: {{medium: '{path}'}}\n", logo__svg=SVG)
    assert found is None
    assert told(problems) == [(code, 3, 16)]


def test_a_missing_logo_offers_its_neighbour(tmp_path: Path) -> None:
    _, problems = brand(tmp_path, f"{LEAST}logo: logos.svg\n", logo__svg=SVG)
    assert problems[0].hint == "did you mean “logo.svg”?"


def test_a_logo_may_not_be_a_link_to_outside(tmp_path: Path) -> None:
    roots = content(tmp_path, {"brands/calm/_brand.yml": f"{LEAST}logo: logo.svg\n"})
    (tmp_path / "secret.svg").write_bytes(SVG)
    (tmp_path / "content/brands/calm/logo.svg").symlink_to(tmp_path / "secret.svg")
    assert told(read_brand("calm", roots)[1]) == [("path-outside", 3, 7)]


def test_a_huge_logo_is_refused_unread(tmp_path: Path) -> None:
    _, problems = brand(tmp_path, f"{LEAST}logo: logo.svg\n", logo__svg=SVG + b" " * 6_000_000)
    assert told(problems) == [("file-too-large", 3, 7)]


def test_a_logo_is_looked_into(tmp_path: Path) -> None:
    unsafe = SVG.replace(b"<path", b"<script/><path")
    assert told(brand(tmp_path, f"{LEAST}logo: logo.svg\n", logo__svg=unsafe)[1]) == [("logo-svg", 3, 7)]


@pytest.mark.parametrize(("mode", "code"), [("RGBA", "logo-alpha"), ("RGB", None)])
def test_pixels_are_looked_into(tmp_path: Path, mode: str, code: str | None) -> None:
    out = io.BytesIO()
    Image.new(mode, (3, 3)).save(out, "PNG")
    _, problems = brand(tmp_path, f"{LEAST}logo: logo.png\n", logo__png=out.getvalue())
    assert [problem.code for problem in problems] == ([code] if code else [])


def _pixels(mode: str, kind: str, size: tuple[int, int] = (3, 3)) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "code", "message"),
    [
        ("gone.png", None, "logo-missing", "There is no file "),
        ("cut.png", _pixels("RGB", "PNG")[:-20], "logo-corrupt", "is damaged, or no picture"),
        ("cut.svg", SVG[:-8], "logo-corrupt", "is not XML"),
        ("wide.png", _pixels("1", "PNG", (12_001, 1)), "logo-too-large", "has 12001 × 1 pixels"),
        ("big.png", _pixels("1", "PNG", (7000, 6000)), "logo-too-large", "40 million in all"),
        ("print.jpg", _pixels("CMYK", "JPEG"), "logo-cmyk", "is CMYK"),
        ("print.png", _pixels("CMYK", "JPEG"), "logo-cmyk", "is CMYK"),
        ("clear.png", _pixels("RGBA", "PNG"), "logo-alpha", "has an alpha channel"),
        ("run.svg", SVG.replace(b"<path", b"<script/><path"), "logo-svg", "an element “script”, which runs"),
        (
            "out.svg",
            SVG.replace(b"<path", b'<use href="http://x.org/a"/><path'),
            "logo-svg",
            "to the outside",
        ),
        ("mark.tif", _pixels("RGB", "TIFF"), "logo-kind", "is neither SVG, PNG nor JPEG"),
    ],
)
def test_each_fault_has_its_code_its_words_and_its_place(
    tmp_path: Path, name: str, data: bytes | None, code: str, message: str
) -> None:
    text = f"{LEAST}logo:\n  images:\n    mark: {{path: {name}, alt: A mark}}\n  small: mark\n"
    beside = {} if data is None else {name.replace(".", "__"): data}
    found, problems = brand(tmp_path, text, **beside)
    assert found is None
    assert told(problems) == [(code, 5, 18)]
    assert message in problems[0].message
    assert name in problems[0].message
    assert problems[0].excerpt == f"    mark: {{path: {name}, alt: A mark}}"


def test_a_name_that_is_none_of_the_images_is_taken_for_a_file(tmp_path: Path) -> None:
    text = f"{LEAST}logo: {{images: {{mark: logo.svg}}, small: {{light: mark, dark: mrak}}}}\n"
    _, problems = brand(tmp_path, text, logo__svg=SVG)
    assert told(problems) == [("logo-missing", 3, 61)]
    assert problems[0].hint == "did you mean “mark”?"


def test_a_key_that_a_logo_does_not_know_is_told(tmp_path: Path) -> None:
    _, problems = brand(
        tmp_path, f"{LEAST}logo: {{medium: {{path: logo.svg, alte: A leaf}}}}\n", logo__svg=SVG
    )
    assert [(problem.code, problem.hint) for problem in problems] == [("unknown-key", "did you mean “alt”?")]


def test_a_mark_for_dark_grounds_alone_does_not_stand_on_paper(tmp_path: Path) -> None:
    found = good(tmp_path, f"{LEAST}logo: {{large: {{dark: logo.svg}}}}\n", logo__svg=SVG)
    assert {ground for _, ground in found.logos} == {"dark"}
