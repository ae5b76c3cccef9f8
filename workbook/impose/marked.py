"""Pages one-up on larger sheets, with marks around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO

from pikepdf import Pdf

from workbook.impose.crops import Line, Target, crop_lines, fold_lines, operators, targets, with_slug
from workbook.impose.forms import add_sheet, forms_of, saved
from workbook.structure import DrawnPdf

INK = "registration"
"""The role of all marks: every plate."""


def impose_marked(drawn: DrawnPdf, folds: Sequence[float] = ()) -> DrawnPdf:
    """Each page on a sheet with crop and registration marks, and fold marks where it is folded."""
    boxes = tuple(with_slug(box) for box in drawn.pages)
    with Pdf.open(BytesIO(drawn.data)) as pdf:
        forms = forms_of(pdf, drawn.pages)
        del pdf.pages[:]
        for (name, form), old, new in zip(forms, drawn.pages, boxes, strict=True):
            marks: tuple[Line | Target, ...] = crop_lines(new)
            marks += (*fold_lines(new, folds), *targets(new))
            dx, dy = new.bleed.x - old.bleed.x, new.bleed.y - old.bleed.y
            place = f"q 1 0 0 1 {dx:.3f} {dy:.3f} cm {name} Do Q"
            add_sheet(pdf, new.media, {name: form}, (place, *operators(marks, INK)))
        data = saved(pdf)
    return replace(
        drawn,
        data=data,
        pages=boxes,
        tree=None,
        inks=drawn.inks | {INK},
        furniture_links=(),
        destinations=(),
        bookmarks=(),
    )
