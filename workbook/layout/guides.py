"""Guides over a page, for looking: grid, live area, safe area, trim and bleed. Never for handing out."""

from __future__ import annotations

from workbook.geometry import Insets, PageBoxes, Rect
from workbook.kit.canvas import PageCanvas
from workbook.layout.grid import Grid


def draw_guides(canvas: PageCanvas, boxes: PageBoxes, safe: float, grid: Grid | None = None) -> None:
    """Hairlines as an artifact, on top of all else."""
    lines = [_box(boxes.trim), _box(boxes.bleed), "[3 2] 0 d", _box(boxes.trim.inset(Insets.even(safe)))]
    with canvas.artifact():
        canvas.write(f"q {canvas.stroke('secondary')} 0.5 w\n" + "\n".join(lines) + "\nQ")
        if grid is not None:
            canvas.write(_grid(canvas, grid, boxes))


def _grid(canvas: PageCanvas, grid: Grid, boxes: PageBoxes) -> str:
    live = grid.live(canvas.verso).moved(boxes.trim.x, boxes.trim.y)
    text = grid.text_column(canvas.verso).moved(boxes.trim.x, boxes.trim.y)
    count = round(live.height / (3 * grid.unit))
    heights = (live.top - n * 3 * grid.unit for n in range(count + 1))
    rows = [f"{live.x:.2f} {y:.2f} m {live.right:.2f} {y:.2f} l" for y in heights]
    return "\n".join([f"q {canvas.stroke('tertiary')} 0.5 w", _box(live), _box(text), "0.25 w", *rows, "S Q"])


def _box(rect: Rect) -> str:
    return f"{rect.x:.2f} {rect.y:.2f} {rect.width:.2f} {rect.height:.2f} re S"
