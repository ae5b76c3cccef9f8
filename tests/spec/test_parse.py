"""Every problem of a file in words, at its place."""

from __future__ import annotations

import re
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError

from workbook.errors import Problem
from workbook.source import source_of
from workbook.spec.base import Ident, Length, Line, Model, text_as
from workbook.spec.parse import parse


class Band(Model):
    label: Line
    signs: Line | None = None


class Zones(Model):
    kind: Literal["zones"]
    id: Ident | None = None
    bands: Annotated[tuple[Band, ...], Field(min_length=2, max_length=3)]
    orientation: Literal["bar", "thermometer"] = "bar"
    session: bool = False
    minutes: Annotated[int, Field(ge=1, le=240)] | None = None


class Notice(Model):
    kind: Literal["notice"]
    notice: Literal["disclaimer", "privacy"]
    height: Length = 0.0


class Days(Model):
    days: int


class Tracker(Model):
    kind: Literal["tracker"]
    columns: tuple[Line, ...] | Days


class Item(Model):
    text: Line


class Checklist(Model):
    kind: Literal["checklist"]
    items: tuple[Annotated[Item, text_as("text")], ...] = ()
    marks: dict[str, Band] = Field(default_factory=dict)


class Span(Model):
    kind: Literal["span"]
    low: int
    high: int

    @model_validator(mode="after")
    def _ordered(self) -> Span:
        if self.low >= self.high:
            raise PydanticCustomError(
                "out-of-range", "“high” must be more than “low”", {"at": "high", "hint": "swap them"}
            )
        return self


Block = Annotated[Zones | Notice | Tracker | Checklist | Span, Field(discriminator="kind")]


class Chapter(Model):
    title: Line
    blocks: tuple[Block, ...] = ()


def problems(yaml: str, model: type[BaseModel] = Chapter) -> list[Problem]:
    _, found = parse(model, source_of(yaml, "x.yaml"))
    return found


def said(yaml: str, model: type[BaseModel] = Chapter) -> str:
    """The one problem as it is printed."""
    found = problems(yaml, model)
    assert len(found) == 1
    problem = found[0]
    hint = f"; {problem.hint}" if problem.hint else ""
    return f"{problem.place.line}:{problem.place.column}: {problem.code} {problem.message}{hint}"


def block(yaml: str) -> str:
    """The one problem of a block: the word it points to, then what is said."""
    text = f"title: A\nblocks: [{{{yaml}}}]\n"
    (problem,) = problems(text)
    assert problem.place.line == 2
    word = re.split(r"[\s,:\]}]", text.split("\n")[1][problem.place.column - 1 :])[0]
    hint = f"; {problem.hint}" if problem.hint else ""
    return f"{word} ← {problem.code} {problem.message}{hint}"


def test_what_is_well_becomes_the_model() -> None:
    found, none = parse(Chapter, source_of("title: A\nblocks: [{kind: notice, notice: privacy}]\n", "x.yaml"))
    assert none == []
    assert found == Chapter(title="A", blocks=(Notice(kind="notice", notice="privacy"),))


def test_an_unknown_key_offers_the_one_that_was_meant() -> None:
    assert (
        said("title: A\nblock: []\n") == "2:1: unknown-key “block” is not known here; did you mean “blocks”?"
    )


def test_an_unknown_key_like_none_lists_those_that_are_known() -> None:
    assert (
        said("title: A\nweather: 1\n")
        == "2:1: unknown-key “weather” is not known here; known are title, blocks"
    )


def test_a_slip_of_a_missing_key_is_said_once() -> None:
    assert said("titel: A\n") == "1:1: unknown-key “titel” is not known here; did you mean “title”?"


def test_a_missing_key_is_named() -> None:
    assert said("blocks: []\n") == "1:1: missing-key “title” is missing"
    assert block("kind: notice") == "{kind ← missing-key “notice” is missing"


def test_an_unknown_kind_is_pointed_at() -> None:
    assert block("kind: zonse") == "zonse ← unknown-kind There is no kind “zonse”; did you mean “zones”?"


def test_a_missing_kind_is_named() -> None:
    assert block("id: a") == "{id ← missing-key “kind” is missing"


def test_a_slip_of_kind_is_said_once() -> None:
    assert block("kidn: zones") == "kidn ← unknown-key “kidn” is not known here; did you mean “kind”?"


def test_a_kind_like_none_lists_what_there_is() -> None:
    assert block("kind: weather").endswith("known are zones, notice, tracker, checklist, span")


def test_a_number_for_a_text_wants_quotes() -> None:
    assert block("kind: zones, bands: [{label: 007}, {label: b}]") == (
        '007 ← wrong-type “label” takes a text, not 007; put it in quotes: "007"'
    )


def test_true_for_a_text_wants_quotes() -> None:
    assert said("title: true\n") == '1:8: wrong-type “title” takes a text, not true; put it in quotes: "true"'


def test_nothing_for_a_text_is_named() -> None:
    assert said("title:\n") == "1:7: wrong-type “title” is empty; a text belongs here"


def test_a_color_after_a_hash_is_a_comment() -> None:
    assert "quotes" in said("title: #2F5D62\n")


def test_a_text_that_begins_with_a_brace_wants_quotes() -> None:
    text = said("title: {practice.name}\n")
    assert text.startswith("1:8: wrong-type “title” takes a text, not keys with values")
    assert text.endswith("put a text that begins with “{” in quotes")


def test_yes_for_true_is_explained() -> None:
    bands = "bands: [{label: a}, {label: b}]"
    assert block(f"kind: zones, {bands}, session: yes").endswith("not “yes”; write true")
    assert block(f"kind: zones, {bands}, session: off").endswith("not “off”; write false")


