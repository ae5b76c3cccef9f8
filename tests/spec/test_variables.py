from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.spec.contents import good, told
from workbook.source import source_of
from workbook.spec.facts import Fact
from workbook.spec.variables import PRACTICE, fill, names, unknown, unknown_variables, values

VALUES = {"practice.name": "Calm", "fact.help.href": "tel:988"}


def test_variables_are_filled_in() -> None:
    assert fill("At {practice.name}: { fact.help.href }", VALUES) == "At Calm: tel:988"


def test_a_brace_may_be_printed() -> None:
    assert fill(r"\{practice.name\} {practice.name}", VALUES) == "{practice.name} Calm"


def test_a_doubled_backslash_is_left_to_the_text() -> None:
    assert fill(r"\\{practice.name}", VALUES) == r"\\Calm"


def test_what_is_filled_in_is_not_looked_at_again() -> None:
    assert fill("{practice.name}", {"practice.name": "{x} \\{"}) == "{x} \\{"


def test_filling_in_what_is_unknown_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError):
        fill("{practice.nmae}", VALUES)


def test_unknown_variables_are_found_with_their_offset() -> None:
    assert unknown("a {practice.nmae} {practice.name} {x}", VALUES) == [("practice.nmae", 2), ("x", 34)]
    assert unknown(r"\{x\} {practice.name}", VALUES) == []
    assert unknown("a {b", VALUES) == [("", 2)]
    assert unknown("{}", VALUES) == [("", 0)]


@given(st.text("ab{}\\. ", max_size=30))
def test_a_text_without_unknown_variables_can_be_filled(text: str) -> None:
    if not unknown(text, {"a", "b"}):
        fill(text, {"a": "1", "b": "2"})


def test_an_unknown_variable_is_told_at_its_own_line_and_column() -> None:
    source = source_of(
        "text: >-\n  One {practice.name},\n  two {practice.nmae} and {practice.nmae}.\n", "x.yaml"
    )
    problems = unknown_variables(source.data["text"], VALUES, source, ("text",))
    assert told(problems) == [("unknown-variable", 3, 7), ("unknown-variable", 3, 27)]
    assert problems[0].message == "There is no variable {practice.nmae}"
    assert problems[0].hint == "did you mean “practice.name”?"


def test_a_brace_never_closed_is_told() -> None:
    source = source_of("text: 'a { b'\n", "x.yaml")
    problems = unknown_variables("a { b", VALUES, source, ("text",))
    assert told(problems) == [("unknown-variable", 1, 10)]
    assert problems[0].hint == "write \\{ for a brace that is printed"


def test_every_variable_has_a_value(tmp_path: Path) -> None:
    facts = {"help": Fact("help", "Call 911", date(2026, 10, 2), "x", href="tel:911")}
    text = """\
meta:
  name: {full: Calm Rooms, short: Calm}
  link: {home: https://calm.org/, offerings: https://calm.org/free}
  contact: {phone: 909-591-5085, email: a@calm.org, address: [1 Road, Town]}
color: {primary: '#1E5B58'}
"""
    found = values(good(tmp_path, text), facts)
    assert {*found, "help"} == set(names(facts))  # where help is, the printed product knows
    assert found["practice.name"] == "Calm Rooms"
    assert found["practice.short-name"] == "Calm"
    assert found["practice.web"] == "calm.org"
    assert found["practice.offerings"] == "calm.org/free"
    assert found["practice.address"] == "1 Road, Town"
    assert found["practice.tagline"] == ""
    assert (found["fact.help"], found["fact.help.href"]) == ("Call 911", "tel:911")


def test_page_numbers_are_known_in_furniture_only() -> None:
    assert "page" not in names([])
    assert names([]) == (*PRACTICE, "help")
    assert names([], furniture=True) == (*PRACTICE, "page", "pages")
