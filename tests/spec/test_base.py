from __future__ import annotations

from datetime import date
from typing import Annotated

import pytest
from pydantic import ValidationError

from workbook.source import source_of
from workbook.spec.base import Day, Ident, Length, Line, Model, Text, kebab, parse, text_as


class Sample(Model):
    line: Line | None = None
    text: Text | None = None
    ident: Ident | None = None
    line_height: Length | None = None
    day: Day | None = None
    in_: int | None = None
    whole: int | None = None
    flag: bool | None = None
    share: float | None = None
    many: tuple[Line, ...] = ()


class Item(Model):
    text: Line
    goto: Ident | None = None


class Items(Model):
    items: tuple[Annotated[Item, text_as("text")], ...]


def read(yaml: str) -> Sample:
    found, problems = parse(Sample, source_of(yaml, "x.yaml"))
    assert problems == []
    assert found is not None
    return found


def code(yaml: str) -> str:
    found, problems = parse(Sample, source_of(yaml, "x.yaml"))
    assert found is None
    assert len(problems) == 1
    return problems[0].code


def test_names_in_yaml_are_kebab_case() -> None:
    assert kebab("license_title") == "license-title"
    assert kebab("in_") == "in"
    assert read("line-height: 12pt\nin: 4\n").in_ == 4
    assert code("line_height: 12pt\n") == "unknown-key"


def test_a_line_is_one_line() -> None:
    assert read("line: ' a b '\n").line == "a b"
    assert read("line: >\n  a\n  b\n").line == "a b"
    assert code("line: |\n  a\n  b\n") == "not-one-line"
    assert code("line: ' '\n") == "empty-text"


def test_a_text_keeps_its_paragraphs() -> None:
    assert read("text: |\n  a\n\n  b\n").text == "a\n\nb"
    assert code("text: ''\n") == "empty-text"


def test_text_is_printable() -> None:
    assert code('line: "a\\u2028b"\n') == "control-character"
    assert read('line: "a\\u00a0b"\n').line == "a\u00a0b"


@pytest.mark.parametrize("ident", ["a", "my-zones", "988", "a1-b2"])
def test_an_id_is_small_letters_digits_and_hyphens(ident: str) -> None:
    assert read(f"ident: '{ident}'\n").ident == ident


@pytest.mark.parametrize("ident", ["A", "my zones", "-a", "a_b", "ä", "a/b", "..", "a" * 64])
def test_anything_else_is_no_id(ident: str) -> None:
    assert code(f"ident: '{ident}'\n") == "bad-id"


@pytest.mark.parametrize(
    ("written", "points"), [("12pt", 12.0), ("0.5in", 36.0), ("25.4mm", 72.0), ("1 cm", 28.3465)]
)
def test_a_length_becomes_points(written: str, points: float) -> None:
    assert read(f"line-height: {written}\n").line_height == pytest.approx(points, abs=1e-4)


@pytest.mark.parametrize("written", ["12", "1.5", "12px", "mm", "-3mm", "9999in", "''"])
def test_a_length_has_a_unit_and_bounds(written: str) -> None:
    assert code(f"line-height: {written}\n") == "bad-length"


def test_a_day_is_year_month_day() -> None:
    assert read("day: 2026-10-02\n").day == date(2026, 10, 2)


@pytest.mark.parametrize("written", ["2026-13-01", "2026-2-1", "20261002", "02.10.2026", "2026-W40-1"])
def test_any_other_day_is_none(written: str) -> None:
    assert code(f"day: '{written}'\n") == "bad-date"


def test_a_list_becomes_a_tuple() -> None:
    assert read("many: [a, b]\n").many == ("a", "b")


@pytest.mark.parametrize(
    "yaml",
    [
        *("line: 5", "line: true", "line: [a]", "text: 1.5", "day: 20261002"),
        *("whole: '5'", "whole: 5.0", "whole: true", "flag: yes", "flag: 1"),
        *("share: '1'", "share: .inf", "share: .nan", "many: a", "many: {a: b}"),
    ],
)
def test_no_value_changes_its_type(yaml: str) -> None:
    assert code(yaml) == "wrong-type"


def test_a_whole_number_is_a_number_too() -> None:
    assert read("share: 2\n").share == 2.0


def test_models_are_frozen() -> None:
    with pytest.raises(ValidationError):
        read("line: a\n").line = "b"  # type: ignore[misc]


def test_a_text_may_stand_for_its_key() -> None:
    found, _ = parse(Items, source_of("items: [a, {text: b, goto: c}]\n", "x.yaml"))
    assert found is not None
    assert [(item.text, item.goto) for item in found.items] == [("a", None), ("b", "c")]


def test_a_length_is_a_text_in_the_schema() -> None:
    schema = Sample.model_json_schema(by_alias=True)
    assert schema["properties"]["line-height"]["anyOf"][0]["type"] == "string"
    assert schema["additionalProperties"] is False
