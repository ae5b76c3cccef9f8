"""The pen: shapes and words inside one rectangle of a page, in roles."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from typing import Literal

from workbook.geometry import Rect
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.crowding import Stack, lines_of, refuse_crowded
from workbook.kit.inline import spans
from workbook.kit.paragraph import Paragraph
from workbook.kit.path import Path
from workbook.kit.piece import Piece
from workbook.kit.style import Align, TextStyle
from workbook.kit.styles import Styles
from workbook.kit.vector import Picture, Shape


class Pen:
    """Collects what a drawing consists of; shapes lie under words.

    ``rect`` is the room to draw in, in points of the page.
    """

    def __init__(self, rect: Rect, styles: Styles, section: Branch | None) -> None:
        self.rect = rect
        self.styles = styles
        self.section = section
        self._shapes: list[Picture] = []
        self._words: list[tuple[Piece, float, float, float]] = []

    def shape(
        self,
        path: Path,
        fill: str | None = None,
        stroke: str | None = None,
        width: float = 0.75,
    ) -> None:
        """A path, filled or stroked or both."""
        shape = Shape(path.operators(), fill, stroke, width)
        self._shapes.append(Picture((shape,), self.rect))

    def line(
        self, x: float, y: float, to_x: float, to_y: float, role: str = "rule", width: float = 0.6
    ) -> None:
        self.shape(Path().move(x, y).line(to_x, to_y), stroke=role, width=width)

    def picture(self, picture: Picture) -> None:
        """A picture that has its place already."""
        self._shapes.append(picture)

    def words(
        self,
        text: str,
        x: float,
        top: float,
        width: float,
        style: str | TextStyle = "label",
        align: Align = "left",
        role: str | None = None,
        tag: str | None = "P",
        valign: Literal["top", "middle", "bottom"] = "top",
        lang: str | None = None,
    ) -> float:
        """Set words in a column from x; returns their height in points.

        ``top`` is the upper edge, the middle or the lower edge of the words, as ``valign`` says.
        Without a tag they are decoration.
        """
        chosen = self.styles[style] if isinstance(style, str) else style
        chosen = chosen.but(align=align, **({"role": role} if role else {}))
        branch = self.section.grow(tag, lang=lang) if tag and self.section else None
        paragraph = Paragraph(spans(text), chosen, branch)
        height = paragraph.measure(width)
        shift = {"top": 0.0, "middle": height / 2, "bottom": height}[valign]
        self._words.append((paragraph, x, top + shift, width))
        return height

    def pieces(self, pieces: Sequence[Piece], x: float, top: float, width: float) -> None:
        """Place pieces one under the other."""
        if self.section:
            self.section.children += [branch for piece in pieces for branch in piece.branches]
        self._words.append((Stack(pieces), x, top, width))

    def finish(self, canvas: PageCanvas, figure: Branch | None) -> None:
        """Draw all of it: shapes as the figure, or as decoration where there is none.

        Raises CrowdedError where words stand out of the room or on each other.
        """
        refuse_crowded((line for words in self._words for line in lines_of(*words)), self.rect)
        if figure is not None:
            figure.bounds = self.rect
            with canvas.tag(figure):
                for picture in self._shapes:
                    canvas.draw(picture)
        else:
            with canvas.artifact():
                for picture in self._shapes:
                    canvas.draw(picture)
        for piece, x, top, width in self._words:
            untagged = isinstance(piece, Paragraph) and piece.branch is None
            with canvas.artifact() if untagged else nullcontext():
                piece.place(canvas, x, top, width)
