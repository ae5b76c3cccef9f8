"""Pages onto sheets."""

from workbook.impose.arranged import backs_first, without_inner_bleed
from workbook.impose.booklet import fitting, impose_booklet
from workbook.impose.correction import Drift, correct_backs
from workbook.impose.cover import impose_cover
from workbook.impose.grid import Grid
from workbook.impose.inset import Inset, with_insets
from workbook.impose.marked import impose_marked
from workbook.impose.plan import SheetSide, Slot, plan_cards
from workbook.impose.sheets import impose_cards

__all__ = [
    "Drift",
    "Grid",
    "Inset",
    "SheetSide",
    "Slot",
    "backs_first",
    "correct_backs",
    "fitting",
    "impose_booklet",
    "impose_cards",
    "impose_cover",
    "impose_marked",
    "plan_cards",
    "with_insets",
    "without_inner_bleed",
]
