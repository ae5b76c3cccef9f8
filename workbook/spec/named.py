"""Ids that stand for something named elsewhere: the types of such fields, and where models hold them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel

from workbook.source import Steps
from workbook.spec.base import Ident
from workbook.spec.draft7 import NAMES

What = Literal["fact", "icon", "cover drawing", "opener drawing", "colour", "mark's colour", "trim"]


@dataclass(frozen=True, slots=True)
class Names:
    """What an id is the id of."""

    what: What

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> Any:
        """For an editor: ids of what to offer."""
        return {**handler(core), NAMES: self.what}


FactId = Annotated[Ident, Names("fact")]
IconId = Annotated[Ident, Names("icon")]
CoverId = Annotated[Ident, Names("cover drawing")]
OpenerId = Annotated[Ident, Names("opener drawing")]
ColorId = Annotated[Ident, Names("colour")]
"""A role or a palette name that can be a chapter's or a suit's colour."""
MarkColorId = Annotated[Ident, Names("mark's colour")]
"""The same, or ``accent``: whatever the chapter's colour is."""
TrimId = Annotated[Ident, Names("trim")]


@dataclass(frozen=True, slots=True)
class Named:
    """One such id in a model."""

    steps: Steps
    """The way to it in the YAML."""
    what: What
    id: str


def named_in(model: BaseModel, steps: Steps = ()) -> Iterator[Named]:
    """All ids of a model, and of the models in it, that name something elsewhere."""
    for name, field in type(model).model_fields.items():
        at = (*steps, field.alias or name)
        if name in model.model_fields_set:
            yield from _below(getattr(model, name), Annotated[field.annotation, *field.metadata, None], at)


def _below(value: Any, kind: Any, steps: Steps) -> Iterator[Named]:
    if isinstance(value, BaseModel):
        yield from named_in(value, steps)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _below(item, kind, (*steps, number))
    elif isinstance(value, str):
        yield from (Named(steps, names.what, value) for names in _marks(kind))


def _marks(kind: Any) -> Iterator[Names]:
    """What a type says its texts name, however deep in lists and unions it says it."""
    if isinstance(kind, Names):
        yield kind
    for part in get_args(kind):
        yield from _marks(part)
