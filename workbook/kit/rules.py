"""Places to write by hand: ruled lines, dots, squares, or nothing but room."""

from __future__ import annotations

import math
from typing import Literal

from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.canvas import PageCanvas
from workbook.kit.piece import Piece

Fill = Literal["ruled", "dots", "grid", "blank"]

_RULE = 0.6
_DOT = 1.1


class WritingRoom(Piece):
    """So many writing lines of one pitch, the first rule a pitch below the text.

    ``unit``: its height is a whole number of these, so that what follows stands on the grid.
    """

    def __init__(
        self,
        lines: int,
        pitch: float,
        sink: float,
        fill: Fill = "ruled",
        least: int = 2,
        unit: float = 0.0,
        ask: Ask | None = None,
    ) -> None:
        super().__init__()
        self.lines, self.pitch, self.sink, self.fill, self.least = lines, pitch, sink, fill, least
        self.unit, self.ask = unit, ask
        self.branches = [ask.branch] if ask else []

    def measure(self, width: float) -> float:
        height = self.lines * self.pitch + self.room
        return math.ceil(height / self.unit - 0.001) * self.unit if self.unit else height

    def parted(self, width: float, height: float) -> tuple[Piece, Piece] | None:
        if self.grows[1]:
            return None  # better some lines fewer or more than a field that goes over
        fit = min(int(height / self.pitch + 0.001), self.lines - 1)
        if fit < self.least:
            return None
        parts = (
            WritingRoom(lines, self.pitch, self.sink, self.fill, self.least, self.unit, self.ask)
            for lines in (fit, self.lines - fit)
        )
        return self.with_edges(*parts)

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        lines = self.lines + round(self.room / self.pitch)
        height = lines * self.pitch
        left, head = (0.0, height) if self.ask else (x, top)
        operators = _FILLS[self.fill](left, head, width, lines, self.pitch, self.sink)
        ink = "mesh" if self.fill == "grid" else "rule"
        drawn = f"{canvas.stroke(ink)}\n{operators}" if operators else ""
        if self.ask:
            room = Rect(x, top - height, width, height)
            self.ask.record(canvas, room, drawn, wraps=lines > 1)
        elif drawn:
            canvas.write(drawn)


class RestOfPage(Piece):
    """Writing lines for all the room that is left on the page, two lines at least."""

    fills = 2

    def __init__(self, pitch: float, sink: float, fill: Fill = "ruled", ask: Ask | None = None) -> None:
        super().__init__()
        self.pitch, self.sink, self.fill, self.ask = pitch, sink, fill, ask
        self.branches = [ask.branch] if ask else []

    def measure(self, width: float) -> float:
        return 2 * self.pitch + self.room

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        lines = int(self.measure(width) / self.pitch + 0.001)
        WritingRoom(lines, self.pitch, self.sink, self.fill, ask=self.ask).place(canvas, x, top, width)


class Gap(Piece):
    """White space that is meant."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self.height_asked = height

    def measure(self, width: float) -> float:
        return self.height_asked

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        pass


def _ruled(x: float, top: float, width: float, lines: int, pitch: float, sink: float) -> str:
    heights = (top - (number + 1) * pitch + sink for number in range(lines))
    paths = (f"{x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l" for y in heights)
    return f"{_RULE} w 0 J\n" + "\n".join(paths) + "\nS"


def _dots(x: float, top: float, width: float, lines: int, pitch: float, sink: float) -> str:
    # Zero-length dashes with round caps are dots: one path a row.
    step = pitch * 0.6
    columns = int(width / step)
    left = x + (width - columns * step) / 2
    rows = int(lines * pitch / step)
    heights = (top - (number + 0.5) * step for number in range(rows))
    paths = (f"{left:.2f} {y:.2f} m {left + columns * step + 0.1:.2f} {y:.2f} l" for y in heights)
    return f"q {_DOT} w 1 J [0 {step:.3f}] 0 d\n" + "\n".join(paths) + "\nS Q"


def _grid(x: float, top: float, width: float, lines: int, pitch: float, sink: float) -> str:
    step = pitch * 0.6
    columns, rows = int(width / step), int(lines * pitch / step)
    left = x + (width - columns * step) / 2
    right, foot = left + columns * step, top - rows * step
    paths = [f"{left:.2f} {top - n * step:.2f} m {right:.2f} {top - n * step:.2f} l" for n in range(rows + 1)]
    paths += [
        f"{left + n * step:.2f} {top:.2f} m {left + n * step:.2f} {foot:.2f} l" for n in range(columns + 1)
    ]
    return "0.5 w 0 J\n" + "\n".join(paths) + "\nS"


def _blank(x: float, top: float, width: float, lines: int, pitch: float, sink: float) -> str:
    return ""


_FILLS = {"ruled": _ruled, "dots": _dots, "grid": _grid, "blank": _blank}
