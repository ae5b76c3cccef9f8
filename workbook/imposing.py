"""Pages as laid out onto what is printed: sheets of cards, a booklet, or one-up with marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from workbook.content import Content
from workbook.errors import ContentError, Problem
from workbook.finding import Finding
from workbook.geometry import Size
from workbook.impose import (
    Grid,
    backs_first,
    fitting,
    impose_booklet,
    impose_cards,
    impose_marked,
    without_inner_bleed,
)
from workbook.layout import deck
from workbook.product.book import Workbook
from workbook.product.deck import Deck
from workbook.spec.presets import read_stock, stock_for
from workbook.spec.printspec import PrintSpec
from workbook.spec.stock import Stock
from workbook.spec.trim import Trim
from workbook.structure import DrawnPdf

SHEET = 0.283
"""Thickness of office paper, 80 g/m² or 20 lb: 0.1 mm, in points."""


def imposed(drawn: DrawnPdf, product: Workbook | Deck, spec: PrintSpec, content: Content) -> DrawnPdf:
    """The sheets. Raises ContentError where there is none for a deck's cards."""
    if isinstance(product, Deck) and spec.variant.impose == "cards":
        return _cards(drawn, product, spec, content)
    if isinstance(product, Workbook) and spec.variant.impose == "booklet":
        return impose_booklet(drawn, booklet_sheet(spec), SHEET, spec.variant.signature)
    if spec.variant.backs_first and isinstance(product, Deck):
        drawn = backs_first(drawn)
    if not spec.variant.inner_bleed and isinstance(product, Workbook):
        drawn = without_inner_bleed(drawn)
    return impose_marked(drawn) if spec.variant.marks else drawn


def sheet_size(product: Workbook | Deck, spec: PrintSpec, *, lying: bool = False) -> Size:
    """What is left of a page of the file after the cut."""
    if isinstance(product, Workbook):
        return booklet_sheet(spec) if spec.variant.impose == "booklet" else spec.boxes.trim.size
    if spec.variant.impose != "cards":
        return spec.boxes.trim.size
    return spec.paper.size.turned if lying else spec.paper.size


def booklet_sheet(spec: PrintSpec) -> Size:
    """The paper on its side; where pages keep their size, two of them side by side."""
    if spec.variant.half:
        return spec.paper.size.turned
    page = spec.boxes.trim.size
    return Size(2 * page.width, page.height)


def booklet_paper(paper: Trim) -> Trim:
    """The same paper, its edge wider by as much as the page will be made smaller."""
    scale = fitting(paper.size, paper.size.turned)
    return paper.model_copy(update={"safe": paper.safe / scale})


def _cards(drawn: DrawnPdf, product: Deck, spec: PrintSpec, content: Content) -> DrawnPdf:
    trim = product.words.trim
    named = spec.variant.stock
    way = spec.variant.way
    if named:
        stock: Stock | None = read_stock(named, content.roots)
    else:
        stock = stock_for(spec.paper.id, trim, content.roots, paired=way != "duplex")
    if stock is None or (stock.paper, stock.trim) != (spec.paper.id, trim):
        sheet_of = f"“{named}” is no sheet" if named else "There is no sheet"
        message = f"{sheet_of} of {spec.paper.id} for cards of the size “{trim}”"
        raise ContentError([Problem("no-stock", message, product.place)])
    if way != "duplex" and not stock.pairs:
        message = f"The sheet “{stock.id}” has no room for a card and its back beside it"
        raise ContentError([Problem("no-stock", message, product.place)])
    sheet = spec.paper.size.turned if stock.landscape else spec.paper.size
    if not stock.fits(sheet, spec.boxes.trim.size):
        message = f"The places of the sheet “{stock.id}” reach over its edge or lie on each other"
        raise ContentError([Problem("no-stock", message, product.place)])
    pitch = Size(stock.pitch_x, stock.pitch_y)
    grid = Grid(sheet, spec.boxes.trim.size, stock.columns, stock.rows, stock.left, stock.top, pitch)
    flip = spec.variant.flip or "long-edge"
    sheets = impose_cards(drawn, grid, deck.runs(product, spec), flip, way=way, marks=not stock.precut)
    return replace(sheets, findings=(*sheets.findings, *_told(stock, grid)))


def _told(stock: Stock, grid: Grid) -> Iterator[Finding]:
    """What is to be known of a sheet before it is bought or printed."""
    if stock.conflict is not None:
        message = f"The sheet “{stock.id}” may not fit: {stock.conflict}."
        yield Finding("stock-conflict", "warning", message, source=stock.source)
    places = [grid.cell(row, column) for row in range(grid.rows) for column in range(grid.columns)]
    if not all(grid.printable.holds(place) for place in places):
        message = (
            f"The sheet “{stock.id}” has cards within a quarter inch of its edge, which most office printers"
            " leave white: try one sheet."
        )
        yield Finding("stock-edge", "warning", message, source=stock.source)
