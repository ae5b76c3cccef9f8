"""A plan carried out: card pages become forms on sheets; the inks stay roles."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from pikepdf import Object, Pdf

from workbook.geometry import PageBoxes, Rect
from workbook.impose.folding import plan_folded, plan_turned
from workbook.impose.forms import add_sheet, forms_of, saved
from workbook.impose.grid import Grid
from workbook.impose.marks import WIDTH, Stroke, cut_marks, fold_strokes, ghost_outlines, without
from workbook.impose.plan import Flip, SheetSide, Turn, Way, plan_cards, turn_of
from workbook.structure import DrawnPdf

INK = "rule"
"""The role of all marks."""


def impose_cards(
    drawn: DrawnPdf,
    grid: Grid,
    groups: Sequence[int],
    flip: Flip = "long-edge",
    *,
    way: Way = "duplex",
    marks: bool = True,
) -> DrawnPdf:
    """Sheets of cards from pages in the order front, back, front, back…

    Marks stand on the fronts only: the cut follows one side, and a second set, a millimetre off,
    would only confuse and cost ink. Raises ValueError where groups and pages do not agree, or a sheet
    has no room for both sides of a card beside each other.
    """
    if len(drawn.pages) != 2 * sum(groups):
        raise ValueError(f"{sum(groups)} cards have two pages each; {len(drawn.pages)} are drawn")
    turn = turn_of(flip, grid.sheet) if way == "duplex" else "columns"
    bleed = max((boxes.trim.x - boxes.bleed.x for boxes in drawn.pages), default=0.0)
    lines = cut_marks(grid, bleed) if marks else ()
    with Pdf.open(BytesIO(drawn.data)) as pdf:
        forms = forms_of(pdf, drawn.pages)
        del pdf.pages[:]
        sides = _planned(groups, grid, turn, way)
        for side in sides:
            front = side.face == "front"
            strokes = _strokes(grid, side, lines) if front and marks else ()
            _write(pdf, side, grid if front else grid.turned(turn), forms, drawn.pages, strokes)
        data = saved(pdf)
    return DrawnPdf(
        data=data,
        pages=(PageBoxes.of(grid.sheet),) * len(sides),
        tree=None,
        inks=drawn.inks | {INK} if marks else drawn.inks,
        findings=drawn.findings,
    )


def _planned(groups: Sequence[int], grid: Grid, turn: Turn, way: Way) -> tuple[SheetSide, ...]:
    if way == "fold-over":
        return plan_folded(groups, grid.columns, grid.rows)
    if way == "work-and-turn":
        return plan_turned(groups, grid.columns, grid.rows)
    return plan_cards(groups, grid.columns, grid.rows, turn)


def _strokes(grid: Grid, side: SheetSide, lines: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
    folds = fold_strokes(grid, side)
    return (*without(lines, folds), *folds, *ghost_outlines(grid, side))


def _write(
    pdf: Pdf,
    side: SheetSide,
    grid: Grid,
    forms: Sequence[tuple[str, Object]],
    boxes: Sequence[PageBoxes],
    strokes: Sequence[Stroke],
) -> None:
    used: dict[str, Object] = {}
    operators: list[str] = []
    for slot in side.slots:
        if slot.card is None:
            continue
        index = 2 * slot.card + (slot.face == "back")
        name, form = forms[index]
        used[name] = form
        box = boxes[index]
        reach = grid.reach(slot.row, slot.column, box.trim.x - box.bleed.x)
        operators.append(_placed(name, grid.cell(slot.row, slot.column), box.trim, reach, slot.turned))
    operators.extend(_drawn(strokes))
    add_sheet(pdf, grid.sheet, used, operators)


def _placed(name: str, cell: Rect, trim: Rect, reach: Rect, upside_down: bool) -> str:
    clip = f"{reach.x:.3f} {reach.y:.3f} {reach.width:.3f} {reach.height:.3f} re W n"
    if upside_down:
        matrix = f"-1 0 0 -1 {cell.right + trim.x:.3f} {cell.top + trim.y:.3f} cm"
    else:
        matrix = f"1 0 0 1 {cell.x - trim.x:.3f} {cell.y - trim.y:.3f} cm"
    return f"q {clip} {matrix} {name} Do Q"


def _drawn(strokes: Sequence[Stroke]) -> list[str]:
    if not strokes:
        return []
    operators = [f"/Ink.{INK} CS 1 SCN {WIDTH} w"]
    for dashed, dash in ((False, "[] 0 d"), (True, "[2 3] 0 d")):
        lines = [
            f"{stroke.x1:.3f} {stroke.y1:.3f} m {stroke.x2:.3f} {stroke.y2:.3f} l"
            for stroke in strokes
            if stroke.dashed == dashed
        ]
        if lines:
            operators += [dash, *lines, "S"]
    return operators
