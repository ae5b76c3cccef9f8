"""A JSON Schema of the 2020-12 dialect, as pydantic writes it, put into draft-07, which editors read.

json-schema.org/draft-07/json-schema-validation. A union told apart by a key becomes if … then: an editor
then complains about the kind that was meant, and not about all the others as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

DIALECT = "http://json-schema.org/draft-07/schema#"
NAMES = "x-names"
"""What the ids of a field are the ids of; becomes examples, which an editor offers."""
_MAPS = ("properties", "patternProperties", "definitions")
_LISTS = ("anyOf", "allOf", "oneOf")
_INNER = ("additionalProperties", "propertyNames", "items")

NULL = {"type": "null"}

Schema = dict[str, Any]
Examples = Mapping[str, Sequence[str]]


def draft7(schema: Schema, examples: Examples) -> Schema:
    """The whole schema of a kind of file, with examples of ids by what they name."""
    moved = {("definitions" if key == "$defs" else key): value for key, value in schema.items()}
    return {"$schema": DIALECT, **_put(moved, examples)}


def _put(schema: Any, examples: Examples) -> Any:
    """A schema, and all that are in it."""
    if not isinstance(schema, dict):
        return schema
    found = {key: value for key, value in schema.items() if key not in ("title", "discriminator", NAMES)}
    if "default" in found and (found["default"] is None or isinstance(found["default"], dict)):
        del found["default"]  # left out is left out; an editor would write the whole of it
    for key in _MAPS:
        if key in found:
            found[key] = {name: _put(inner, examples) for name, inner in found[key].items()}
    for key in _LISTS:
        if key in found:
            found[key] = [_put(inner, examples) for inner in found[key]]
    for key in _INNER:
        if key in found:
            found[key] = _put(found[key], examples)
    if "prefixItems" in found:
        found["items"] = [_put(inner, examples) for inner in found.pop("prefixItems")]
        found["additionalItems"] = False
    if known := examples.get(schema.get(NAMES, "")):
        found["examples"] = list(known)
    if "discriminator" in schema:
        return _told_apart(found, schema["discriminator"])
    return _beside_reference(_with_null(found))


def _told_apart(found: Schema, by: Mapping[str, Any]) -> Schema:
    """One of several, by what a key says."""
    key, kinds = by["propertyName"], by["mapping"]
    del found["oneOf"]
    return {
        **found,
        "type": "object",
        "required": [key],
        "properties": {key: {"enum": sorted(kinds)}},
        "allOf": [
            {
                "if": {"properties": {key: {"const": kind}}, "required": [key]},
                "then": {"$ref": reference},
            }
            for kind, reference in sorted(kinds.items())
        ],
    }


def _with_null(found: Schema) -> Schema:
    """“This or null” in one breath, where this is plain."""
    choices = found.get("anyOf", [])
    others = [choice for choice in choices if choice != NULL]
    if len(choices) != 2 or len(others) != 1 or not others[0].keys() & {"type", "enum"}:
        return found
    merged = {**others[0], **{key: value for key, value in found.items() if key != "anyOf"}}
    if "type" in merged:
        types = merged["type"]
        merged["type"] = [*(types if isinstance(types, list) else [types]), "null"]
    if "enum" in merged:
        merged["enum"] = [*merged["enum"], None]
    return merged


def _beside_reference(found: Schema) -> Schema:
    """In draft-07 a reference hides whatever stands beside it (8.3 of the core paper)."""
    if "$ref" not in found or len(found) == 1:
        return found
    rest = {key: value for key, value in found.items() if key != "$ref"}
    return {"allOf": [{"$ref": found["$ref"]}], **rest}
