"""Plan: one page to keep, with lines to write on and lines to call."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit import helplines
from workbook.kit.kit import Kit
from workbook.kit.ledger import Ledger
from workbook.kit.piece import Piece
from workbook.spec.base import Line, Model
from workbook.spec.named import FactId

SHARE = 0.36
"""Where the lines start, as a share of the measure."""


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
    facts: tuple[FactId, ...] = Field((), max_length=6, description="ids of facts to print at the end")

    def flow(self, kit: Kit) -> list[Piece]:
        rows = [row for step in enumerate(self.steps, start=1) for row in self._row(kit, *step)]
        if self.facts:
            lines = helplines.strip(kit, [kit.spec.facts[name] for name in self.facts])
            strip = kit.panel([lines], down=1)
            strip.before = 2 * kit.unit
            rows.append(strip)
        return [kit.wide(row) for row in rows]

    def _row(self, kit: Kit, number: int, step: PlanStep) -> list[Piece]:
        label: list[Piece] = [kit.line(step.label, "strong")]
        if step.hint:
            label.append(kit.line(step.hint, "hint"))
        above = (1 if number > 1 else 0) * kit.unit
        room = kit.ruled(step.lines, ask=kit.ask(number, label=step.label))
        if kit.large:  # below each other: lines as long as the measure
            label[0].before = above
            for words in label:
                words.keep_next = True
            return [*label, room]
        row = Ledger(label, [room], SHARE, 2 * kit.unit)
        row.before = above
        return [row]
