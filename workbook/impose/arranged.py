"""Pages as a vendor's upload page wants them: backs before fronts, no bleed at the spine."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from pikepdf import Pdf

from workbook.geometry import PageBoxes, Rect, Size
from workbook.impose.forms import add_sheet, forms_of, saved
from workbook.structure import DrawnPdf


def backs_first(drawn: DrawnPdf) -> DrawnPdf:
    """Back, front, back, front … of pages that come front first; places in the file are forgotten."""
    order = [page ^ 1 for page in range(len(drawn.pages))]
    with Pdf.open(BytesIO(drawn.data)) as pdf:
        pages = list(pdf.pages)
        del pdf.pages[:]
        for number in order:
            pdf.pages.append(pages[number])
        data = saved(pdf)
    labels = tuple(drawn.labels[number] for number in order) if drawn.labels else ()
    boxes = tuple(drawn.pages[number] for number in order)
    return _bare(replace(drawn, data=data, pages=boxes, labels=labels))


def without_inner_bleed(drawn: DrawnPdf) -> DrawnPdf:
    """The same pages ending at their trim on the side where they are bound: left on pages 1, 3, 5 …"""
    boxes = tuple(_outer(box, verso=number % 2 == 1) for number, box in enumerate(drawn.pages))
    with Pdf.open(BytesIO(drawn.data)) as pdf:
        forms = forms_of(pdf, drawn.pages)
        del pdf.pages[:]
        for (name, form), old, new in zip(forms, drawn.pages, boxes, strict=True):
            place = f"q 1 0 0 1 {new.trim.x - old.trim.x:.3f} 0 cm {name} Do Q"
            add_sheet(pdf, new.media, {name: form}, (place,))
        data = saved(pdf)
    return _bare(replace(drawn, data=data, pages=boxes))


def _outer(box: PageBoxes, verso: bool) -> PageBoxes:
    over = box.trim.x - box.bleed.x
    media = Size(box.bleed.width - over, box.bleed.height)
    trim = Rect(over if verso else 0.0, box.trim.y, box.trim.width, box.trim.height)
    return PageBoxes(media, trim, Rect(0.0, 0.0, media.width, media.height))


def _bare(drawn: DrawnPdf) -> DrawnPdf:
    return replace(drawn, tree=None, furniture_links=(), destinations=(), bookmarks=())
