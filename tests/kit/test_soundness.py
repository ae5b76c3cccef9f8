from __future__ import annotations

from pathlib import Path

from tests import prints
from tests.prints import ROOT
from tests.spec.contents import LEAST, brand
from workbook.errors import Problem
from workbook.kit.soundness import font_problems

REAL = (ROOT / "fonts/figtree/Figtree_400Regular.ttf").read_bytes()
OWN = f"""{LEAST}typography:
  fonts: [{{family: Own Sans, source: file, files: [{{path: own.ttf}}]}}]
  base: {{family: Own Sans}}
"""


def problems(tmp_path: Path, data: bytes) -> list[Problem]:
    found, _ = brand(tmp_path, OWN, own__ttf=data)
    assert found is not None
    return font_problems(found)


def test_a_whole_font_of_ones_own_is_sound(tmp_path: Path) -> None:
    assert problems(tmp_path, REAL) == []


def test_our_own_fonts_are_not_tried_again() -> None:
    assert font_problems(prints.brand()) == []


def test_a_font_that_ends_early_is_told_with_its_name(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, REAL[:-20_000])
    assert problem.code == "font-kind"
    assert "own.ttf is damaged" in problem.message
    assert problem.place.file.endswith("_brand.yml")


def test_a_font_without_characters_is_told(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, REAL.replace(b"cmap", b"cmax", 1))
    assert problem.code == "font-kind"
