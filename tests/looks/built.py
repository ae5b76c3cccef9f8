"""Every built-in edition as it looks: its pages laid out, its lines of text put together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import pytest

from tests.looking import Pages, Shown
from tests.prints import ROOT, ROOTS, finished, print_spec
from workbook.geometry import Rect
from workbook.kit.logo import logo_picture
from workbook.kit.styles import Styles
from workbook.layout import book
from workbook.layout.furniture import book_grid
from workbook.layout.grid import Grid
from workbook.library import editions
from workbook.product.book import Workbook
from workbook.product.read_book import read_workbook
from workbook.spec.presets import read_locale
from workbook.spec.printspec import PrintSpec
from workbook.structure import Mark, Node

_KNOWN = editions(ROOTS)
BOOKS = [
    (ident, locale)
    for ident, locales in sorted(_KNOWN.items())
    for locale, edition in sorted(locales.items())
    if edition.kind == "workbook"
]
every_book = pytest.mark.parametrize("edition", BOOKS, ids="-".join)
"""Runs a test on every built-in workbook in every language."""
Edition = tuple[str, str]


@cache
def workbook(edition: Edition) -> Workbook:
    ident, locale = edition
    found = read_workbook(_KNOWN[ident][locale].path, locale)
    assert found.product is not None, found.problems
    return found.product


@cache
def spec(edition: Edition, variant: str = "screen") -> PrintSpec:
    found = print_spec("letter", variant, workbook(edition).words.audience)
    return replace(found, locale=read_locale(edition[1], ROOTS))


@cache
def pages(edition: Edition, variant: str = "screen") -> Pages:
    return Pages(book.lay_out(workbook(edition), spec(edition, variant), (ROOT / "assets/icons",)))


@cache
def finished_book(edition: Edition, variant: str) -> bytes:
    return finished(pages(edition, variant).drawn, spec(edition, variant))


@cache
def grid(edition: Edition) -> Grid:
    how = spec(edition)
    return book_grid(how, Styles(how.brand, how.scale), logo_picture(how.brand, "small"))


def live(edition: Edition, page: int) -> Rect:
    """The live area of a page."""
    trim = spec(edition).boxes.trim
    return grid(edition).live(page % 2 == 1).moved(trim.x, trim.y)


def composed(edition: Edition) -> set[int]:
    """Pages that are compositions of their own: covers and what else fills the paper. From 0."""
    return {number for number, page in enumerate(_sheets(edition)) if page == "full"}


def openers(edition: Edition) -> set[int]:
    """Pages on which a chapter opens, from 0."""
    return {number for number, page in enumerate(_sheets(edition)) if page == "opener"}


def _sheets(edition: Edition) -> Iterator[str]:
    for chapter, page in workbook(edition).sections():
        yield "opener" if chapter and chapter.opened_by(page) else page.template


@dataclass(frozen=True)
class Line:
    """A line of a paragraph as it stands on the page."""

    text: str
    rect: Rect
    baseline: float
    size: float
    page: int


def paragraphs(found: Pages, *roles: str) -> Iterator[list[Line]]:
    """Elements of these roles, each as its lines from the top of its page down."""
    assert found.drawn.tree is not None
    runs: dict[Mark, list[Shown]] = {}
    for run in found.words:
        if run.mark:
            runs.setdefault(run.mark, []).append(run)
    for node in found.drawn.tree.walk():
        if node.role in roles:
            yield list(_lines([run for mark in _marks(node) for run in runs.get(mark, ())]))


def _marks(node: Node) -> Iterator[Mark]:
    for child in node.children:
        if isinstance(child, Mark):
            yield child
        elif isinstance(child, Node):
            yield from _marks(child)


def _lines(runs: list[Shown]) -> Iterator[Line]:
    rows: dict[tuple[int, float], list[Shown]] = {}
    for run in runs:
        rows.setdefault((run.page, round(run.baseline, 1)), []).append(run)
    for (page, baseline), row in rows.items():
        left, low = min(run.rect.x for run in row), min(run.rect.y for run in row)
        right, top = max(run.rect.right for run in row), max(run.rect.top for run in row)
        rect = Rect(left, low, right - left, top - low)
        yield Line("".join(run.text for run in row), rect, baseline, row[0].size, page)


def in_drawings(found: Pages) -> set[Mark]:
    """Words that stand on drawings: neighbours of a Figure in its Div."""
    assert found.drawn.tree is not None
    return {
        mark
        for node in found.drawn.tree.walk()
        if node.role == "Div" and any(isinstance(one, Node) and one.role == "Figure" for one in node.children)
        for mark in _marks(node)
    }
