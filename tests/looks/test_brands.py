"""Brands under stress: one colour alone, colours of light, hardly any light, hardly any colour."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from tests.looks.contrast import faint_words
from tests.spec.contents import content
from workbook.content import read_content
from workbook.making import make_file
from workbook.request import Request
from workbook.spec.inks import ACCENTS, inks

SAMPLES = Path(__file__).parents[1] / "samples/brands"
BRANDS = sorted(folder.name for folder in SAMPLES.iterdir())
PROJECT = """\
format: 1
products:
  - {id: mental-wellness, variants: [screen]}
  - {id: affirmation-cards, variants: [screen]}
"""


def test_there_are_brands_under_stress() -> None:
    assert BRANDS == ["near-black", "neon", "one-colour", "pastel"]


@pytest.mark.parametrize("ident", BRANDS)
def test_a_brand_under_stress_gives_fine_files(tmp_path: Path, ident: str) -> None:
    file = (SAMPLES / ident / "_brand.yml").read_text("utf-8")
    roots = content(tmp_path, {"project.yaml": PROJECT, f"brands/{ident}/_brand.yml": file})
    found = read_content(Request(content=roots.main))
    assert [problem for problem in found.all_problems if problem.level == "error"] == []
    assert len(found.jobs) == 2
    for job in found.jobs:
        made = make_file(job, found)
        assert [finding for finding in made.findings if finding.level == "error"] == []
        assert faint_words(made.data) == []


@pytest.mark.parametrize("ident", BRANDS)
def test_chapters_and_suits_of_a_brand_under_stress_can_be_told_apart(tmp_path: Path, ident: str) -> None:
    file = (SAMPLES / ident / "_brand.yml").read_text("utf-8")
    roots = content(tmp_path, {"project.yaml": PROJECT, f"brands/{ident}/_brand.yml": file})
    colors = inks(read_content(Request(content=roots.main)).brands[ident])
    hues = sorted(colors[f"accent-{number}"].oklch[2] for number in range(1, ACCENTS + 1))
    assert all(other - one > 8 for one, other in pairwise([*hues, hues[0] + 360]))
