"""A deck's folded guide: both sides of the sheet with their panels, for a press or an office printer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbook.faces.area import CardArea
from workbook.faces.kit import CardKit
from workbook.faces.side import Side
from workbook.geometry import Rect, Size
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.path import Path
from workbook.layout.flat import Flat
from workbook.layout.guide_panels import compose, panels_of
from workbook.layout.zfold import Place, ZFold
from workbook.product.deck import Deck
from workbook.structure import DrawnPdf

ACCENT = "primary"
LEAST = 3
"""Panels on each side."""
_TICK, _CLEAR = 12.0, 3.0
"""Of marks beside the piece on an office printer's sheet, in points."""
_HINT = 8.0


def fold_of(deck: Deck, kit: CardKit, card: Size) -> ZFold:
    """The sheet with room for all that a deck's guide says: three panels a side, or more for more."""
    return ZFold.beside(card, max(LEAST, -(-len(panels_of(deck, kit)) // 2)))


def lay_out(deck: Deck, kit: CardKit, fold: ZFold, flat: Flat) -> DrawnPdf:
    """Both sides. Raises ContentError where the deck's words do not fit."""
    places = fold.reading()
    kits = [replace(kit, area=_area(place, fold, flat)) for place in places]
    sides = compose(panels_of(deck, kit, len(places)), kits, deck)
    sheet = _Sheet(PageCanvas(False), kit, fold, flat)
    for number in (0, 1):
        sheet.page(number, [side for (page, _), side in zip(places, sides, strict=True) if page == number])
    canvas = sheet.canvas
    return DrawnPdf(canvas.finished(), tuple(canvas.pages), None, frozenset(canvas.inks), labels=("1", "2"))


@dataclass
class _Sheet:
    """Both pages while they are drawn."""

    canvas: PageCanvas
    kit: CardKit
    fold: ZFold
    flat: Flat

    def page(self, number: int, sides: list[Side]) -> None:
        """One side of the sheet."""
        canvas, flat = self.canvas, self.flat
        media, press = flat.boxes.media, flat.boxes.bleed != flat.boxes.trim
        canvas.begin_page(ACCENT, False)
        # A sheet on its side that is flipped on its long edge has its back upside down: it is printed so.
        over = number == 1 and not press and media.width > media.height
        with canvas.turned((-1, 0, 0, -1, media.width, media.height) if over else (1, 0, 0, 1, 0, 0)):
            if self.kit.spec.variant.ground:
                canvas.draw(self.kit.plane(flat.place.grown(flat.bleed), "paper"))
            for side in sides:
                side.place(canvas)
            if not press and number == 0:
                self._marks()
        canvas.end_page(flat.boxes)

    def _marks(self) -> None:
        """Where to cut and to fold, beside the piece; below it, what to do."""
        canvas, place, start = self.canvas, self.flat.place, self.flat.bleed + _CLEAR
        cuts, folds = Path(), Path()
        for x in (place.x, place.right):
            _upright(cuts, x, place, start)
        for y in (place.y, place.top):
            cuts.move(place.x - start - _TICK, y).line(place.x - start, y)
            cuts.move(place.right + start, y).line(place.right + start + _TICK, y)
        for along in self.fold.folds:
            _upright(folds, place.x + along, place, start)
        lines = f"{cuts.operators()} S [2 2] 0 d {folds.operators()} S"
        canvas.write(f"q {canvas.stroke('rule')} 0.5 w {lines} Q")
        style = self.kit.style("text", _HINT, 1.3, role="quiet")
        hint = Paragraph((Span(self.kit.words.sheet.guide),), style, Branch("P"))
        hint.place(canvas, place.x, place.y - start - _TICK - _HINT, place.width)


def _area(place: Place, fold: ZFold, flat: Flat) -> CardArea:
    """A panel on its page; its colour runs over the cut, and to the fold."""
    _, number = place
    trim = fold.rect(number).moved(flat.place.x, flat.place.y)
    left = flat.bleed if number == 0 else 0.0
    right = flat.bleed if number == fold.count - 1 else 0.0
    field = Rect(trim.x - left, trim.y - flat.bleed, trim.width + left + right, trim.height + 2 * flat.bleed)
    return CardArea(trim, field)


def _upright(path: Path, x: float, place: Rect, start: float) -> None:
    path.move(x, place.y - start - _TICK).line(x, place.y - start)
    path.move(x, place.top + start).line(x, place.top + start + _TICK)
