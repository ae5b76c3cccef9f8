"""Likert: statements, each with the same few answers to choose from."""

from __future__ import annotations

from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from workbook.blocks.base import Block
from workbook.kit.ask import Ask
from workbook.kit.kit import Kit
from workbook.kit.phrases import again
from workbook.kit.piece import Piece
from workbook.kit.spot import Spot
from workbook.kit.tabular import Cell, TableRow
from workbook.spec.base import Ident, Line

LEAST = 0.34
"""Share of the width that statements keep, however many answers there are."""
SPOT = 2.6
"""Width of a ring to mark, in grid units."""


class Likert(Block):
    """Statements in rows, answers in columns. Nothing is added up."""

    asks: ClassVar[bool] = True
    wide: ClassVar[bool] = True

    kind: Literal["likert"] = Field("likert", description="statements with the same answers to choose from")
    items: tuple[Line, ...] = Field(min_length=1, max_length=20, description="the statements")
    points: tuple[Line, ...] = Field(
        min_length=2, max_length=7, description="the answers, from one end to the other"
    )
    repeats: Ident | None = Field(None, description="id of the likert that asked the same before")
    origin: Literal["own", "licensed"] = Field("own", description="whose words they are")
    licence: Line | None = Field(
        None, description="licence and source, printed below; required when licensed"
    )

    @model_validator(mode="after")
    def _allowed(self) -> Self:
        if self.origin == "licensed" and self.licence is None:
            raise PydanticCustomError("missing-key", "Licensed statements need their “licence”")
        return self

    def targets(self) -> list[str]:
        return [self.repeats] if self.repeats else []

    def flow(self, kit: Kit) -> list[Piece]:
        answers = self._listed(kit) if kit.large else [kit.wide(self._answers(kit))]
        pieces = [*again(kit, self.repeats), *answers]
        if self.licence:
            pieces.append(kit.line(self.licence, "hint", before=kit.unit))
        return pieces

    def _answers(self, kit: Kit) -> Piece:
        points = [kit.line(point, "hint", align="center", balanced=True) for point in self.points]
        words = max(word.box.width for point in points for word in point.words) + 2 * kit.unit

        def widths(width: float) -> list[float]:
            each = max(words, min(width * (1 - LEAST) / len(points), 8 * kit.unit))
            return [width - each * len(points), *[each] * len(points)]

        head = [Cell(), *(Cell([point], "Column", middle=True) for point in points)]
        rows = [self._row(kit, *row) for row in enumerate(self.items, start=1)]
        return kit.table(head, rows, widths, "accent-soft")

    def _listed(self, kit: Kit) -> list[Piece]:
        """In large print: each statement above its answers, the words under the rings."""
        bodies: list[list[Piece]] = []
        for number, item in enumerate(self.items, start=1):
            words = [kit.line(point, "hint", align="center", balanced=True) for point in self.points]
            spots = [Spot(SPOT * kit.unit, 4 * kit.unit, ask) for ask in self._asks(kit, number, item)]
            bodies.append([kit.line(item), kit.columns(list(zip(spots, words, strict=True)), gap=1)])
        return kit.items(bodies, "none", 2)

    def _asks(self, kit: Kit, number: int, item: str) -> list[Ask | None]:
        options = list(enumerate(self.points, start=1))
        return [*kit.choice(number, label=item, options=options)] or [None] * len(options)

    def _row(self, kit: Kit, number: int, item: str) -> TableRow:
        asks = self._asks(kit, number, item)
        spots = [Cell([Spot(SPOT * kit.unit, 3 * kit.unit, ask)], middle=True) for ask in asks]
        return TableRow([Cell([kit.line(item)], "Row", middle=True), *spots], 5 * kit.unit)
