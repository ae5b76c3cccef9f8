"""Rules on the words, put to all that was read: what a build refuses, and what ``check`` adds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from workbook.content import Content
from workbook.errors import Place, Problem
from workbook.kit.coverage import missing_in
from workbook.lint.facts import aged_in
from workbook.lint.glyphs import unshown_in
from workbook.lint.practice import unknown_of
from workbook.lint.variables import unknown_in
from workbook.source import read_source, shown
from workbook.spec.brand_file import brand_paths
from workbook.spec.facts import FILE


def refused(content: Content) -> Iterator[Problem]:
    """What cannot be printed: unknown variables, characters that no font has."""
    seen: set[Problem] = set()
    for sources in content.sources.values():
        for source in sources:
            yield from unknown_in(source, content.facts)
            for brand in content.brands.values():
                for problem in unshown_in(source, missing_in(brand)):
                    if problem not in seen:
                        seen.add(problem)
                        yield problem


def advised(content: Content, today: date) -> Iterator[Problem]:
    """What ``check`` says besides: facts that grow old, what the practice has not told us."""
    for path in content.roots.every(FILE):
        yield from aged_in(read_source(path), today)
    paths = brand_paths(content.roots)
    for ident, brand in content.brands.items():
        yield from unknown_of(brand, Place(shown(paths[ident])))
