"""Crisis: whom to reach, on a card that is read in ten seconds."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from workbook.faces.base import Extra
from workbook.faces.common import titled
from workbook.faces.kit import BLURRED, CardKit
from workbook.faces.side import Side, excess_of
from workbook.kit import helplines
from workbook.kit.piece import Piece
from workbook.spec.facts import Fact
from workbook.spec.named import FactId


class Crisis(Extra):
    """Facts: who it is, and what to do."""

    kind: Literal["crisis"] = Field("crisis", description="a card of help lines")
    facts: tuple[FactId, ...] = Field(min_length=1, max_length=6, description="help lines: ids of facts")

    def title_in(self, kit: CardKit) -> str:
        return kit.words.crisis.card_title

    def facts_named(self) -> tuple[str, ...]:
        return self.facts

    def front(self, kit: CardKit, size: float) -> Side:
        side, top = titled(kit, self.title_in(kit), twigs=False)
        room = kit.area.words
        facts = [kit.spec.facts[ident] for ident in self.facts]
        gap = size * 0.6
        pieces = kit.kit.items([_lines(kit, fact, size) for fact in facts], "none", gap / kit.kit.unit)
        pieces[-1].after = gap
        side.excess = excess_of(pieces, room.width, top - room.y)
        small = kit.style("hint", kit.spec.scale.size("furniture"), 1.25)
        checked = kit.kit.line(helplines.checked(kit.kit, facts), small)
        if excess_of([*pieces, checked], room.width, top - room.y) is None:
            pieces.append(checked)
        side.stack(pieces, room.x, top, room.width)
        return side


def _lines(kit: CardKit, fact: Fact, size: float) -> list[Piece]:
    """A help line: its name, then what to do."""
    # In small type several inks would blur.
    leading = 1.25 if kit.kit.large else 1.2
    label = kit.style("text", size, leading, role="accent-text" if size > BLURRED else "ink")
    action = kit.style("strong", size, leading)
    return [*helplines.label(kit.kit, fact, label), helplines.action(kit.kit, fact, action)]
