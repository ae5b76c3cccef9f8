"""Where cards stand on a sheet, and what of it a printer can reach."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbook.geometry import Insets, Rect, Size

UNPRINTABLE = 18.0
"""A quarter inch: what office printers leave blank at each edge (the variants `home` and `ink-saver`)."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Cards in columns and rows on a sheet; rows count from the top."""

    sheet: Size
    card: Size
    """A card's trim."""
    columns: int
    rows: int
    left: float
    """From the sheet's left edge to the first card's."""
    top: float
    pitch: Size
    """From one card's corner to its neighbour's."""

    @classmethod
    def centered(cls, sheet: Size, card: Size, columns: int, rows: int, gap: float = 0.0) -> Grid:
        """Cards in the middle of the sheet, the same gap between all."""
        pitch = Size(card.width + gap, card.height + gap)
        left = (sheet.width - columns * pitch.width + gap) / 2
        top = (sheet.height - rows * pitch.height + gap) / 2
        return cls(sheet, card, columns, rows, left, top, pitch)

    @property
    def gap(self) -> Size:
        """The gutter between cards, across and up."""
        return Size(self.pitch.width - self.card.width, self.pitch.height - self.card.height)

    @property
    def printable(self) -> Rect:
        """What an office printer reaches."""
        return Rect(0, 0, self.sheet.width, self.sheet.height).inset(Insets.even(UNPRINTABLE))

    def cell(self, row: int, column: int) -> Rect:
        """A card's place, its trim."""
        return Rect(
            self.left + column * self.pitch.width,
            self.sheet.height - self.top - row * self.pitch.height - self.card.height,
            self.card.width,
            self.card.height,
        )

    def reach(self, row: int, column: int, bleed: float) -> Rect:
        """How far a card may paint: its bleed, but no more than half the gutter beside a neighbour."""
        across, up = min(bleed, self.gap.width / 2), min(bleed, self.gap.height / 2)
        beyond = Insets(
            top=bleed if row == 0 else up,
            right=bleed if column == self.columns - 1 else across,
            bottom=bleed if row == self.rows - 1 else up,
            left=bleed if column == 0 else across,
        )
        return self.cell(row, column).inset(Insets(-beyond.top, -beyond.right, -beyond.bottom, -beyond.left))

    def turned(self, over: str) -> Grid:
        """The same places seen from the other side: a sheet need not have even margins."""
        if over == "columns":
            used = self.left + (self.columns - 1) * self.pitch.width + self.card.width
            return replace(self, left=self.sheet.width - used)
        used = self.top + (self.rows - 1) * self.pitch.height + self.card.height
        return replace(self, top=self.sheet.height - used)
