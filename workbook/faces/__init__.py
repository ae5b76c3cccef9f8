"""Card designs: one file each, found by looking into this folder.

A ``Face`` draws the cards of a suit; an ``Extra`` is a card of its own kind, with its YAML fields.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from functools import cache, reduce
from importlib import import_module
from operator import or_
from typing import Annotated, Any

from pydantic import Field

from workbook.faces.base import Extra, Face


@cache
def faces() -> dict[str, Face]:
    """All designs for cards of a suit by id, in alphabetical order."""
    return {kind.id: kind() for kind in _classes(Face)}


@cache
def extras() -> dict[str, type[Extra]]:
    """All kinds of extra by the name that YAML gives them, in alphabetical order."""
    return {kind.model_fields["kind"].default: kind for kind in _classes(Extra)}


@cache
def descriptions() -> dict[str, str]:
    """Every design, for suits and for extras, with a line of description."""
    kinds = {name: kind.model_fields["kind"].description or "" for name, kind in extras().items()}
    return {name: face.description for name, face in faces().items()} | kinds


def any_extra() -> Any:
    """The type of an extra in YAML: told apart by its ``kind``."""
    return Annotated[reduce(or_, extras().values()), Field(discriminator="kind")]


def _classes(base: type[Any]) -> Iterator[type[Any]]:
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        if module.name == "base":
            continue
        name = f"{__name__}.{module.name}"
        for value in vars(import_module(name)).values():
            if isinstance(value, type) and issubclass(value, base) and value.__module__ == name:
                yield value
