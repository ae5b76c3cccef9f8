"""A booklet carried out: two pages on each side of a sheet, to fold, and then to staple, sew or glue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from pikepdf import Pdf

from workbook.geometry import PageBoxes, Rect, Size
from workbook.impose.fold import Spread, plan_booklet
from workbook.impose.forms import add_sheet, forms_of, saved
from workbook.structure import DrawnPdf

INK = "rule"
_TICK, _EDGE = 9.0, 18.0
_OUTER = 14.0
"""White beside pages made smaller, whose own margin no longer reaches what printers leave blank."""


_SPINE = 5.0
"""Points that a collating mark takes of the spine, across; on folded paper half of it to each side."""
_STEP = 14.0
"""And along: the next signature's begins where it ends, so that a pile in order shows a staircase."""


def impose_booklet(drawn: DrawnPdf, sheet: Size, thickness: float, sheets: int | None = None) -> DrawnPdf:
    """Spreads on sheets that lie on their side; pages are fitted to half a sheet.

    ``sheets`` are in a signature, None: all are. Raises ValueError where pages differ in size.
    """
    sizes = {box.trim.size for box in drawn.pages}
    if len(sizes) != 1:
        raise ValueError("the pages of a booklet are of one size")
    (page,) = sizes
    scale = fitting(page, sheet)
    sides = plan_booklet(len(drawn.pages), thickness, sheets)
    with Pdf.open(BytesIO(drawn.data)) as pdf:
        forms = forms_of(pdf, drawn.pages)
        del pdf.pages[:]
        for side in sides:
            placed = list(_places(side, page, sheet, scale))
            operators = [
                _drawn(forms[number][0], drawn.pages[number], x, scale, sheet, start)
                for number, x, start in placed
            ]
            marks = (*_fold(sheet), *(_collated(side, sheet) if sheets else ()))
            add_sheet(pdf, sheet, dict(forms[number] for number, _, _ in placed), (*operators, *marks))
        data = saved(pdf)
    return replace(
        drawn,
        data=data,
        pages=(PageBoxes.of(sheet),) * len(sides),
        tree=None,
        inks=drawn.inks | {INK},
        furniture_links=(),
        destinations=(),
        bookmarks=(),
        labels=(),
    )


def fitting(page: Size, sheet: Size) -> float:
    """The scale at which two pages stand side by side; smaller ones leave the outer edge free, too."""
    if 2 * page.width <= sheet.width and page.height <= sheet.height:
        return 1.0
    return min((sheet.width / 2 - _OUTER) / page.width, sheet.height / page.height)


def _places(side: Spread, page: Size, sheet: Size, scale: float) -> Iterator[tuple[int, float, float]]:
    """Each page with its left edge on the sheet, and where its half begins: both end at the fold."""
    middle, width = sheet.width / 2, page.width * scale
    if side.left is not None:
        yield side.left, middle - width + side.shift, 0.0
    if side.right is not None:
        yield side.right, middle - side.shift, middle


def _drawn(name: str, box: PageBoxes, x: float, scale: float, sheet: Size, start: float) -> str:
    """A page in its place; what moves over the fold is cut off there."""
    y = (sheet.height - box.trim.height * scale) / 2
    half = f"{start:.3f} 0 {sheet.width / 2:.3f} {sheet.height:.3f} re W n"
    dx, dy = x - box.trim.x * scale, y - box.trim.y * scale
    return f"q {half} {scale:.5f} 0 0 {scale:.5f} {dx:.3f} {dy:.3f} cm {name} Do Q"


def _fold(sheet: Size) -> tuple[str, ...]:
    """Where to fold: a short dashed line at either end."""
    x, top = sheet.width / 2, sheet.height - _EDGE
    ends = ((_EDGE, _EDGE + _TICK), (top, top - _TICK))
    lines = (f"{x:.3f} {start:.3f} m {x:.3f} {end:.3f} l" for start, end in ends)
    return (f"/Ink.{INK} CS 1 SCN 0.5 w [2 2] 0 d", *lines, "S")


def _collated(side: Spread, sheet: Size) -> tuple[str, ...]:
    """On the back of a signature, a bar that stands a step below the one before."""
    if not side.spine:
        return ()
    bar = spine_bar(side.signature, sheet)
    return (f"/Ink.{INK} cs 1 scn {bar.x:.3f} {bar.y:.3f} {bar.width:.3f} {bar.height:.3f} re f",)


def spine_bar(signature: int, sheet: Size) -> Rect:
    """Where it stands; after the last step that there is room for, from the top again."""
    top = sheet.height - _EDGE - 3 * _TICK
    steps = max(1, int((top - _EDGE - 3 * _TICK) // _STEP))
    return Rect(sheet.width / 2 - _SPINE / 2, top - (signature % steps + 1) * _STEP, _SPINE, _STEP)
