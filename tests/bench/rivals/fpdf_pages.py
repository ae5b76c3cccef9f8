"""The pages by fpdf2's own calls: cells of text, paths, rectangles."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from fpdf import FPDF
from fpdf.drawing import PaintedPath

from tests.bench.rivals.model import PITCH, QUIET, Element, Flow, Grid, Page, Rules, Shape, Sketch, Words

_FILES = {
    ("text", ""): "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf",
    ("text", "B"): "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold.ttf",
    ("text", "I"): "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
    ("head", ""): "fraunces/Fraunces_600SemiBold.ttf",
}


class Press:
    """Where the fonts are."""

    def __init__(self, fonts: Path) -> None:
        self._fonts = fonts

    def write(self, path: Path, pages: Iterable[Page], title: str) -> None:
        pdf = FPDF(unit="pt")
        pdf.set_title(title)
        pdf.set_auto_page_break(False)
        pdf.c_margin = 0
        for (family, style), file in _FILES.items():
            pdf.add_font(family, style, str(self._fonts / file))
        for page in pages:
            _page(pdf, page)
        pdf.output(str(path))


def _page(pdf: FPDF, page: Page) -> None:
    pdf.add_page(format=(page.width, page.height))
    pdf.set_fill_color(page.ground)
    pdf.rect(0, 0, page.width, page.height, style="F")
    for each in page.placed:
        _draw(pdf, each.element, each.x, each.y, each.width)
    x, y, width, height = page.room
    with pdf.rect_clip(x, y, width, height):
        _flow(pdf, page.flow, x, y, width)


def _flow(pdf: FPDF, flow: Flow, x: float, y: float, width: float) -> float:
    for element in flow:
        y = _draw(pdf, element, x, y, width)
    return y


def _draw(pdf: FPDF, element: Element, x: float, y: float, width: float) -> float:
    """Draw something with its upper left corner there; gives back where it ends."""
    if isinstance(element, Words):
        return _words(pdf, element, x, y, width)
    if isinstance(element, Rules):
        pdf.set_draw_color(QUIET)
        pdf.set_line_width(0.6)
        for number in range(1, element.count + 1):
            pdf.line(x, y + number * PITCH, x + element.width, y + number * PITCH)
        return y + element.count * PITCH + 4
    if isinstance(element, Sketch):
        with pdf.drawing_context() as group:
            for shape in element.shapes:
                group.add_item(_path(shape, x, y))
        return y + element.height
    return _grid(pdf, element, x, y)


def _words(pdf: FPDF, words: Words, x: float, y: float, width: float) -> float:
    look = words.look
    pdf.set_font("head" if look.font == "head" else "text", "B" if look.font == "bold" else "", look.size)
    pdf.set_text_color(look.color)
    pdf.set_xy(x, y)
    marked = any(run.bold or run.italic or run.href for run in words.runs)
    text = "".join(
        f"**{run.text}**"
        if run.bold
        else f"__{run.text}__"
        if run.italic
        else f"[{run.text}]({run.href})"
        if run.href
        else run.text
        for run in words.runs
    )
    if text:
        align = "C" if look.centered else "L"
        pdf.multi_cell(width, look.leading, text, align=align, markdown=marked, new_x="LEFT", new_y="NEXT")
    return float(pdf.y) + look.after


def _path(shape: Shape, x: float, y: float) -> PaintedPath:
    path = PaintedPath()
    path.style.fill_color, path.style.stroke_color = shape.fill, shape.stroke
    path.style.stroke_width = 0.7
    path.style.auto_close = False
    for kind, n in shape.steps:
        moved = [number + (y if at % 2 else x) for at, number in enumerate(n)]
        if kind == "m":
            path.move_to(*moved)
        elif kind == "l":
            path.line_to(*moved)
        elif kind == "c":
            path.curve_to(*moved)
        else:
            path.close()
    return path


def _grid(pdf: FPDF, grid: Grid, x: float, y: float) -> float:
    for row in grid.rows:
        foot = max(_measured(pdf, row, grid, y), y + grid.height)
        left = x
        for width, cell in zip(grid.widths, row, strict=True):
            if grid.tint:
                pdf.set_fill_color(grid.tint)
                pdf.rect(left, y, width, foot - y, style="F")
            if grid.ruled:
                pdf.set_draw_color(grid.ruled)
                pdf.rect(left, y, width, foot - y)
            _flow(pdf, cell, left + 3, y + 3, width - 6)
            left += width
        y = foot
    return y


def _measured(pdf: FPDF, row: tuple[Flow, ...], grid: Grid, y: float) -> float:
    """Where a row ends."""
    cells = zip(grid.widths, row, strict=True)
    return max(y + 6 + sum(_height(pdf, element, width - 6) for element in cell) for width, cell in cells)


def _height(pdf: FPDF, element: Element, width: float) -> float:
    if isinstance(element, Rules):
        return element.count * PITCH + 4
    if isinstance(element, Sketch):
        return element.height
    if isinstance(element, Grid):
        rows = (_measured(pdf, row, element, 0) for row in element.rows)
        return sum(max(height, element.height) for height in rows)
    look, text = element.look, "".join(run.text for run in element.runs)
    if not text:
        return look.after
    pdf.set_font("head" if look.font == "head" else "text", "B" if look.font == "bold" else "", look.size)
    lines = pdf.multi_cell(width, look.leading, text, dry_run=True, output="LINES")
    return len(lines) * look.leading + look.after
