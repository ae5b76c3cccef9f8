from __future__ import annotations

from pathlib import Path

import pytest

from tests.spec.contents import brand, good, told
from workbook.color import Color


def colored(tmp_path: Path, colors: str) -> str:
    return f"meta: {{name: Calm}}\ncolor:\n{colors}"


def test_one_color_is_enough(tmp_path: Path) -> None:
    found = good(tmp_path, colored(tmp_path, "  primary: '#1E5B58'\n"))
    assert found.roles["primary"] == Color.parse("#1E5B58")
    assert found.roles["background"].hex == "#FFFFFF"
    for name in ("foreground", "secondary", "tertiary"):
        assert found.roles[name].contrast(found.roles["background"]) >= 4.5


def test_roles_name_colors_of_the_palette(tmp_path: Path) -> None:
    found = good(
        tmp_path,
        colored(tmp_path, "  palette: {sea: '#1E5B58', main: sea}\n  primary: main\n  link: primary\n"),
    )
    assert found.roles["primary"].hex == found.roles["link"].hex == "#1E5B58"
    assert {name: color.hex for name, color in found.palette.items()} == {"sea": "#1E5B58", "main": "#1E5B58"}


def test_of_a_light_and_dark_pair_the_light_one_counts(tmp_path: Path) -> None:
    found = good(tmp_path, colored(tmp_path, "  primary: {light: '#1E5B58', dark: '#9FD0CC'}\n"))
    assert found.roles["primary"].hex == "#1E5B58"


@pytest.mark.parametrize(
    ("colors", "problem"),
    [
        ("  primary: '#12345'\n", ("bad-color", 3, 12)),
        ("  primary: teal\n", ("bad-color", 3, 12)),
        ("  primary: 1E5B58\n", ("bad-color", 3, 12)),
        ("  primary: rgb(1, 2, 3)\n", ("bad-color", 3, 12)),
        ("  palette: {a: b, b: a}\n  primary: '#1E5B58'\n", ("bad-color", 3, 16)),
        ("  palette: {Sea Green: '#1E5B58'}\n  primary: '#1E5B58'\n", ("bad-id", 3, 13)),
        ("  primary: 123456\n", ("wrong-type", 3, 12)),
        ("  primary: #1E5B58\n", ("wrong-type", 3, 11)),
        ("  secondary: '#1E5B58'\n", ("missing-key", 3, 3)),
        ("  primary: '#1E5B58'\n  accent: '#1E5B58'\n", ("unknown-key", 4, 3)),
    ],
)
def test_what_is_no_color_is_pointed_at(tmp_path: Path, colors: str, problem: tuple[str, int, int]) -> None:
    assert problem in told(brand(tmp_path, colored(tmp_path, colors))[1])


def test_a_comment_where_a_color_was_meant_is_explained(tmp_path: Path) -> None:
    _, problems = brand(tmp_path, colored(tmp_path, "  primary: #1E5B58\n"))
    assert problems[0].hint == "a # begins a comment in YAML: put the colour in quotes"


def test_a_color_without_its_hash_is_completed(tmp_path: Path) -> None:
    _, problems = brand(tmp_path, colored(tmp_path, "  primary: 1E5B5A\n"))
    assert problems[0].hint == 'write "#1E5B5A"'


def test_a_misspelt_name_is_guessed(tmp_path: Path) -> None:
    _, problems = brand(tmp_path, colored(tmp_path, "  palette: {plum: '#6E4560'}\n  primary: plumm\n"))
    assert problems[0].hint == "did you mean “plum”?"


def test_text_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    _, problems = brand(tmp_path, colored(tmp_path, "  foreground: '#999999'\n  primary: '#1E5B58'\n"))
    assert told(problems) == [("contrast-low", 3, 15)]
    assert "2.8:1; text needs 4.5:1" in problems[0].message
    assert problems[0].level == "error"


def test_a_color_too_pale_for_drawings_is_told_with_the_nearest_that_is_not(tmp_path: Path) -> None:
    found, problems = brand(tmp_path, colored(tmp_path, "  primary: '#7FDCD4'\n  background: '#FBF7EF'\n"))
    assert found is not None
    assert told(problems) == [("contrast-low", 3, 12)]
    assert problems[0].level == "warning"
    hint = problems[0].hint or ""
    nearest = Color.parse(hint.split("“")[1].split("”")[0])
    assert nearest.contrast(Color.parse("#FBF7EF")) >= 3


def test_process_colors_are_kept_by_name(tmp_path: Path) -> None:
    text = colored(tmp_path, "  palette: {sea: '#1E5B58'}\n  primary: sea\n")
    found = good(tmp_path, f"{text}defaults: {{workbook: {{print: {{cmyk: {{sea: [85, 45, 60, 30]}}}}}}}}\n")
    assert found.cmyk == {"sea": (0.85, 0.45, 0.6, 0.3)}


@pytest.mark.parametrize(
    ("cmyk", "code"),
    [
        ("{see: [1, 2, 3, 4]}", "unknown-color"),
        ("{sea: [1, 2, 3]}", "wrong-count"),
        ("{sea: [1, 2, 3, 101]}", "out-of-range"),
    ],
)
def test_process_colors_are_checked(tmp_path: Path, cmyk: str, code: str) -> None:
    text = colored(tmp_path, "  palette: {sea: '#1E5B58'}\n  primary: sea\n")
    _, problems = brand(tmp_path, f"{text}defaults: {{workbook: {{print: {{cmyk: {cmyk}}}}}}}\n")
    assert [problem.code for problem in problems] == [code]
