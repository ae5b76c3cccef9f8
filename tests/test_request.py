from __future__ import annotations

from pathlib import Path

import pytest

from tests.practices import practice
from workbook.errors import UsageError
from workbook.request import Job, Request, chosen_brands, jobs_for
from workbook.spec.presets import preset_paths, read_variant
from workbook.spec.project import read_project
from workbook.spec.roots import Roots, builtin
from workbook.spec.variant import Variant


@pytest.fixture
def roots(tmp_path: Path) -> Roots:
    return Roots(practice(tmp_path), builtin())


def jobs(roots: Roots, request: Request, **variants: Variant | None) -> list[Job]:
    project, problems = read_project(roots)
    assert project is not None, problems
    known = {ident: read_variant(ident, roots) for ident in preset_paths("variants", roots)}
    return jobs_for(request, project, roots, {**known, **variants})


def told(found: list[Job]) -> list[str]:
    return [job.said for job in found]


def test_a_plain_request_is_what_the_project_says(roots: Roots) -> None:
    found = jobs(roots, Request())
    assert told(found) == ["calm · calm-week · screen", "calm · few-cards · screen"]
    assert {(job.paper, job.edition.locale) for job in found} == {(None, "en-US")}


def test_options_win_over_the_project(roots: Roots) -> None:
    found = jobs(roots, Request(products=("few-cards",), variants=("home",), papers=("a4", "letter")))
    assert [(job.variant.id, job.paper) for job in found] == [("home", "a4"), ("home", "letter")]


def test_what_is_said_twice_is_made_once(roots: Roots) -> None:
    asked = Request(("few-cards", "few-cards"), ("calm", "all"), ("screen", "screen"))
    assert told(jobs(roots, asked)) == ["calm · few-cards · screen"]


def test_all_brands_are_ones_own_where_there_are_any(roots: Roots) -> None:
    assert chosen_brands(("all",), roots) == ["calm"]
    assert chosen_brands(("serene-pathways", "all"), roots) == ["serene-pathways", "calm"]
    assert "serene-pathways" in chosen_brands(("all",), Roots(None, builtin()))


def test_a_variant_without_papers_is_made_once(roots: Roots) -> None:
    vendor = read_variant("screen", roots).model_copy(update={"id": "vendor", "papers": False})
    asked = Request(("few-cards",), variants=("vendor",), papers=("a4", "letter"))
    assert [job.paper for job in jobs(roots, asked, vendor=vendor)] == [None]


def test_all_variants_are_those_that_fit_and_a_named_one_has_to(roots: Roots) -> None:
    book = read_variant("screen", roots).model_copy(update={"id": "fold", "kinds": ("workbook",)})
    found = jobs(roots, Request(variants=("all",)), fold=book)
    assert "calm · calm-week · fold" in told(found)
    assert "calm · few-cards · fold" not in told(found)
    with pytest.raises(UsageError, match="“fold” does not fit “few-cards”, which is a deck"):
        jobs(roots, Request(variants=("fold",)), fold=book)


def test_in_a_variant_that_cannot_be_read_nothing_is_made(roots: Roots) -> None:
    assert told(jobs(roots, Request(("few-cards",), variants=("odd", "screen")), odd=None)) == [
        "calm · few-cards · screen"
    ]


def test_a_part_is_made_of_workbooks_only(roots: Roots) -> None:
    found = jobs(roots, Request(only=("quiet", "resting")))
    assert told(found) == ["calm · calm-week (quiet) · screen", "calm · calm-week (resting) · screen"]
