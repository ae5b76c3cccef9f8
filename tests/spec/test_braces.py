from __future__ import annotations

from workbook.source import source_of
from workbook.spec.braces import brace_problems

ENGLISH = source_of("crisis: {pointer: 'Help: page {page}'}\ndates: {long: '{month} {day}'}\n", "en-US.yaml")


def told(yaml: str) -> list[tuple[str, str]]:
    found = brace_problems(source_of(yaml, "x.yaml"), ENGLISH)
    assert all(problem.code == "locale-braces" for problem in found)
    return [(str(problem.place), problem.message) for problem in found]


def test_the_same_parts_are_well_wherever_they_stand() -> None:
    assert told("crisis: {pointer: '{page}: ayuda'}\n") == []


def test_a_part_made_up_is_pointed_at() -> None:
    assert told("crisis: {pointer: 'Seite {page}, {seite}'}\n") == [
        ("x.yaml:1:34", "Nothing fills in {seite} here")
    ]


def test_a_part_left_out_is_named() -> None:
    assert told("crisis: {pointer: Ayuda}\n") == [("x.yaml:1:19", "“pointer” lacks {page}")]


def test_variables_of_practice_and_facts_are_free() -> None:
    assert told("crisis: {pointer: '{practice.name} {fact.x} {page}'}\n") == []


def test_a_date_may_choose_its_parts() -> None:
    assert told("dates: {long: '{day-number}.{month-number}.{year}'}\n") == []
    assert told("dates: {long: '{tag}'}\n") == [("x.yaml:1:16", "Nothing fills in {tag} here")]
