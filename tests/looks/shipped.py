"""Every tagged file that the built-in practice hands out: each product, locale and variant with tags."""

from __future__ import annotations

from functools import cache

import pytest

from tests.prints import ROOTS
from workbook.content import read_content
from workbook.errors import ContentError
from workbook.library import editions
from workbook.making import drafted
from workbook.preflight import PdfFacts, read_facts
from workbook.request import Request
from workbook.spec.presets import preset_paths, read_variant

File = tuple[str, str, str]
"""Product, locale, variant."""
_TAGGED = [ident for ident in preset_paths("variants", ROOTS) if read_variant(ident, ROOTS).tagged]
FILES: list[File] = [
    (product, locale, variant)
    for product, locales in sorted(editions(ROOTS).items())
    for locale in sorted(locales)
    for variant in sorted(_TAGGED)
]
every_file = pytest.mark.parametrize("file", FILES, ids="-".join)
"""Runs a test on each of them."""


@cache
def data(file: File) -> bytes:
    """Its bytes."""
    product, locale, variant = file
    asked = Request((product,), ("serene-pathways",), (variant,), locales=(locale,))
    content = read_content(asked)
    (job,) = content.ready
    try:
        return drafted(job, content)[0].data
    except ContentError as error:
        pytest.fail("\n".join(problem.message for problem in error.problems))


@cache
def facts(file: File) -> PdfFacts:
    """What preflight reads of it."""
    return read_facts(data(file), frozenset({"content"}))
