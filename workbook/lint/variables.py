"""Variables in braces that nothing stands behind."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from workbook.errors import Problem
from workbook.lint.leaves import leaves
from workbook.source import Source
from workbook.spec.variables import names, unknown_variables


def unknown_in(source: Source, facts: Collection[str]) -> Iterator[Problem]:
    """Each variable of a file that is neither the practice's nor a fact's."""
    known = names(facts)
    for path, text in leaves(source):
        if "{" in text:
            yield from unknown_variables(text, known, source, path)