def test_a_quoted_number_is_explained() -> None:
    assert block("kind: tracker, columns: {days: '7'}").endswith(
        "a whole number, not “7”; take the quotes off: 7"
    )


def test_a_list_is_asked_for() -> None:
    assert "takes a list, not “a”; write it as [ … ]" in said("title: A\nblocks: a\n")


def test_an_item_is_counted_from_one() -> None:
    assert (
        said("title: A\nblocks:\n  - a\n")
        == "3:5: wrong-type Item 1 of “blocks” takes keys with values, not “a”"
    )


def test_a_choice_lists_what_is_possible() -> None:
    text = block("kind: notice, notice: private")
    assert text.endswith("“notice” takes disclaimer or privacy, not “private”; did you mean “privacy”?")
    assert text.startswith("private ← unknown-value")


def test_a_field_named_like_its_kind_is_not_mistaken() -> None:
    assert block("kind: notice, notice: 5").startswith("5 ← unknown-value")
    assert block("kind: notice, notice: privacy, hight: 5mm").startswith("hight ← unknown-key")


def test_bounds_are_told() -> None:
    bands = "bands: [{label: a}, {label: b}]"
    assert "“minutes” must be at most 240, and is 241" in block(f"kind: zones, {bands}, minutes: 241")
    assert "“minutes” must be at least 1, and is 0" in block(f"kind: zones, {bands}, minutes: 0")


def test_counts_are_told() -> None:
    assert "wrong-count “bands” takes at least 2 items, and has 1" in block(
        "kind: zones, bands: [{label: a}]"
    )
    many = ", ".join(4 * ["{label: a}"])
    assert "wrong-count “bands” takes at most 3 items, and has 4" in block(f"kind: zones, bands: [{many}]")


def test_a_count_is_not_told_of_a_list_whose_items_are_faulty() -> None:
    found = problems("title: A\nblocks: [{kind: zones, bands: [{label: 1}, {label: 2}]}]\n")
    assert [problem.code for problem in found] == ["wrong-type", "wrong-type"]


def test_a_length_without_a_unit_is_told() -> None:
    text = block("kind: notice, notice: privacy, height: 8.7")
    assert text == "8.7 ← bad-length “8.7” has no unit: write 8.7mm, 8.7in or 8.7pt"


def test_of_a_union_only_the_branch_that_was_meant_is_judged() -> None:
    assert block("kind: tracker, columns: {days: seven}").startswith(
        "seven ← wrong-type “days” takes a whole number"
    )
    assert block("kind: tracker, columns: [a, 5]").startswith(
        "5 ← wrong-type Item 2 of “columns” takes a text"
    )


def test_of_a_union_that_nothing_fits_all_is_named() -> None:
    assert "“columns” takes a list or keys with values, not 7" in block("kind: tracker, columns: 7")


def test_a_text_that_stands_for_a_key_is_judged_as_that_key() -> None:
    assert block("kind: checklist, items: [a, 5]").startswith("5 ← wrong-type “text” takes a text, not 5")


def test_a_mapping_by_name_is_walked() -> None:
    assert block("kind: checklist, marks: {a: {labl: b}}").startswith("labl ← unknown-key “labl”")


def test_a_model_may_say_where_its_fault_is() -> None:
    assert (
        block("kind: span, low: 5, high: 3") == "3 ← out-of-range “high” must be more than “low”; swap them"
    )


def test_merge_keys_are_named() -> None:
    notice = "kind: notice, notice: privacy"
    assert said(f"title: A\nblocks: [&n {{{notice}}}, {{<<: *n, {notice}}}]\n").endswith(
        "YAML 1.2 has no merge keys"
    )


def test_all_problems_come_at_once_in_the_order_of_the_file() -> None:
    yaml = """\
titel: A
blocks:
  - kind: zonse
  - {kind: notice, notice: 5, hight: 1}
  - {kind: tracker, columns: 1}
"""
    found = problems(yaml)
    assert [(p.code, p.place.line) for p in found] == [
        ("unknown-key", 1),
        ("unknown-kind", 3),
        ("unknown-value", 4),
        ("unknown-key", 4),
        ("wrong-type", 5),
    ]
    assert all(problem.excerpt == yaml.split("\n")[problem.place.line - 1] for problem in found)


@pytest.mark.parametrize(
    ("yaml", "text"),
    [
        ("", "1:1: file-empty The file is empty"),
        ("- a\n", "1:1: wrong-type The file takes keys with values, not a list"),
        ("just words\n", "1:1: wrong-type The file takes keys with values, not “just words”"),
    ],
)
def test_a_file_holds_keys_with_values(yaml: str, text: str) -> None:
    assert said(yaml) == text


def test_a_part_of_a_file_is_judged_at_its_own_place() -> None:
    source = source_of("first: {label: a}\nsecond: {labl: b}\n", "x.yaml")
    assert parse(Band, source, ("first",))[0] == Band(label="a")
    _, found = parse(Band, source, ("second",))
    assert [(str(p.place), p.code) for p in found] == [("x.yaml:2:10", "unknown-key")]


class Named(Model):
    id: Ident
    label: Line


def test_an_id_may_be_given_from_outside() -> None:
    source = source_of("label: a\n", "x.yaml")
    assert parse(Named, source, given={"id": "poker"})[0] == Named(id="poker", label="a")


def test_what_is_given_from_outside_may_not_be_in_the_file() -> None:
    source = source_of("label: a\nid: b\n", "x.yaml")
    found, problems = parse(Named, source, given={"id": "poker"})
    assert found is None
    assert [(str(p.place), p.code) for p in problems] == [("x.yaml:2:1", "unknown-key")]
