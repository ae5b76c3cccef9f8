"""Fronts with their backs beside them: sheets to turn and print again, and sheets to fold; pure."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.impose.plan import Face, SheetSide, Slot, sheets_of

_FACES: tuple[Face, Face] = ("front", "back")


def plan_turned(groups: Sequence[int], columns: int, rows: int) -> tuple[SheetSide, ...]:
    """Work-and-turn: both sides of a sheet are alike, fronts on the left and their backs on the right.

    The sheet is turned over as a page is; a column in the middle has no other and stays empty.
    """
    half = columns // 2
    sides: list[SheetSide] = []
    for sheet, cards in enumerate(sheets_of(groups, half * rows)):
        slots = []
        for place in range(columns * rows):
            row, column = divmod(place, columns)
            left = column < half
            other = column if left else columns - 1 - column
            number = row * half + other
            card = cards[number] if other < half and number < len(cards) else None
            slots.append(Slot(row, column, card, "front" if left or card is None else "back"))
        sides += (SheetSide(sheet, face, tuple(slots)) for face in _FACES)
    return tuple(sides)


def plan_folded(groups: Sequence[int], columns: int, rows: int) -> tuple[SheetSide, ...]:
    """Fold-over: each front has its back beside it; where there is but one column, on its head below it."""
    across = columns > 1
    pairs, lines = (columns // 2, rows) if across else (rows // 2, columns)
    sides: list[SheetSide] = []
    for sheet, cards in enumerate(sheets_of(groups, pairs * lines)):
        slots = []
        for place in range(columns * rows):
            row, column = divmod(place, columns)
            along, line = (column, row) if across else (row, column)
            pair, second = divmod(along, 2)
            number = line * pairs + pair
            card = cards[number] if pair < pairs and number < len(cards) else None
            back = bool(second) and card is not None
            slots.append(Slot(row, column, card, "back" if back else "front", back and not across))
        sides.append(SheetSide(sheet, "front", tuple(slots), "columns" if across else "rows"))
    return tuple(sides)
