"""The schemas that are handed out say what the models say. To renew: python -m workbook.describing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from tests.modules import ROOT
from workbook.blocks import kinds
from workbook.describing import renew, schemas
from workbook.editing import KINDS, kind_of, packed
from workbook.faces import extras
from workbook.source import read_source

_CONTENT = [
    pytest.param(root, path, id=path.relative_to(ROOT).as_posix())
    for root in (ROOT / "content", ROOT / "workbook")
    for path in sorted([*root.rglob("*.yaml"), *root.rglob("*.yml")])
    if kind_of(path.relative_to(root).as_posix())
]


@cache
def _schema(kind: str) -> Any:
    return json.loads(schemas()[kind])


def _faults(kind: str, data: Any) -> list[str]:
    return [error.message for error in Draft7Validator(_schema(kind)).iter_errors(data)]


@pytest.mark.parametrize("kind", KINDS)
def test_the_file_is_what_the_models_say(kind: str) -> None:
    shipped = json.loads((packed() / f"{kind}.json").read_text("utf-8"))
    assert shipped == _schema(kind), "renew the schemas: python -m workbook.describing"


def test_there_is_a_schema_of_every_kind_and_of_no_other() -> None:
    assert sorted(schemas()) == sorted(KINDS)
    assert sorted(path.stem for path in packed().iterdir()) == sorted(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_draft_07(kind: str) -> None:
    Draft7Validator.check_schema(_schema(kind))
    assert _schema(kind)["$schema"] == "http://json-schema.org/draft-07/schema#"
    newer = {"$defs", "prefixItems", "discriminator", "x-names"}
    assert {key for inner in _inner(_schema(kind)) for key in inner} & newer == set()
    assert all(len(inner) == 1 for inner in _inner(_schema(kind)) if isinstance(inner.get("$ref"), str))


def _inner(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        yield from (found for value in schema.values() for found in _inner(value))
    elif isinstance(schema, list):
        yield from (found for value in schema for found in _inner(value))


@pytest.mark.parametrize(("root", "path"), _CONTENT)
def test_what_ships_is_valid(root: Path, path: Path) -> None:
    kind = kind_of(path.relative_to(root).as_posix())
    assert kind is not None
    assert _faults(kind, read_source(path).data) == []


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "locale"])
def test_every_key_is_explained(kind: str) -> None:
    """But those of a locale, whose keys and English values explain each other."""
    silent = [
        key
        for inner in _inner(_schema(kind))
        if inner.get("type") == "object" and "allOf" not in inner
        for key, value in inner.get("properties", {}).items()
        if isinstance(value, dict) and "description" not in value and key not in ("light", "dark")
    ]
    assert silent == []


@pytest.mark.parametrize("kind", kinds())
def test_a_block_that_asks_or_draws_needs_what_reading_demands(kind: str) -> None:
    block = kinds()[kind]
    (then,) = (
        branch["then"]["$ref"].rpartition("/")[2]
        for branch in _schema("chapter")["definitions"]["PageFile"]["properties"]["blocks"]["items"]["allOf"]
        if branch["if"]["properties"]["kind"]["const"] == kind
    )
    required = _schema("chapter")["definitions"][then]["required"]
    assert ("kind" in required, "id" in required) == (True, block.asks or "id" in required)
    assert ("alt" in required) == block.draws


CHAPTER = {"id": "rest", "title": "Rest", "purpose": "To rest."}


def _blocks(*blocks: Any) -> Any:
    return {**CHAPTER, "pages": [{"blocks": list(blocks)}]}


PROMPT = {"kind": "prompt", "id": "my-hour", "text": "Where?", "lines": 2}


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ({**PROMPT, "lnes": 2}, ["Additional properties are not allowed ('lnes' was unexpected)"]),
        ({**PROMPT, "lines": "two"}, ["'two' is not of type 'integer'"]),
        ({**PROMPT, "id": "My hour"}, ["'My hour' does not match '^[a-z0-9][a-z0-9-]{0,62}$'"]),
        ({"kind": "prompt", "text": "Where?", "lines": 2}, ["'id' is a required property"]),
        ({"text": "Rest."}, ["'kind' is a required property"]),
    ],
)
def test_a_slip_is_one_complaint(block: Any, said: list[str]) -> None:
    assert _faults("chapter", _blocks(PROMPT)) == []
    assert _faults("chapter", _blocks(block)) == said


def test_an_unknown_kind_is_one_complaint() -> None:
    (said,) = _faults("chapter", _blocks({"kind": "promt"}))
    assert said.startswith("'promt' is not one of [")


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("brand", {"meta": {"name": "Calm"}}, {"meta": {}}),
        ("brand", {"meta": {"name": {"full": "Calm"}}}, {"meta": {"name": {"whole": "Calm"}}}),
        ("brand", {"logo": "logo.svg"}, {"logo": 7}),
        ("brand", {"logo": {"small": {"light": "a.svg"}}}, {"logo": {"small": {"bright": "a.svg"}}}),
        ("brand", {"color": {"primary": "#123456"}}, {"color": {}}),
        ("brand", {"typography": {"base": {"size": "13pt"}}}, {"typography": {"base": {"size": 13}}}),
    ],
)
def test_what_may_be_a_text_or_keys_may_be_both(name: str, right: Any, wrong: Any) -> None:
    least = {"meta": {"name": "Calm"}, "color": {"primary": "#1E5B58"}}
    assert _faults(name, {**least, **right}) == []
    assert len(_faults(name, {**least, **wrong})) == 1


def test_a_preset_may_not_name_itself_and_a_fact_stands_under_its_id() -> None:
    fact = {"text": "Call 988", "source": "https://988lifeline.org", "checked": "2026-10-02"}
    assert _faults("facts", {"lifeline": fact}) == []
    assert len(_faults("facts", {"lifeline": {**fact, "id": "lifeline"}})) == 1
    assert len(_faults("facts", {"The line": fact})) == 1


def test_extras_of_a_deck_are_told_apart_too() -> None:
    items = _schema("deck")["properties"]["extras"]["items"]
    assert items["properties"]["kind"]["enum"] == sorted(extras())


def test_an_editor_can_offer_ids() -> None:
    suit = _schema("deck")["definitions"]["SuitFile"]["properties"]
    assert "moon" in suit["symbol"]["examples"]
    assert "accent-1" in suit["color"]["examples"]
    assert "poker" in _schema("deck")["properties"]["trim"]["examples"]


def test_renewing_writes_them_all(tmp_path: Path) -> None:
    renew(tmp_path)
    assert {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()} == {
        f"{kind}.json": text for kind, text in schemas().items()
    }
