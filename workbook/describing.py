"""JSON Schema of every kind of file, from its model: ``python -m workbook.describing`` renews them all."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from workbook.blocks.base import Block
from workbook.editing import packed
from workbook.kit.art import motifs
from workbook.kit.icons import icon_ids
from workbook.product.book import ChapterFile, WorkbookFile
from workbook.product.deck import DeckFile
from workbook.spec.base import IDENT
from workbook.spec.board import Board
from workbook.spec.brand_grammar import BrandFile
from workbook.spec.draft7 import Examples, Schema
from workbook.spec.facts import FactEntry
from workbook.spec.lists import Lists
from workbook.spec.locale import Locale
from workbook.spec.presets import preset_paths
from workbook.spec.profile import ProfileFile
from workbook.spec.project import Project
from workbook.spec.roots import Roots, builtin
from workbook.spec.schema import Generator, schema_of
from workbook.spec.stock import Stock
from workbook.spec.trim import Trim
from workbook.spec.variant import Variant
from workbook.writing import write_all

COLORS = ("primary", "secondary", "tertiary", *(f"accent-{number}" for number in range(1, 10)))
"""Roles that every brand has a colour for."""


class _OfBlocks(Generator):
    """A block that asks needs an id, one that draws needs alt: as reading a workbook demands."""

    def required(self, model: type[Any]) -> Iterable[str]:
        if issubclass(model, Block):
            yield from (key for key, wanted in (("id", model.asks), ("alt", model.draws)) if wanted)


def schemas() -> dict[str, str]:
    """The schema of each kind of file, as JSON."""
    examples = _examples()
    return {kind: _written(kind, make(examples)) for kind, make in sorted(_MAKERS.items())}


def _examples() -> Examples:
    """Ids that an editor offers: those built in."""
    roots = Roots(None, builtin())
    return {
        "icon": icon_ids(tuple(folder / "icons" for folder in roots.beside("assets"))),
        "cover drawing": [ident for ident in motifs() if f"{ident}-cover" in motifs()],
        "opener drawing": [ident for ident in motifs() if f"{ident}-opener" in motifs()],
        "colour": COLORS,
        "mark's colour": ("accent", *COLORS),
        "trim": list(preset_paths("trims", roots)),
    }


def _facts(examples: Examples) -> Schema:
    """Entries by their ids."""
    entry = schema_of(FactEntry, examples, given=("id",))
    whole = {"$schema": entry.pop("$schema"), "type": "object", "description": "Facts by their ids."}
    return {**whole, "propertyNames": {"pattern": f"^{IDENT.pattern}$"}, "additionalProperties": entry}


_MAKERS: Mapping[str, Callable[[Examples], Schema]] = {
    "board": lambda examples: schema_of(Board, examples, given=("id",)),
    "brand": lambda examples: schema_of(BrandFile, examples),
    "chapter": lambda examples: schema_of(ChapterFile, examples, _OfBlocks),
    "deck": lambda examples: schema_of(DeckFile, examples),
    "facts": _facts,
    "lists": lambda examples: schema_of(Lists, examples),
    "locale": lambda examples: schema_of(Locale, examples),
    "profile": lambda examples: schema_of(ProfileFile, examples, given=("id",)),
    "project": lambda examples: schema_of(Project, examples),
    "stock": lambda examples: schema_of(Stock, examples, given=("id",)),
    "trim": lambda examples: schema_of(Trim, examples, given=("id",)),
    "variant": lambda examples: schema_of(Variant, examples, given=("id",)),
    "workbook": lambda examples: schema_of(WorkbookFile, examples, _OfBlocks),
}


def _written(kind: str, schema: Schema) -> str:
    title = {"title": f"Practice Workbook: {kind}"}
    return (
        json.dumps({"$schema": schema.pop("$schema"), **title, **schema}, ensure_ascii=False, indent=1) + "\n"
    )


def renew(folder: Path) -> None:
    """Write all schemas anew."""
    write_all((folder / f"{kind}.json", text.encode()) for kind, text in schemas().items())


if __name__ == "__main__":
    renew(packed())
