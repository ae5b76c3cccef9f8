"""Crisis: whom to reach, on a card that is read in ten seconds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pydantic import Field

from workbook.faces.base import Extra
from workbook.faces.common import titled
from workbook.faces.kit import CardKit
from workbook.faces.side import Side, excess_of
from workbook.kit.branch import Branch
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.spec.base import Ident


class Crisis(Extra):
    """Facts: who it is, and what to do."""

    kind: Literal["crisis"] = Field("crisis", description="a card of help lines")
    facts: tuple[Ident, ...] = Field(min_length=1, max_length=6, description="help lines by their ids in facts.yaml")

    def title_in(self, kit: CardKit) -> str:
        return kit.kit.words.crisis.card_title

    def facts_named(self) -> tuple[str, ...]:
        return self.facts

    def front(self, kit: CardKit, size: float) -> Side:
        side, top = titled(kit, self.title_in(kit))
        room = kit.area.words
        pieces = [piece for ident in self.facts for piece in _fact(kit, ident, size)]
        height = top - room.y
        side.excess = excess_of(pieces, room.width, height)
        checked = _checked(kit, self.facts, size)
        if excess_of([*pieces, checked], room.width, height) is None:
            pieces.append(checked)
        side.stack(pieces, room.x, top, room.width)
        return side


def _fact(kit: CardKit, ident: str, size: float) -> list[Piece]:
    """A help line: its name, then what to do, which is live where the file has links."""
    fact = kit.spec.facts[ident]
    locale = None if fact.locale == kit.spec.locale.tag else fact.locale
    pieces: list[Piece] = []
    if fact.label:
        style = kit.style("text", size, 1.2, role="accent-text")
        pieces.append(Paragraph((Span(fact.label),), style, Branch("P", lang=locale)))
    href = fact.href if kit.spec.variant.links else None
    style = kit.style("text", size, 1.2, after=size * 0.6)
    pieces.append(Paragraph((Span(fact.text, bold=True, href=href),), style, Branch("P", lang=locale)))
    return pieces


def _checked(kit: CardKit, facts: Sequence[str], size: float) -> Piece:
    """When somebody last looked; of several days the earliest."""
    day = min(kit.spec.facts[ident].checked for ident in facts)
    words = kit.kit.fill(kit.kit.words.crisis.footer, date=kit.kit.words.dated(day))
    small = max(kit.spec.scale.floor, kit.spec.scale.size("furniture"))
    return Paragraph((Span(words),), kit.style("hint", small, 1.25), Branch("P"))
