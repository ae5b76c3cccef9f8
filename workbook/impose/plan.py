"""Which card stands where on which side of which sheet; pure.

Three ways lead to cards with two sides. Both sides of a sheet are printed (duplex). One plate is printed on
both sides, its one half fronts and its other half backs, so that each card comes twice (work-and-turn).
Or one side is printed, and fronts are folded over their backs (fold-over), for printers that cannot turn
paper. A sheet turned over on its long edge shows its columns in reverse when it stands upright, and its
rows when it lies on its side; on the short edge the other way about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from workbook.geometry import Size

Flip = Literal["long-edge", "short-edge"]
Turn = Literal["columns", "rows"]
"""What runs in reverse on the back."""
Way = Literal["duplex", "work-and-turn", "fold-over"]
Face = Literal["front", "back"]


@dataclass(frozen=True, slots=True)
class Slot:
    """A place on one side, as it is seen from that side; rows count from the top."""

    row: int
    column: int
    card: int | None
    """From 0; None: a ghost, which keeps the place of a card that is not there."""
    face: Face = "front"
    """Which of its sides is seen there."""
    turned: bool = False
    """Whether it stands on its head, to be upright once the sheet is turned or folded."""


@dataclass(frozen=True, slots=True)
class SheetSide:
    """One side of a sheet: all its slots, row by row."""

    sheet: int
    face: Face
    slots: tuple[Slot, ...]
    folds: Turn | None = None
    """Which neighbours are folded over each other: those in two columns or in two rows."""


def turn_of(flip: Flip, sheet: Size) -> Turn:
    """What a printer that flips there reverses on a sheet of that size."""
    upright = sheet.height >= sheet.width
    return "columns" if upright == (flip == "long-edge") else "rows"


def plan_cards(
    groups: Sequence[int], columns: int, rows: int, turn: Turn = "columns"
) -> tuple[SheetSide, ...]:
    """Sides in the order of printing: front, back, front, back…

    Each group is a number of cards that starts a new sheet; cards count on through the groups.
    """
    sides: list[SheetSide] = []
    for sheet, cards in enumerate(sheets_of(groups, columns * rows)):
        front = tuple(
            Slot(place // columns, place % columns, cards[place] if place < len(cards) else None)
            for place in range(columns * rows)
        )
        behind = (_behind(slot, columns, rows, turn) for slot in front)
        back = sorted(behind, key=lambda slot: (slot.row, slot.column))
        sides += (SheetSide(sheet, "front", front), SheetSide(sheet, "back", tuple(back)))
    return tuple(sides)


def sheets_of(groups: Sequence[int], places: int) -> Iterator[range]:
    """The cards of each sheet. Raises ValueError where a sheet holds none."""
    if places < 1:
        raise ValueError("there is no room for a card with both its sides on that sheet")
    start = 0
    for count in groups:
        end = start + count
        for first in range(start, end, places):
            yield range(first, min(first + places, end))
        start = end


def _behind(slot: Slot, columns: int, rows: int, turn: Turn) -> Slot:
    if turn == "columns":
        return Slot(slot.row, columns - 1 - slot.column, slot.card, "back")
    # Turned over its top or bottom edge, a card shows its back upside down: print it so.
    return Slot(rows - 1 - slot.row, slot.column, slot.card, "back", True)
