"""A rule of a standard: what it is called, how grave it is, what is said, and whose word it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from workbook.errors import Level
from workbook.finding import Finding
from workbook.geometry import Rect


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; the id is that of the design papers' list."""

    id: str
    code: str
    message: str
    """May hold {found}."""
    source: str
    level: Level = "error"

    def broken(
        self,
        found: object = "",
        pages: tuple[int, ...] = (),
        where: str | None = None,
        places: tuple[tuple[int, Rect], ...] = (),
    ) -> Finding:
        """The finding; pages count from 1."""
        message = self.message.format(found=found)
        return Finding(self.code, self.level, message, pages, where, f"{self.id}: {self.source}", places)
