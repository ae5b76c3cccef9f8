"""Where to cut: ticks beside the cards, crosses at their corners, outlines of empty slots; pure.

All sheets of one grid carry the same marks at the same places, so that a stack is cut at once.
On Letter, nine poker cards leave a margin of 0.25 in above and below, which no office printer
reaches: there the cuts from top to bottom have no ticks, and the crosses alone show them, their
arms on the cut lines themselves, where they fall with the cut.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbook.geometry import Insets, Rect
from workbook.impose.grid import Grid
from workbook.impose.plan import SheetSide

WIDTH = 0.5
"""Of a stroke, in points."""
_ARM = 6.0
_CLEAR = 3.0
"""Between a tick and the nearest card."""
_SHORTEST = 4.0


@dataclass(frozen=True, slots=True, order=True)
class Stroke:
    """A straight line, across or up, from its left or lower end."""

    x1: float
    y1: float
    x2: float
    y2: float
    dashed: bool = False

    @property
    def ink(self) -> Rect:
        """What the stroke covers."""
        half = WIDTH / 2
        flat = self.y1 == self.y2
        dx, dy = (0.0, half) if flat else (half, 0.0)
        return Rect(self.x1 - dx, self.y1 - dy, self.x2 - self.x1 + 2 * dx, self.y2 - self.y1 + 2 * dy)


def cut_marks(grid: Grid, bleed: float = 0.0) -> tuple[Stroke, ...]:
    """Ticks and crosses of a sheet, all inside what the printer reaches."""
    return tuple(
        sorted({kept for stroke in (*_ticks(grid, bleed), *_crosses(grid)) if (kept := _kept(stroke, grid))})
    )


def ghost_outlines(grid: Grid, side: SheetSide) -> tuple[Stroke, ...]:
    """Dashed outlines of the slots that hold no card; two ghosts share an edge."""
    edges = {
        Stroke(*ends, dashed=True)
        for slot in side.slots
        if slot.card is None
        for ends in _edges(grid.cell(slot.row, slot.column))
    }
    return tuple(sorted(kept for edge in edges if (kept := _kept(edge, grid))))


def fold_strokes(grid: Grid, side: SheetSide) -> tuple[Stroke, ...]:
    """Dashed lines where fronts are folded over their backs, beside all cards."""
    if side.folds is None:
        return ()
    across, up = _cuts(grid)
    reached = grid.printable
    strokes: list[Stroke] = []
    for slot in side.slots:
        if slot.face != "back" or slot.card is None:
            continue
        cell = grid.cell(slot.row, slot.column)
        if side.folds == "columns":
            x = round(cell.x - grid.gap.width / 2, 3)
            strokes.append(Stroke(x, reached.y, x, up[0] - _CLEAR, dashed=True))
            strokes.append(Stroke(x, up[-1] + _CLEAR, x, reached.top, dashed=True))
        else:
            y = round(cell.top + grid.gap.height / 2, 3)
            strokes.append(Stroke(reached.x, y, across[0] - _CLEAR, y, dashed=True))
            strokes.append(Stroke(across[-1] + _CLEAR, y, reached.right, y, dashed=True))
    return tuple(sorted({kept for stroke in strokes if (kept := _kept(stroke, grid))}))


def without(strokes: tuple[Stroke, ...], folds: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
    """Cut marks but for those on a line that is folded: a knife there would part a card from its back."""
    upright = {fold.x1 for fold in folds if fold.x1 == fold.x2}
    flat = {fold.y1 for fold in folds if fold.y1 == fold.y2}
    return tuple(
        each
        for each in strokes
        if not (each.x1 == each.x2 and each.x1 in upright) and not (each.y1 == each.y2 and each.y1 in flat)
    )


def _ticks(grid: Grid, bleed: float) -> Iterator[Stroke]:
    reached = grid.printable
    across, up = _cuts(grid)
    left, right = across[0] - bleed - _CLEAR, across[-1] + bleed + _CLEAR
    bottom, top = up[0] - bleed - _CLEAR, up[-1] + bleed + _CLEAR
    for y in up:
        yield Stroke(reached.x, y, left, y)
        yield Stroke(right, y, reached.right, y)
    for x in across:
        yield Stroke(x, reached.y, x, bottom)
        yield Stroke(x, top, x, reached.top)


def _crosses(grid: Grid) -> Iterator[Stroke]:
    across, up = _cuts(grid)
    for x in across:
        for y in up:
            yield Stroke(x - _ARM, y, x + _ARM, y)
            yield Stroke(x, y - _ARM, x, y + _ARM)


def _cuts(grid: Grid) -> tuple[list[float], list[float]]:
    """The cut lines: where they stand across and up, ascending."""
    row = [grid.cell(0, column) for column in range(grid.columns)]
    column = [grid.cell(row, 0) for row in range(grid.rows)]
    across = {round(edge, 3) for cell in row for edge in (cell.x, cell.right)}
    up = {round(edge, 3) for cell in column for edge in (cell.y, cell.top)}
    return sorted(across), sorted(up)


def _edges(cell: Rect) -> tuple[tuple[float, float, float, float], ...]:
    left, bottom, right, top = (round(edge, 3) for edge in cell.corners())
    return (
        (left, bottom, right, bottom),
        (left, top, right, top),
        (left, bottom, left, top),
        (right, bottom, right, top),
    )


def _kept(stroke: Stroke, grid: Grid) -> Stroke | None:
    """The stroke as far as it can be printed; None where too little of it is left.

    A line on the very edge of what prints moves in by half its width: a tenth of a millimetre.
    """
    reached = grid.printable
    room = reached.inset(Insets.even(WIDTH / 2))
    if stroke.y1 == stroke.y2:
        if not reached.y - 0.01 <= stroke.y1 <= reached.top + 0.01:
            return None
        y = min(max(stroke.y1, room.y), room.top)
        kept = Stroke(max(stroke.x1, reached.x), y, min(stroke.x2, reached.right), y, stroke.dashed)
        return kept if kept.x2 - kept.x1 >= _SHORTEST else None
    if not reached.x - 0.01 <= stroke.x1 <= reached.right + 0.01:
        return None
    x = min(max(stroke.x1, room.x), room.right)
    kept = Stroke(x, max(stroke.y1, reached.y), x, min(stroke.y2, reached.top), stroke.dashed)
    return kept if kept.y2 - kept.y1 >= _SHORTEST else None
