from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.spec.contents import content, told
from workbook.spec.project import Project, read_project
from workbook.spec.roots import Roots, builtin


def read(tmp_path: Path, text: str) -> tuple[Project | None, list[tuple[str, int, int]]]:
    project, problems = read_project(content(tmp_path, {"project.yaml": text}))
    return project, told(problems)


def test_the_built_in_project_makes_all_products() -> None:
    project, problems = read_project(Roots(None, builtin()))
    assert problems == []
    assert project is not None
    assert [one.id for one in project.products] == [
        "mental-wellness",
        "therapists-inner-work",
        "affirmation-cards",
    ]
    assert all(one.variants == ("screen", "home") for one in project.products)


def test_only_format_and_products_are_required(tmp_path: Path) -> None:
    project, problems = read(tmp_path, "format: 1\nproducts: [{id: mental-wellness}]\n")
    assert problems == []
    assert project is not None
    assert (project.locale, project.brand, project.paper) == ("en-US", None, None)
    assert project.products[0].variants == ("screen", "home")


def test_a_date_is_a_day(tmp_path: Path) -> None:
    project, _ = read(tmp_path, "format: 1\ndate: 2026-10-02\nproducts: [{id: mental-wellness}]\n")
    assert project is not None
    assert project.date == date(2026, 10, 2)


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("products: [{id: mental-welness}]", 17),
        ("products: [{id: mental-wellness, variants: [scren]}]", 45),
        ("products: [{id: mental-wellness}]\nbrand: serene", 8),
        ("products: [{id: mental-wellness}]\npaper: legal", 8),
        ("products: [{id: mental-wellness}]\nlocale: xx-XX", 9),
    ],
)
def test_an_id_that_nothing_has_is_pointed_at(tmp_path: Path, line: str, where: int) -> None:
    project, problems = read(tmp_path, f"format: 1\n{line}\n")
    assert project is None
    assert [(code, column) for code, _, column in problems] == [("unknown-id", where)]


def test_all_that_is_unknown_is_told_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = "format: 1\nbrand: no\nproducts: [{id: no, variants: [no]}]\nlocale: xx\n"
    assert [line for _, line, _ in read(tmp_path, text)[1]] == [2, 3, 3, 4]


def test_another_format_is_refused(tmp_path: Path) -> None:
    assert read(tmp_path, "format: 2\nproducts: [{id: mental-wellness}]\n")[1] == [("unknown-value", 1, 9)]


def test_a_project_makes_something(tmp_path: Path) -> None:
    assert read(tmp_path, "format: 1\nproducts: []\n")[1] == [("wrong-count", 2, 11)]


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    assert read(tmp_path, "format: 1\nformat: 1\n")[1] == [("yaml-duplicate-key", 2, 1)]
