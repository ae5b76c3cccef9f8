"""The way to a faulty value: pydantic's location, walked along the model's own types.

A location names the branch of a union between the steps; walking the types tells such a name
from a key.
"""

from __future__ import annotations

import types
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from workbook.source import Steps


@dataclass(frozen=True)
class Spotted:
    """Where an error points."""

    steps: Steps
    """The way in the data."""
    known: Collection[str]
    """Keys that the mapping at the end's parent may have."""
    branch: tuple[Steps, str] | None = None
    """Of an error in a union without a kind: the way to the union and the branch."""
    key: bool = False
    """Whether the key is meant, not its value."""


def spotted(model: type[BaseModel], loc: Steps) -> Spotted:
    """The way in the data that a location of the model means."""
    kind: Any = model
    steps: list[str | int] = []
    known: Collection[str] = ()
    branch: tuple[Steps, str] | None = None
    on_key = loc[-1:] == ("[key]",)
    for step in loc[:-1] if on_key else loc:
        kind = _bare(kind)
        members = _members(kind)
        if len(members) > 1 and isinstance(step, str):
            kind = _member(members, step)
            if not _has_kind(members):
                branch = (tuple(steps), step)
            continue
        if isinstance(step, str) and _is_model(kind):
            fields = {field.alias or name: field for name, field in kind.model_fields.items()}
            known = tuple(fields)
            kind = fields[step].annotation if step in fields else None
        else:
            known = ()
            kind = _item(kind, step)
        steps.append(step)
    return Spotted(tuple(steps), known, branch, on_key)


def _bare(kind: Any) -> Any:
    """A type without its annotations and without None."""
    while get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    members = _members(kind)
    if len(members) == 1 and members[0] is not kind:
        return _bare(members[0])
    return kind


def _members(kind: Any) -> list[Any]:
    if get_origin(kind) in (Union, types.UnionType):
        return [member for member in get_args(kind) if member is not type(None)]
    return [kind]


def _member(members: list[Any], label: str) -> Any:
    for member in map(_bare, members):
        if _is_model(member) and (label == member.__name__ or label in _kinds(member)):
            return member
    return None


def _has_kind(members: list[Any]) -> bool:
    return all(_is_model(_bare(member)) and _kinds(_bare(member)) for member in members)


def _kinds(model: type[BaseModel]) -> tuple[Any, ...]:
    field = model.model_fields.get("kind")
    if field is None or get_origin(field.annotation) is not Literal:
        return ()
    return get_args(field.annotation)


def _item(kind: Any, step: str | int) -> Any:
    """The type of what a list or mapping holds."""
    arguments = get_args(kind)
    if isinstance(step, int):
        return arguments[0] if arguments else None
    origin = get_origin(kind)
    is_mapping = isinstance(origin, type) and issubclass(origin, Mapping)
    return arguments[1] if is_mapping and len(arguments) == 2 else None


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)
