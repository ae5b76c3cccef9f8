"""Pages onto sheets."""

from workbook.impose.booklet import fitting, impose_booklet
from workbook.impose.grid import Grid
from workbook.impose.marked import impose_marked
from workbook.impose.plan import SheetSide, Slot, plan_cards
from workbook.impose.sheets import impose_cards

__all__ = [
    "Grid",
    "SheetSide",
    "Slot",
    "fitting",
    "impose_booklet",
    "impose_cards",
    "impose_marked",
    "plan_cards",
]
