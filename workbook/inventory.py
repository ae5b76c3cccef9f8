"""What there is, one line each: ``workbook list``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import get_args

from workbook.errors import ContentError
from workbook.library import brand_ids, editions
from workbook.source import read_source
from workbook.spec.facts import read_facts
from workbook.spec.presets import Kind, preset_paths
from workbook.spec.roots import Roots, find_content

Listed = list[tuple[str, str]]
"""Ids with their descriptions; a description may have further lines."""


def inventory(what: str, content: Path | None) -> Listed:
    """All of a kind, in the order of the alphabet. Raises UsageError, ContentError."""
    roots = find_content(content=content)
    if what in get_args(Kind):
        return _presets(what, roots)  # type: ignore[arg-type]
    return _LISTS[what](roots)


def _presets(kind: Kind, roots: Roots) -> Listed:
    return [(ident, _first_text(path)) for ident, path in preset_paths(kind, roots).items()]


def _first_text(path: Path) -> str:
    """A preset's description, or its name where it is a locale."""
    data = read_source(path).data
    return str(data.get("description") or data.get("name") or "") if isinstance(data, dict) else ""


def _brands(roots: Roots) -> Listed:
    from workbook.spec.brand_file import read_brand

    found = []
    for ident in brand_ids(roots):
        brand, problems = read_brand(ident, roots)
        errors = [problem for problem in problems if problem.level == "error"]
        found.append((ident, brand.name if brand else f"{len(errors)} problems: see workbook check --brand {ident}"))
    return found


def _products(roots: Roots) -> Listed:
    return [
        (ident, f"{_title(next(iter(known.values())).path)} · {known_kind(known)} · {', '.join(known)}")
        for ident, known in editions(roots).items()
    ]


def known_kind(known: Mapping[str, object]) -> str:
    """Whether editions are of a workbook or of a deck."""
    return str(getattr(next(iter(known.values())), "kind", ""))


def _title(path: Path) -> str:
    data = read_source(path / "workbook.yaml" if path.is_dir() else path).data
    return str(data.get("title", "")) if isinstance(data, dict) else ""


def _blocks(roots: Roots) -> Listed:
    from workbook.blocks import kinds
    from workbook.blocks.base import Block

    shared = set(Block.model_fields)
    return [
        (kind, "\n".join([model.model_fields["kind"].description or "", *_fields(model, shared)]))
        for kind, model in sorted(kinds().items())
    ]


def _fields(model: type, shared: set[str]) -> Iterator[str]:
    """One line a field of its own, the required ones starred."""
    for name, field in model.model_fields.items():  # type: ignore[attr-defined]
        if name not in shared:
            star = "*" if field.is_required() else ""
            yield f"  {field.alias or name}{star}: {field.description or ''}"


def _faces(roots: Roots) -> Listed:
    from workbook.faces import faces

    return sorted((ident, face.description) for ident, face in faces().items())


def _icons(roots: Roots) -> Listed:
    from workbook.kit.icons import icon_ids

    folders = [folder / "icons" for folder in roots.beside("assets")]
    return [(ident, ident.replace("-", " ")) for ident in icon_ids(tuple(folders))]


def _art(roots: Roots) -> Listed:
    from workbook.kit.art import motifs

    return sorted(motifs().items())


def _facts(roots: Roots) -> Listed:
    facts, problems = read_facts(roots)
    if not facts and problems:
        raise ContentError(problems)
    return [(fact.id, " · ".join(filter(None, (fact.label, fact.text, str(fact.checked))))) for fact in facts.values()]


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
