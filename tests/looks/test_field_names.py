"""Answers can move on: fields have the same names in every language, paper and size of type."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.looking import fields_of
from tests.looks.built import BOOKS, Edition, every_book, pages, spec, workbook
from tests.prints import ROOT, ROOTS
from workbook.layout import book
from workbook.spec.presets import read_trim
from workbook.structure import Field

_CONTINUED = re.compile(r"-[0-9]+$")
"""A room that goes over to another page is a field of its own there."""


def _names(fields: list[Field]) -> set[tuple[str, str]]:
    return {(field.name, field.state) for field in fields if not _CONTINUED.search(field.name)}


def test_there_are_languages_to_compare() -> None:
    assert len({locale for _, locale in BOOKS}) > 1


@every_book
def test_names_are_the_same_in_every_language(edition: Edition) -> None:
    assert _names(pages(edition).fields) == _names(pages((edition[0], "en-US")).fields)


@every_book
def test_names_are_the_same_in_large_print(edition: Edition) -> None:
    assert _names(pages(edition, "large-print").fields) == _names(pages(edition).fields)


@every_book
def test_names_are_the_same_on_other_paper(edition: Edition) -> None:
    paper = read_trim("a4", ROOTS)
    how = replace(spec(edition), paper=paper, boxes=paper.boxes(False))
    found = book.lay_out(workbook(edition), how, (ROOT / "assets/icons",))
    assert _names(pages(edition).fields) == _names(fields_of(found))
