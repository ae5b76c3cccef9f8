"""A drawing among the text: a figure with its words, or a decoration."""

from __future__ import annotations

from collections.abc import Callable

from workbook.geometry import Rect
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.pen import Pen
from workbook.kit.piece import Piece
from workbook.kit.styles import Styles


class Drawing(Piece):
    """So many points high, or as high as its width asks for; ``draw`` gets a pen with the room on the page.

    With ``alt`` the shapes are a Figure; the words on it are its neighbours in the structure
    tree, read after it in the order they were set.
    """

    def __init__(
        self,
        height: float | Callable[[float], float],
        draw: Callable[[Pen], None],
        styles: Styles,
        alt: str | None = None,
    ) -> None:
        super().__init__()
        self.height_asked, self.draw, self.styles = height, draw, styles
        self.figure = Branch("Figure", alt=alt) if alt else None
        self.section = Branch("Div", [self.figure] if self.figure else [])
        self.branches = [self.section]
        self.room = 0.0
        """White space given by the layout beyond the height asked for, in points."""

    def measure(self, width: float) -> float:
        asked = self.height_asked
        return (asked(width) if callable(asked) else asked) + self.room

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        height = self.measure(width)
        pen = Pen(Rect(x, top - height, width, height), self.styles, self.section)
        self.draw(pen)
        pen.finish(canvas, self.figure)
