"""The front of a book: a drawing as large as the sheet, words in its sky, the practice at its foot."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.geometry import Insets, Rect
from workbook.kit.art import art
from workbook.kit.canvas import PageCanvas
from workbook.kit.compound import branches_of
from workbook.kit.kit import Kit
from workbook.kit.nameplate import Nameplate
from workbook.kit.piece import Piece, place_stack
from workbook.spec.brand import Ground

MARGIN = 0.1
"""Left of the words, as a share of the page's width."""
HEAD, SKY = 0.072, 0.42
"""Where words begin and end, as shares of the page's height from above."""
FOOT = 0.054
"""Middle of the flat ground, as a share of the drawing's height from below."""


class Poster(Piece):
    """As high as the page. The drawing bleeds, or stays inside what office printers can print."""

    def __init__(self, kit: Kit, motif: str, words: Sequence[Piece]) -> None:
        super().__init__()
        self.kit, self.motif, self.words = kit, f"{motif}-cover", list(words)
        ground: Ground = "light" if kit.spec.variant.outlines else "dark"
        self.practice = Nameplate(kit, ground, "on-accent")
        self.branches = [*branches_of(self.words), *self.practice.branches]

    def measure(self, width: float) -> float:
        return self.kit.spec.boxes.trim.height

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        height = self.measure(width)
        trim = Rect(x, top - height, width, height)
        sheet = self._sheet(trim)
        with canvas.artifact("background"):
            canvas.draw(art(self.motif)(sheet.size, 1).placed(sheet.x, sheet.y))
        left = x + width * MARGIN
        place_stack(self.words, canvas, left, top - height * HEAD, measure(width))
        low, safe = max(sheet.y, trim.y), trim.y + self.kit.spec.paper.safe
        self.practice.place(canvas, left, low + sheet.height * FOOT, measure(width), floor=safe)

    def _sheet(self, trim: Rect) -> Rect:
        spec = self.kit.spec
        if not spec.variant.ground:
            return trim.inset(Insets.even(spec.paper.safe))
        over = spec.boxes.trim.x - spec.boxes.bleed.x
        return trim.grown(over)


def measure(width: float) -> float:
    """Width of the words on a page of that width, in points."""
    return width * (1 - 2 * MARGIN)


def sky(kit: Kit) -> float:
    """Height that words may take, in points."""
    return kit.spec.boxes.trim.height * (SKY - HEAD)
