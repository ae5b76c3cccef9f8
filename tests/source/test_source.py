from __future__ import annotations

import pytest

from workbook.source import Source, source_of

TEXT = """\
id: steady
pages:
  - blocks:
      - {kind: prose, text: "Grüße, {practice.nmae}"}
      - kind: steps
        text: >-
          One {practice.name},
          two {practice.nmae} and
          three {practice.nmae}.
"""


def source() -> Source:
    return source_of(TEXT, "x.yaml")


def test_a_value_has_its_place() -> None:
    assert str(source().place(("id",))) == "x.yaml:1:5"
    assert str(source().place(("pages", 0, "blocks", 0, "text"))) == "x.yaml:4:29"
    assert str(source().place(("pages", 0, "blocks", 1))) == "x.yaml:5:9"
    assert str(source().place()) == "x.yaml:1:1"


def test_a_key_has_its_place() -> None:
    assert str(source().place(("pages",), key=True)) == "x.yaml:2:1"
    assert str(source().place(("pages", 0, "blocks", 0, "text"), key=True)) == "x.yaml:4:23"


def test_a_value_that_is_not_there_is_where_it_would_be() -> None:
    assert str(source().place(("pages", 0, "blocks", 1, "items"))) == "x.yaml:5:9"
    assert str(source().place(("pages", 0, "blocks", 7, "items"), key=True)) == "x.yaml:4:7"
    assert str(source().place(("nothing", "at", 0, "all"))) == "x.yaml:1:1"


def test_a_part_of_a_text_has_its_place() -> None:
    quoted = ("pages", 0, "blocks", 0, "text")
    assert str(source().place_of(quoted, "{practice.nmae}")) == "x.yaml:4:37"
    folded = ("pages", 0, "blocks", 1, "text")
    assert str(source().place_of(folded, "{practice.name}")) == "x.yaml:7:15"
    assert str(source().place_of(folded, "{practice.nmae}")) == "x.yaml:8:15"
    assert str(source().place_of(folded, "{practice.nmae}", nth=1)) == "x.yaml:9:17"


def test_a_part_that_is_not_found_is_where_its_text_is() -> None:
    assert str(source().place_of(("id",), "pages")) == "x.yaml:1:5"


def test_a_problem_brings_its_line() -> None:
    problem = source().problem("wrong-value", "No.", ("id",), level="warning", hint="yes")
    assert (problem.code, problem.message, problem.level, problem.hint) == (
        "wrong-value",
        "No.",
        "warning",
        "yes",
    )
    assert problem.excerpt == "id: steady"


def test_a_value_is_known_as_it_was_written() -> None:
    written = source_of("a: 007 # agent\nb: [1,\n 2]\n", "x.yaml")
    assert written.written(("a",)) == "007"
    assert written.written(("b",)) == "[1,\n 2]"


@pytest.fixture
def layered() -> Source:
    base = source_of("meta: {name: Base, phone: '1'}\ncolor:\n  primary: red\nfonts: [a, b]\n", "base.yaml")
    return source_of("meta: {name: Own}\nfonts: [c]\nlogo: x\n", "own.yaml").over(base)


def test_over_another_source_only_gaps_are_filled(layered: Source) -> None:
    assert layered.data == {
        "meta": {"name": "Own", "phone": "1"},
        "color": {"primary": "red"},
        "fonts": ["c"],
        "logo": "x",
    }


def test_over_another_source_each_value_keeps_its_place(layered: Source) -> None:
    assert str(layered.place(("meta", "name"))) == "own.yaml:1:14"
    assert str(layered.place(("meta", "phone"), key=True)) == "base.yaml:1:20"
    assert str(layered.place(("color", "primary"))) == "base.yaml:3:12"
    assert str(layered.place(("meta", "email"))) == "own.yaml:1:7"
    assert str(layered.place(("fonts", 1))) == "own.yaml:2:8"


def test_over_another_source_a_problem_brings_the_right_line(layered: Source) -> None:
    assert layered.problem("x", "…", ("color", "primary")).excerpt == "  primary: red"
    assert layered.problem("x", "…", ("logo",)).excerpt == "logo: x"
    assert layered.written(("meta", "phone")) == "'1'"
    assert str(layered.place_of(("color", "primary"), "ed")) == "base.yaml:3:13"
