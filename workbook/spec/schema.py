"""JSON Schema of a model, for editors: what each key is for, which must be there, what ids there are."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import ModelSchema

from workbook.spec.draft7 import NULL, Examples, Schema, draft7


class Generator(GenerateJsonSchema):
    """Pydantic's, with the docstrings under fields, and the keys that more than the model asks for."""

    def model_schema(self, schema: ModelSchema) -> JsonSchemaValue:
        model: type[BaseModel] = schema["cls"]
        found = super().model_schema(schema)
        properties = found.get("properties", {})
        for name, said in docstrings(model).items():
            field = model.model_fields.get(name)
            if field and field.alias in properties:
                properties[field.alias].setdefault("description", said)
        kind = properties.get("kind", {})
        if "const" in kind:
            kind.pop("default", None)
            found["description"] = kind.get("description", found.get("description"))
            found["required"] = ["kind", *found.get("required", [])]
        for key in self.required(model):
            properties[key] = _without_null(properties[key])
            found["required"] = [*found.get("required", []), key]
        return found

    def required(self, model: type[BaseModel]) -> Iterable[str]:
        """Keys without which a file is refused later, though its model takes it."""
        return ()


def schema_of(
    model: type[BaseModel],
    examples: Examples,
    generator: type[Generator] = Generator,
    given: Iterable[str] = (),
) -> Schema:
    """The draft-07 schema of a model's YAML, without the keys that its file's name gives."""
    whole = model.model_json_schema(ref_template="#/definitions/{model}", schema_generator=generator)
    for key in given:
        del whole["properties"][key]
        whole["required"].remove(key)
    return draft7(whole, examples)


def _without_null(schema: Schema) -> Schema:
    (inner,) = (choice for choice in schema["anyOf"] if choice != NULL)
    return {**inner, **{key: value for key, value in schema.items() if key not in ("anyOf", "default")}}


def docstrings(model: type[BaseModel]) -> dict[str, str]:
    """What stands in quotes under each field of a model and of those it extends, in one line."""
    found: dict[str, str] = {}
    for kind in reversed(model.__mro__):
        if issubclass(kind, BaseModel) and kind is not BaseModel:
            found |= _written(kind)
    return found


@cache
def _written(kind: type[BaseModel]) -> dict[str, str]:
    (body,) = (
        node.body
        for node in ast.walk(ast.parse(inspect.getsource(inspect.getmodule(kind) or kind)))
        if isinstance(node, ast.ClassDef) and node.name == kind.__name__
    )
    return {
        field.target.id: _spoken(said.value.value)
        for field, said in pairwise(body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(said, ast.Expr)
        and isinstance(said.value, ast.Constant)
        and isinstance(said.value.value, str)
    }


def _spoken(said: str) -> str:
    """A docstring as one who writes YAML would put it."""
    return " ".join(said.split()).replace("None:", "Left out:").replace("``", "")
