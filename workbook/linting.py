"""Rules on the words, put to all that was read: what a build refuses, and what ``check`` adds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from workbook.content import Content, read_brands
from workbook.errors import Place, Problem
from workbook.kit.art import motifs
from workbook.kit.coverage import missing_in
from workbook.kit.icons import icon_ids
from workbook.lint.facts import aged_in, older_in
from workbook.lint.glyphs import unshown_in
from workbook.lint.literals import literal_in
from workbook.lint.named import named_by, unknown_named
from workbook.lint.practice import unknown_of
from workbook.lint.refused import refused_in
from workbook.lint.variables import unknown_in
from workbook.source import Source, shown
from workbook.spec.brand import Brand
from workbook.spec.brand_file import brand_path, brand_paths
from workbook.spec.facts import FILE, facts_of
from workbook.spec.inks import inks
from workbook.spec.named import What
from workbook.spec.presets import preset_paths
from workbook.spec.roots import open_content

PRINTED = (("meta",), ("defaults", "workbook", "footer"), ("defaults", "workbook", "disclaimer"))
"""What is printed of a brand's file."""
_FACT = re.compile(r"\{fact\.([a-z0-9-]+)\}")


def linted(content: Content) -> Content:
    """The content with the problems that keep it from being printed."""
    return _brands_linted(shared_linted(content))


def shared_linted(content: Content) -> Content:
    """The same for what all brands share."""
    content.problems += _refused(content)
    return content


def for_brand(content: Content, ident: str) -> Content:
    """The content with this brand alone, read and linted; what is shared by all is linted before."""
    alone = content.without_brands()
    read_brands([ident], alone)
    return _brands_linted(alone)


def _brands_linted(content: Content) -> Content:
    for ident, brand in content.brands.items():
        content.brand_problems[ident] += _refused_by(brand, content)
    return content


def _refused(content: Content) -> Iterator[Problem]:
    """What no brand can print."""
    known = _known(content)
    for edition, sources in content.sources.items():
        for source in sources:
            yield from unknown_in(source, content.facts)
            yield from literal_in(source, content.facts)
            yield from refused_in(source)
        if edition in content.products:
            yield from unknown_named(content.products[edition], sources, known)
    for source in _fact_files(content):
        yield from refused_in(source)


def _known(content: Content) -> dict[What, list[str]]:
    """What ids may stand for, whoever's name is on the pages."""
    return {
        "fact": list(content.facts),
        "icon": list(icon_ids(content.icon_folders)),
        "cover drawing": [ident for ident in motifs() if f"{ident}-cover" in motifs()],
        "opener drawing": [ident for ident in motifs() if f"{ident}-opener" in motifs()],
        "trim": list(preset_paths("trims", content.roots)),
    }


def _refused_by(brand: Brand, content: Content) -> Iterator[Problem]:
    """What this brand cannot print: colours that it does not have, characters that its fonts do not have."""
    found = inks(brand)
    colors = [name for name in found if f"{name}-deep" in found]
    missing = missing_in(brand)
    for edition, sources in content.sources.items():
        for source in sources:
            yield from unshown_in(source, missing)
        if edition in content.products:
            known: dict[What, list[str]] = {"colour": colors, "mark's colour": ["accent", *colors]}
            yield from unknown_named(content.products[edition], sources, known)
    path = brand_path(brand.id, content.roots)
    own = open_content(path, content.roots)[0] if path else None
    if own:
        yield from (problem for steps in PRINTED for problem in unshown_in(own, missing, steps))
    wanted = _facts_named(content)
    for source in _fact_files(content):
        yield from (problem for ident in wanted for problem in unshown_in(source, missing, (ident,)))


def _facts_named(content: Content) -> list[str]:
    """Facts that the products print, each once."""
    named = [
        one.id
        for edition, product in content.products.items()
        for _, one in named_by(product, content.sources[edition])
        if one.what == "fact"
    ]
    texts = (source.text for sources in content.sources.values() for source in sources)
    return list(dict.fromkeys([*named, *(ident for text in texts for ident in _FACT.findall(text))]))


def _fact_files(content: Content) -> Iterator[Source]:
    """The files of facts that can be read, own before built-in."""
    for path in content.roots.every(FILE):
        source, _ = open_content(path, content.roots)
        if source:
            yield source


def advised(content: Content, today: date) -> Iterator[Problem]:
    """What ``check`` says besides: facts that grow old, what the practice has not told us."""
    files = [(source, facts_of(source)[0]) for source in _fact_files(content)]
    for source, facts in files[:1]:
        yield from aged_in(source, facts.values(), today)
        for builtin, newer in files[1:]:
            yield from older_in(source, facts.values(), newer)
            used = [newer[ident] for ident in _facts_named(content) if ident in newer.keys() - facts.keys()]
            yield from aged_in(builtin, used, today)
    paths = brand_paths(content.roots)
    for ident, brand in content.brands.items():
        yield from unknown_of(brand, Place(shown(paths[ident])))
