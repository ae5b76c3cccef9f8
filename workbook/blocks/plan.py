"""Plan: one page to keep, with lines to write on and lines to call."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit import helplines
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.spec.base import Ident, Line, Model


class PlanStep(Model):
    """One part of the plan."""

    label: Line = Field(description="what belongs there")
    hint: Line | None = Field(None, description="a word of help beside it")
    lines: int = Field(ge=1, le=20, description="writing lines")


class Plan(Block):
    """One page to keep; help lines are printed at its end."""

    asks: ClassVar[bool] = True

    kind: Literal["plan"] = Field("plan", description="a plan in steps, with help lines at its end")
    steps: tuple[PlanStep, ...] = Field(min_length=1, max_length=12, description="label, hint and lines each")
    facts: tuple[Ident, ...] = Field((), max_length=6, description="ids of facts to print at the end")

    def flow(self, kit: Kit) -> list[Piece]:
        pieces: list[Piece] = []
        for step in self.steps:
            label = kit.line(step.label, "strong", before=kit.unit)
            head = kit.columns([[label], [kit.line(step.hint, "hint")]], (1.2, 1)) if step.hint else label
            head.keep_next = True
            pieces += [head, kit.ruled(step.lines)]
        if self.facts:
            strip = kit.panel([helplines.strip(kit, [kit.spec.facts[name] for name in self.facts])])
            strip.before = 2 * kit.unit
            pieces.append(strip)
        return pieces
