from __future__ import annotations

from dataclasses import replace

from workbook.errors import Place
from workbook.lint.practice import unknown_of
from workbook.spec.brand import Brand

HERE = Place("content/brands/calm/_brand.yml")


def test_what_is_not_known_of_the_practitioner_is_a_note_with_the_reason(brand: Brand) -> None:
    (problem,) = unknown_of(replace(brand, practitioner_name="Ana Ruiz", region="US-CA"), HERE)
    assert (problem.code, problem.level, problem.place) == ("license-unknown", "note", HERE)
    assert "license-title, license-number" in problem.message
    assert "name," not in problem.message
    assert "California" in (problem.hint or "")


def test_elsewhere_there_is_no_reason_to_give(brand: Brand) -> None:
    (problem,) = unknown_of(replace(brand, region="US-NV"), HERE)
    assert problem.hint is None


def test_where_all_is_known_nothing_is_said(brand: Brand) -> None:
    known = replace(brand, practitioner_name="Ana Ruiz", license_title="LMFT", license_number="1")
    assert list(unknown_of(known, HERE)) == []
