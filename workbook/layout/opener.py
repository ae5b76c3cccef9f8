"""The opening of a chapter: a field of its colour to the edge, numeral, title, purpose, a plant."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from workbook.geometry import Insets, PageBoxes, Rect
from workbook.kit.art import art
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.kit import Kit
from workbook.kit.paragraph import OverfullError, Paragraph
from workbook.kit.piece import Piece, place_stack, stack_height
from workbook.layout.grid import HEAD, Grid
from workbook.layout.pour import TooTall
from workbook.product.book import Chapter

SHARE = 0.37
"""Of the page's height that the field takes."""
WORDS = 0.71
"""Of the text column that the words on the field take; the drawing stands beside them."""
MOST = 0.5
"""Of the page's width that they take at most, where large type makes the text column wider."""
FOOT = 5
"""Grid units between the words and the lower edge of the field."""
RISE = 18.0
"""So far words may rise over the live area, in points: up to the page number, not on to it."""
TALLEST = 0.8
"""Of the page's height that the field may take, where it grows."""
TITLES = ("display", "title", "h1")
"""Styles of a title, the largest first."""
PLAIN = "sprig"
"""The motif of a chapter that names none."""


@dataclass(frozen=True)
class OpenerField:
    """A chapter's field: ``branches`` are its words, in reading order."""

    kit: Kit
    grid: Grid
    title: Paragraph
    above: Paragraph
    below: tuple[Piece, ...]
    numeral: str
    art: str
    seed: int

    @property
    def branches(self) -> Sequence[Branch]:
        return [*self.above.branches, *self.title.branches, *(b for p in self.below for b in p.branches)]

    @property
    def height(self) -> float:
        """From the trim's upper edge, in points; in large print as much as its words ask for."""
        share = self.grid.paper.height * SHARE
        return max(share, self._words + HEAD + (FOOT + 1) * self.kit.unit) if self.kit.large else share

    @property
    def _words(self) -> float:
        """Height of the words on it, in points."""
        unit, width = self.kit.unit, self.width
        below, title = stack_height(self.below, width), self.title.measure(width)
        return below + 2 * unit + title + unit + self.above.measure(width)

    @property
    def width(self) -> float:
        """Of the words on it, in points."""
        return words_width(self.grid)

    @property
    def lowers(self) -> float:
        """How much lower than elsewhere the page's text begins, in points: whole units, on the grid."""
        return (ceil((self.height - self._above) / self.kit.unit) + 4) * self.kit.unit

    @property
    def excess(self) -> float:
        """By how much the words are taller than their room, or the field than it may be, in points."""
        return max(self._words - self._rise - RISE, self.height - TALLEST * self.grid.paper.height)

    @property
    def _above(self) -> float:
        """From the live area to the trim's upper edge."""
        return self.grid.paper.height - self.grid.top

    @property
    def _rise(self) -> float:
        """From the words' foot, which is on the grid, to the top of the live area."""
        return int((self.height - self._above) / self.kit.unit - FOOT) * self.kit.unit

    def place(self, canvas: PageCanvas, boxes: PageBoxes, edge: float, folio: str) -> None:
        """Draw it; ``edge`` is how far it stays inside the trim (0: it bleeds)."""
        outer = boxes.bleed if edge == 0 else boxes.trim.inset(Insets.even(edge))
        foot = boxes.trim.top - self.height
        field = Rect(outer.x, foot, outer.width, outer.top - foot)
        live = self.grid.live(canvas.verso).moved(boxes.trim.x, boxes.trim.y)
        with canvas.artifact("background"):
            picture = art(f"{self.art}-opener")(field.size, self.seed)
            canvas.draw(picture.placed(field.x, field.y))
        width = self.width
        below = stack_height(self.below, width)
        title = self.title.measure(width)
        unit = self.kit.unit
        base = live.top - self._rise
        top = base + below + 2 * unit + title
        self.above.place(canvas, live.x, top + self.above.measure(width) + unit, width)
        self.title.place(canvas, live.x, top, width)
        place_stack(self.below, canvas, live.x, base + below, width)
        with canvas.artifact("header"):
            style = self.kit.styles["furniture"].but(
                role="on-accent", align="left" if canvas.verso else "right"
            )
            number = self.kit.line(f"**{folio}**", style, None)
            number.place(canvas, live.x, live.top + 30, live.width)


def opener_field(kit: Kit, grid: Grid, chapter: Chapter) -> OpenerField:
    """The field of a chapter. Raises TooTall where its words do not fit."""
    words = chapter.words
    below = [kit.line(words.purpose, "purpose", role="on-accent")]
    if words.minutes:
        below.append(kit.line(kit.minutes(words.minutes), "small", role="on-accent", before=kit.unit))
    if words.need:
        below.append(kit.line(words.need, "small", role="on-accent"))
    field = OpenerField(
        kit,
        grid,
        _title(kit, words.title, words_width(grid)),
        kit.line(
            kit.fill(kit.words.furniture.chapter, number=str(chapter.number)), "label", role="on-accent"
        ),
        tuple(below),
        str(chapter.number),
        words.art or PLAIN,
        chapter.number,
    )
    if field.excess > 0:
        raise TooTall(field.excess, "what its field says, title and purpose,")
    return field


def words_width(grid: Grid) -> float:
    """Width of the words on a field, in points."""
    return min(grid.text * WORDS, grid.paper.width * MOST)


def _title(kit: Kit, text: str, width: float) -> Paragraph:
    """The title, as large as two lines hold it; better a size smaller than a line that ends in an article."""
    styles = (*TITLES[1:], "h2") if kit.large else TITLES
    titles = [kit.line(text, style, "H1", role="on-accent") for style in styles]
    held = [title for title in titles if _lines(title, width) <= 2]
    return next((title for title in held if not title.clings(width)), next(iter(held), titles[-1]))


def _lines(title: Paragraph, width: float) -> float:
    try:
        return len(title.lines(width))
    except OverfullError:
        return math.inf
