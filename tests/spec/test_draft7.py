from __future__ import annotations

from typing import Any

import pytest

from workbook.spec.draft7 import DIALECT, NAMES, draft7


def _put(schema: Any, **examples: list[str]) -> Any:
    found = draft7(schema, examples)
    assert found.pop("$schema") == DIALECT
    return found


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"title": "Name", "type": "string"}, {"type": "string"}),
        ({"properties": {"title": {"title": "Title"}}}, {"properties": {"title": {}}}),
        ({"$defs": {"A": {"title": "A"}}}, {"definitions": {"A": {}}}),
        (
            {"prefixItems": [{"type": "integer"}], "minItems": 1},
            {"items": [{"type": "integer"}], "minItems": 1, "additionalItems": False},
        ),
        ({"$ref": "#/definitions/A"}, {"$ref": "#/definitions/A"}),
        (
            {"$ref": "#/definitions/A", "description": "a"},
            {"allOf": [{"$ref": "#/definitions/A"}], "description": "a"},
        ),
        (
            {"anyOf": [{"type": "string", "minLength": 1}, {"type": "null"}], "default": None},
            {"type": ["string", "null"], "minLength": 1},
        ),
        (
            {"anyOf": [{"enum": ["a"], "type": "string"}, {"type": "null"}]},
            {"enum": ["a", None], "type": ["string", "null"]},
        ),
        (
            {"anyOf": [{"type": ["number", "string"]}, {"type": "null"}]},
            {"type": ["number", "string", "null"]},
        ),
        ({"default": {"a": None}}, {}),
        ({"default": 3}, {"default": 3}),
    ],
)
def test_what_draft_07_says_otherwise(before: Any, after: Any) -> None:
    assert _put(before) == after


def test_a_reference_or_null_stays_a_choice() -> None:
    choice = {"anyOf": [{"$ref": "#/definitions/A"}, {"type": "null"}]}
    assert _put(choice) == choice


def test_kinds_become_if_and_then() -> None:
    told = {
        "oneOf": [{"$ref": "#/definitions/A"}, {"$ref": "#/definitions/B"}],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"b": "#/definitions/B", "a": "#/definitions/A"},
        },
    }
    assert _put({"items": told})["items"] == {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": ["a", "b"]}},
        "allOf": [
            {
                "if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]},
                "then": {"$ref": f"#/definitions/{kind.upper()}"},
            }
            for kind in "ab"
        ],
    }


def test_what_ids_name_becomes_examples() -> None:
    assert _put({"type": "string", NAMES: "icon"}, icon=["moon"]) == {"type": "string", "examples": ["moon"]}
    assert _put({"type": "string", NAMES: "fact"}) == {"type": "string"}
