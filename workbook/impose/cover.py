"""A cover in one piece: the last page, the spine, the first page; pages are bound between them."""

from __future__ import annotations

from io import BytesIO

from pikepdf import Pdf

from workbook.geometry import PageBoxes, Rect, Size
from workbook.impose.forms import add_sheet, forms_of, saved
from workbook.structure import DrawnPdf

INK = "primary-deep"
"""Of the spine, which bears no words: vendors want none under eighty pages."""


def cover_boxes(page: PageBoxes, spine: float) -> PageBoxes:
    """As wide as two pages and the spine, with the page's bleed around."""
    return PageBoxes.of(Size(2 * page.trim.width + spine, page.trim.height), page.trim.x - page.bleed.x)


def impose_cover(drawn: DrawnPdf, spine: float) -> DrawnPdf:
    """The cover of a book's pages: one page."""
    first = drawn.pages[0]
    boxes = cover_boxes(first, spine)
    bleed, middle = boxes.trim.x, boxes.trim.center[0]
    left, right = middle - spine / 2, middle + spine / 2
    with Pdf.open(BytesIO(drawn.data)) as pdf:
        forms = forms_of(pdf, drawn.pages)
        front, back = forms[0], forms[-1]
        del pdf.pages[:]
        height = boxes.media.height
        operators = (
            _placed(back[0], Rect(0, 0, left, height), 0.0),
            _placed(front[0], Rect(right, 0, boxes.media.width - right, height), right - bleed),
            f"/Ink.{INK} cs 1 scn {left:.3f} 0 {spine:.3f} {height:.3f} re f",
        )
        add_sheet(pdf, boxes.media, dict((front, back)), operators)
        data = saved(pdf)
    inks = drawn.inks | {INK}
    return DrawnPdf(data, (boxes,), None, inks, labels=("",), findings=drawn.findings)


def _placed(name: str, room: Rect, x: float) -> str:
    """A page moved to the right, and cut off outside its room."""
    clip = f"{room.x:.3f} {room.y:.3f} {room.width:.3f} {room.height:.3f} re W n"
    return f"q {clip} 1 0 0 1 {x:.3f} 0 cm {name} Do Q"
