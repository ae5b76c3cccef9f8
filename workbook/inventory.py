"""What there is, one line each: ``workbook list``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import cast, get_args

from workbook.errors import ContentError
from workbook.library import brand_ids, editions
from workbook.source import read_source, shown
from workbook.spec.facts import read_facts
from workbook.spec.presets import Kind, preset_paths
from workbook.spec.roots import Roots, find_content

Listed = list[tuple[str, str]]
"""Ids with their descriptions of one line."""


def inventory(what: str, content: Path | None) -> Listed:
    """All of a kind, in the order of the alphabet. Raises UsageError, ContentError."""
    roots = find_content(content=content)
    if what in get_args(Kind):
        return _presets(cast(Kind, what), roots)
    return _LISTS[what](roots)


def fields_of(kind: str) -> list[str]:
    """The fields that a kind of block has of its own, one line each, the required ones starred."""
    from workbook.blocks import kinds
    from workbook.blocks.base import Block

    return [
        f"{field.alias}{'*' if field.is_required() else ''}: {field.description}"
        for name, field in kinds()[kind].model_fields.items()
        if name not in Block.model_fields
    ]


def _presets(kind: Kind, roots: Roots) -> Listed:
    key = "name" if kind == "locales" else "description"
    return [(ident, _said(path, key)) for ident, path in preset_paths(kind, roots).items()]


def _said(path: Path, key: str) -> str:
    """A text of a file; of a file that cannot be read, where to look."""
    try:
        data = read_source(path).data
    except ContentError:
        return f"cannot be read: see workbook check {shown(path)}"
    return str(data.get(key) or "") if isinstance(data, dict) else ""


def _brands(roots: Roots) -> Listed:
    from workbook.spec.brand_file import read_brand

    read = {ident: read_brand(ident, roots)[0] for ident in sorted(brand_ids(roots))}
    unread = "cannot be read: see workbook check --brand"
    return [(ident, brand.name if brand else f"{unread} {ident}") for ident, brand in read.items()]


def _products(roots: Roots) -> Listed:
    return [
        (ident, f"{_said(first.file, 'title')} · {first.kind} · {', '.join(known)}")
        for ident, known in sorted(editions(roots).items())
        for first in [next(iter(known.values()))]
    ]


def _blocks(roots: Roots) -> Listed:
    from workbook.blocks import kinds

    return [(kind, model.model_fields["kind"].description or "") for kind, model in sorted(kinds().items())]


def _faces(roots: Roots) -> Listed:
    from workbook.faces import descriptions

    return sorted(descriptions().items())


def _icons(roots: Roots) -> Listed:
    from workbook.kit.icons import icon_ids

    folders = tuple(folder / "icons" for folder in roots.beside("assets"))
    return [(ident, ident.replace("-", " ")) for ident in icon_ids(folders)]


def _art(roots: Roots) -> Listed:
    return sorted(_motifs())


def _motifs() -> Iterator[tuple[str, str]]:
    """Drawings that a cover or an opener may name, and which of the two can."""
    from workbook.kit.art import COMPOSITIONS, motifs

    known = motifs()
    for ident, description in known.items():
        uses = [use for use in ("cover", "opener") if f"{ident}-{use}" in known]
        if uses and ident not in COMPOSITIONS:
            yield ident, f"{description} For: {', '.join(uses)}."


def _facts(roots: Roots) -> Listed:
    facts, problems = read_facts(roots)
    if problems:
        raise ContentError(problems)
    return [
        (
            fact.id,
            " · ".join(filter(None, (fact.label, fact.text, f"checked {fact.checked}"))).replace("\n", " "),
        )
        for fact in sorted(facts.values(), key=lambda fact: fact.id)
    ]


def _codes(roots: Roots) -> Listed:
    from workbook.codes import CODES

    return sorted(CODES.items())


_LISTS: Mapping[str, Callable[[Roots], Listed]] = {
    "brands": _brands,
    "products": _products,
    "blocks": _blocks,
    "faces": _faces,
    "icons": _icons,
    "art": _art,
    "facts": _facts,
    "codes": _codes,
}
