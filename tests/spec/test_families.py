from __future__ import annotations

from pathlib import Path

import pytest

from tests.spec.contents import LEAST, brand, content, font, good, told
from workbook.errors import Problem
from workbook.spec.brand import Brand
from workbook.spec.brand_file import read_brand

CALM = {
    "../fonts/calm-sans/a.ttf": font(),
    "../fonts/calm-sans/b.ttf": font(weight=700),
    "../fonts/calm-sans/c.ttf": font(italic=True),
}


def with_fonts(
    tmp_path: Path, files: dict[str, bytes], family: str = "Calm Sans"
) -> tuple[Brand | None, list[Problem]]:
    text = f"{LEAST}typography:\n  base: {family}\n"
    return read_brand("calm", content(tmp_path, {"brands/calm/_brand.yml": text, **files}))


def test_a_brand_that_names_no_family_has_the_built_in_ones(tmp_path: Path) -> None:
    found = good(tmp_path)
    assert (found.base.name, found.headings.name) == ("Atkinson Hyperlegible Next", "Fraunces")
    assert {(400, "normal"), (400, "italic"), (700, "normal")} <= found.base.files.keys()
    assert found.headings.weights == (400, 600)


def test_a_family_is_found_in_fonts(tmp_path: Path) -> None:
    found, problems = with_fonts(tmp_path, CALM)
    assert [problem.level for problem in problems] == ["warning"]  # headings ask for 600
    assert found is not None
    assert {face: path.name for face, path in found.base.files.items()} == {
        (400, "normal"): "a.ttf",
        (700, "normal"): "b.ttf",
        (400, "italic"): "c.ttf",
    }


def test_headings_go_with_the_text_where_only_that_is_named(tmp_path: Path) -> None:
    found, _ = with_fonts(tmp_path, CALM)
    assert found is not None
    assert found.headings.name == "Calm Sans"


def test_own_fonts_win_over_built_in_ones(tmp_path: Path) -> None:
    found, _ = with_fonts(tmp_path, {"../fonts/fraunces/x.ttf": font("Fraunces")}, "Fraunces")
    assert found is not None
    assert {path.name for path in found.base.files.values()} == {"x.ttf"}


def test_a_family_that_is_not_there_is_an_error_never_another_one(tmp_path: Path) -> None:
    found, problems = with_fonts(tmp_path, {}, "Fraunse")
    assert found is None
    assert ("font-missing", 4, 9) in told(problems)
    assert problems[0].hint == "did you mean “fraunces”?"


def test_a_folder_without_fonts_is_told(tmp_path: Path) -> None:
    found, problems = with_fonts(tmp_path, {"../fonts/calm-sans/OFL.txt": b"licence"})
    assert found is None
    assert "holds no font files" in problems[0].message


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.otf", font(tables=("CFF ",), signature=b"OTTO"), "font-cff"),
        ("a.ttf", font(tables=("glyf", "fvar")), "font-variable"),
        ("a.ttf", font(licence=2), "font-no-embedding"),
        ("a.ttf", b"<html>not found</html>", "font-kind"),
        ("a.ttf", b"", "font-kind"),
        ("a.ttc", b"ttcf" + bytes(30), "font-kind"),
        ("a.woff2", b"wOF2" + bytes(30), "font-kind"),
    ],
)
def test_a_font_that_may_not_be_used_is_refused_by_name(
    tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    found, problems = with_fonts(tmp_path, {f"../fonts/calm-sans/{name}": data})
    assert found is None
    assert (code, 4, 9) in told(problems)
    assert name in problems[0].message


def test_beside_static_fonts_others_do_no_harm(tmp_path: Path) -> None:
    variable = {"../fonts/calm-sans/static/x.ttf": font(tables=("glyf", "fvar"))}
    found, problems = with_fonts(tmp_path, CALM | variable)
    assert found is not None
    assert all(problem.level == "warning" for problem in problems)


def test_two_files_of_one_face_are_told(tmp_path: Path) -> None:
    _, problems = with_fonts(tmp_path, CALM | {"../fonts/calm-sans/d.ttf": font()})
    (twice,) = (problem for problem in problems if problem.code == "font-twice")
    assert "a.ttf" in twice.message
    assert "d.ttf" in twice.message


def test_faces_that_text_will_want_are_missed_aloud(tmp_path: Path) -> None:
    found, problems = with_fonts(tmp_path, {"../fonts/calm-sans/a.ttf": font()})
    assert found is not None
    assert [(p.code, p.level) for p in problems] == 3 * [("font-face-missing", "warning")]
    said = " ".join(problem.message for problem in problems)
    assert all(word in said for word in ("no italic", "no bold", "no weight 600"))


def test_text_needs_an_upright_face(tmp_path: Path) -> None:
    found, problems = with_fonts(tmp_path, {"../fonts/calm-sans/a.ttf": font(italic=True)})
    assert found is None
    assert any(p.message == "“Calm Sans” has no upright face" and p.level == "error" for p in problems)


DECLARED = f"""{LEAST}typography:
  fonts:
    - family: Calm Sans
      source: file
      files:
        - {{path: a.ttf}}
        - {{path: b.ttf, weight: bold}}
        - {{path: c.ttf, style: italic}}
  base: Calm Sans
  headings: Fraunces
"""


def test_a_family_may_stand_among_the_files_of_the_brand(tmp_path: Path) -> None:
    found = good(tmp_path, DECLARED, a__ttf=font(), b__ttf=font(), c__ttf=font())
    assert {face: path.name for face, path in found.base.files.items()} == {
        (400, "normal"): "a.ttf",
        (700, "normal"): "b.ttf",
        (400, "italic"): "c.ttf",
    }


def test_each_faulty_file_of_a_brand_is_pointed_at(tmp_path: Path) -> None:
    found, problems = brand(tmp_path, DECLARED, a__ttf=font(licence=2), c__ttf=font(tables=("glyf", "fvar")))
    assert found is None
    assert told(problems) == [
        ("font-no-embedding", 8, 18),
        ("font-missing", 9, 18),
        ("font-variable", 10, 18),
    ]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("../../../secret.ttf", "path-outside"),
        ("https://x.org/a.ttf", "font-missing"),
        ("/a.ttf", "path-outside"),
    ],
)
def test_a_font_lies_inside_the_content(tmp_path: Path, path: str, code: str) -> None:
    (tmp_path / "secret.ttf").write_bytes(font())
    files = f"[{{family: Calm Sans, source: file, files: ['{path}']}}]"
    _, problems = brand(tmp_path, f"{LEAST}typography: {{fonts: {files}, base: Calm Sans}}\n")
    assert [problem.code for problem in problems] == [code]


def test_families_of_font_services_are_looked_for_in_fonts(tmp_path: Path) -> None:
    fonts = "[{family: Fraunces, source: google, weight: [400, 600]}]"
    text = f"{LEAST}typography: {{fonts: {fonts}, headings: Fraunces}}\n"
    assert good(tmp_path, text).headings.name == "Fraunces"
