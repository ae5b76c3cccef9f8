"""Guides over a page, for looking: grid, live area, safe area, trim and bleed. Never for handing out."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.geometry import Insets, PageBoxes, Rect
from workbook.kit.canvas import PageCanvas
from workbook.layout.grid import Grid

_TICK = 4.0
"""Length of the mark of a grid unit, in points."""


def draw_guides(
    canvas: PageCanvas, boxes: PageBoxes, safe: float, grid: Grid | None = None, sink: float = 0.0
) -> None:
    """Fine lines as an artifact, on top of all else; ``sink``: baselines over the lower edges of their lines.

    Across the page go the baselines of text; at the edge is a mark for each grid unit.
    """
    lines = [_box(boxes.trim), _box(boxes.bleed), "[3 2] 0 d", _box(boxes.trim.inset(Insets.even(safe)))]
    with canvas.artifact():
        if grid is not None:
            canvas.write("\n".join(_grid(canvas, grid, boxes, sink)))
        canvas.write(f"q {canvas.stroke('secondary')} 0.5 w\n" + "\n".join(lines) + "\nQ")


def _grid(canvas: PageCanvas, grid: Grid, boxes: PageBoxes, sink: float) -> Iterator[str]:
    live = grid.live(canvas.verso).moved(boxes.trim.x, boxes.trim.y)
    text = grid.text_column(canvas.verso).moved(boxes.trim.x, boxes.trim.y)
    yield f"q {canvas.stroke('tertiary-soft')} 0.25 w"
    for number in range(1, round(live.height / grid.unit) + 1):
        y = live.top - number * grid.unit + sink
        right = live.x + (_TICK if number % 3 else live.width)
        yield f"{live.x:.2f} {y:.2f} m {right:.2f} {y:.2f} l"
    yield f"S {canvas.stroke('tertiary')} 0.5 w"
    yield from (_box(live), _box(text), "Q")


def _box(rect: Rect) -> str:
    return f"{rect.x:.2f} {rect.y:.2f} {rect.width:.2f} {rect.height:.2f} re S"
