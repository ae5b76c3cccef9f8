"""Crop, fold and registration marks around one page, all outside its bleed; pure.

A larger sheet is one-up imposition: the page itself never changes. ISO 12647-1 leaves their form open;
lengths follow what print shops' file guides draw.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbook.geometry import Insets, PageBoxes, Rect, Size

WIDTH = 0.25
"""Of a mark's line, in points; it stands in all inks."""
SLUG = 27.0
"""From the bleed to the sheet's edge: room for marks."""
_CLEAR, _LONG = 3.0, 18.0
_TARGET = 5.0


@dataclass(frozen=True, slots=True)
class Line:
    """A straight mark."""

    x1: float
    y1: float
    x2: float
    y2: float
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """A registration mark: a circle with a cross, which shows whether the plates meet."""

    x: float
    y: float


def with_slug(boxes: PageBoxes) -> PageBoxes:
    """The page's boxes on a sheet that is larger on all sides."""
    bleed = boxes.bleed
    dx, dy = SLUG - bleed.x, SLUG - bleed.y
    media = Size(bleed.width + 2 * SLUG, bleed.height + 2 * SLUG)
    return PageBoxes(media, boxes.trim.moved(dx, dy), bleed.moved(dx, dy))


def crop_lines(boxes: PageBoxes) -> tuple[Line, ...]:
    """Two at each corner of the trim, beginning outside the bleed."""
    trim = boxes.trim
    return (*_across(boxes, (trim.y, trim.top)), *_up(boxes, (trim.x, trim.right)))


def fold_lines(boxes: PageBoxes, folds: Sequence[float]) -> tuple[Line, ...]:
    """Dashed, above and below; ``folds`` are distances from the trim's left edge."""
    lines = _up(boxes, [boxes.trim.x + fold for fold in folds])
    return tuple(Line(line.x1, line.y1, line.x2, line.y2, dashed=True) for line in lines)


def targets(boxes: PageBoxes) -> tuple[Target, ...]:
    """In the middle of each side of the sheet, between bleed and edge."""
    x, y = boxes.trim.center
    outer = boxes.bleed.inset(Insets.even(-_CLEAR - _LONG / 2))
    return Target(x, outer.top), Target(x, outer.y), Target(outer.x, y), Target(outer.right, y)


def ink(mark: Line | Target) -> Rect:
    """What a mark covers."""
    if isinstance(mark, Target):
        return Rect(mark.x, mark.y, 0, 0).grown(_TARGET + 3 + WIDTH)
    return Rect(mark.x1, mark.y1, mark.x2 - mark.x1, mark.y2 - mark.y1).grown(WIDTH / 2)


def operators(marks: Sequence[Line | Target], role: str) -> Iterator[str]:
    """What draws them, in one ink."""
    yield f"q /Ink.{role} CS 1 SCN {WIDTH} w 0 J"
    for mark in marks:
        if isinstance(mark, Target):
            yield from _target(mark)
        else:
            dash = "[3 2] 0 d" if mark.dashed else "[] 0 d"
            yield f"{dash} {mark.x1:.3f} {mark.y1:.3f} m {mark.x2:.3f} {mark.y2:.3f} l S"
    yield "Q"


def _target(mark: Target) -> Iterator[str]:
    x, y, arm, r = mark.x, mark.y, _TARGET + 3, _TARGET
    bend = 0.5523 * r
    yield f"[] 0 d {x - arm:.3f} {y:.3f} m {x + arm:.3f} {y:.3f} l"
    yield f"{x:.3f} {y - arm:.3f} m {x:.3f} {y + arm:.3f} l"
    yield f"{x + r:.3f} {y:.3f} m"
    for a, b in (((1, 0), (0, 1)), ((0, 1), (-1, 0)), ((-1, 0), (0, -1)), ((0, -1), (1, 0))):
        points = (
            (x + a[0] * r + b[0] * bend, y + a[1] * r + b[1] * bend),
            (x + b[0] * r + a[0] * bend, y + b[1] * r + a[1] * bend),
            (x + b[0] * r, y + b[1] * r),
        )
        yield " ".join(f"{px:.3f} {py:.3f}" for px, py in points) + " c"
    yield "S"


def _across(boxes: PageBoxes, heights: Sequence[float]) -> Iterator[Line]:
    left, right = boxes.bleed.x - _CLEAR, boxes.bleed.right + _CLEAR
    for y in heights:
        yield Line(left - _LONG, y, left, y)
        yield Line(right, y, right + _LONG, y)


def _up(boxes: PageBoxes, places: Sequence[float]) -> Iterator[Line]:
    below, above = boxes.bleed.y - _CLEAR, boxes.bleed.top + _CLEAR
    for x in places:
        yield Line(x, below - _LONG, x, below)
        yield Line(x, above, x, above + _LONG)
