"""The kinds of block: one file each, found by looking into this folder."""

from __future__ import annotations

import pkgutil
from functools import cache, reduce
from importlib import import_module
from operator import or_
from typing import Annotated, Any

from pydantic import Field

from workbook.blocks.base import Block


@cache
def kinds() -> dict[str, type[Block]]:
    """All kinds of block by the name that YAML gives them, in alphabetical order."""
    found: dict[str, type[Block]] = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        if module.name == "base":
            continue
        home = import_module(f"{__name__}.{module.name}")
        for value in vars(home).values():
            if isinstance(value, type) and issubclass(value, Block) and value.__module__ == home.__name__:
                found[value.model_fields["kind"].default] = value
    return found


def any_block() -> Any:
    """The type of a block in YAML: told apart by its ``kind``."""
    return Annotated[reduce(or_, kinds().values()), Field(discriminator="kind")]
