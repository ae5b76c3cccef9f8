"""Pieces drawn on one small page, for looking at."""

from __future__ import annotations

from functools import cache

from tests.looking import Pages
from tests.prints import print_spec
from workbook.geometry import PageBoxes, Size
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.compound import branches_of
from workbook.kit.fonts import Face, nearest
from workbook.kit.inline import spans
from workbook.kit.kit import Kit
from workbook.kit.overview import Overview
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece, place_stack
from workbook.kit.style import TextStyle
from workbook.kit.styles import Styles
from workbook.structure import DrawnPdf

BOXES = PageBoxes.of(Size(500, 700))
LEFT, TOP, WIDTH = 100.0, 650.0, 300.0
"""Where the pieces stand: room is left on all sides to see what sticks out."""


@cache
def styles() -> Styles:
    """The styles of the built-in practice."""
    spec = print_spec()
    return Styles(spec.brand, spec.scale)


def text_face() -> Face:
    return nearest(print_spec().brand.base, 400)


def display_face() -> Face:
    return nearest(print_spec().brand.headings, 600)


def kit() -> Kit:
    """A kit as a page of a workbook gets it."""
    made = styles()
    return Kit(print_spec(), made, Overview("sample", "A workbook"), 4 * made.unit, 80.0, 16.0)


def paragraph(text: str, style: str | TextStyle = "text", role: str = "P") -> Paragraph:
    chosen = styles()[style] if isinstance(style, str) else style
    return Paragraph(spans(text), chosen, Branch(role))


def drawn(*pages: list[Piece], tagged: bool = True, accent: str = "primary", verso: bool = False) -> DrawnPdf:
    """Pages of pieces, as drawing hands them on."""
    canvas = PageCanvas(tagged)
    root = Branch("Document")
    for pieces in pages:
        canvas.begin_page(accent, verso)
        root.children += [branch for branch in branches_of(pieces) if branch not in root.children]
        place_stack(pieces, canvas, LEFT, TOP, WIDTH)
        canvas.end_page(BOXES)
    data = canvas.finished()
    tree = root.freeze() if tagged else None
    links = tuple(canvas.furniture_links)
    return DrawnPdf(data, tuple(canvas.pages), tree, frozenset(canvas.inks), links)


def sheet(*pieces: Piece, accent: str = "primary", verso: bool = False) -> Pages:
    """One tagged page of pieces, one under the other."""
    return Pages(drawn(list(pieces), accent=accent, verso=verso))
