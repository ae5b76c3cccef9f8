"""Pages onto sheets."""

from workbook.impose.grid import Grid
from workbook.impose.plan import SheetSide, Slot, plan_cards
from workbook.impose.sheets import impose_cards

__all__ = ["Grid", "SheetSide", "Slot", "impose_cards", "plan_cards"]
