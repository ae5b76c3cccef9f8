"""A practice's mark and name side by side; the name alone where there is no mark."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.geometry import Rect
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import Span
from workbook.kit.kit import Kit
from workbook.kit.logo import CLEAR, logo_alt, logo_picture
from workbook.kit.paragraph import OverfullError, Paragraph
from workbook.kit.path import Path
from workbook.kit.vector import Picture, Shape
from workbook.spec.brand import Ground

STEPS = ("quote", "purpose", "lead", "small")
"""Styles of the name: the first in which it takes two lines at most."""
_LINES = 2
_HIGH, _WIDE = 7.0, 0.34
"""Height of the mark in grid units, and its greatest share of the width."""
_PLATE = 0.14
"""Paper around a mark that needs some, as a share of the height."""


class Nameplate:
    """``branches`` are the mark and the name, in reading order."""

    def __init__(self, kit: Kit, ground: Ground, role: str) -> None:
        self.kit, self.role = kit, role
        brand = kit.spec.brand
        own = logo_picture(brand, "large", ground)
        self.mark = own or logo_picture(brand, "large")
        self.plate = own is None
        """Whether the mark is made for paper and needs a piece of it to stand on."""
        alt = logo_alt(brand, "large", ground if own else "light", kit.words.tag)
        self.figure = Branch("Figure", alt=alt)
        self.words = Branch("P")
        self.branches: Sequence[Branch] = [*([self.figure] if self.mark else []), self.words]

    def place(self, canvas: PageCanvas, x: float, middle: float, width: float, floor: float = 0.0) -> None:
        """Draw both around a height, from a left edge, within a width; no words stand below the floor."""
        taken = self._draw_mark(canvas, x, middle, width) if self.mark else 0.0
        name = self._name(width - taken)
        style = name.style
        height = name.measure(width - taken)
        # The middle of x-height and capitals together is a third of the size above the baseline.
        up = style.leading - style.sink - style.size * 0.34
        top = max(middle + up + (height - style.leading) / 2, floor + height)
        name.place(canvas, x + taken, top, width - taken)

    def _name(self, width: float) -> Paragraph:
        for step in STEPS:
            style = self.kit.styles[step].but(role=self.role, balanced=True)
            name = Paragraph([Span(self.kit.spec.brand.name)], style, self.words)
            try:
                if len(name.lines(width)) <= _LINES:
                    break
            except OverfullError:
                continue
        return name

    def _draw_mark(self, canvas: PageCanvas, x: float, middle: float, width: float) -> float:
        """Draw the mark and give back how much of the width it takes, clear space and all."""
        assert self.mark is not None
        high = _HIGH * self.kit.unit
        room = Rect(x, middle - high / 2, width * _WIDE, high)
        mark = self.mark.fitted(room, across=0.0)
        clear = mark.bounds.height * CLEAR
        shapes: list[Picture] = []
        if self.plate:
            # The paper takes the clear space in, and grows no higher than the mark would be alone.
            mark = mark.fitted(room.grown(-_PLATE * high), across=0.0)
            ground = mark.bounds.grown(_PLATE * high)
            path = Path().rect(ground, _PLATE * high)
            shapes.append(Picture((Shape(path.operators(), fill="paper"),), ground))
        self.figure.bounds = shapes[0].bounds if shapes else mark.bounds
        with canvas.tag(self.figure):
            for picture in (*shapes, mark):
                canvas.draw(picture)
        return self.figure.bounds.width + max(clear, 2 * self.kit.unit)
