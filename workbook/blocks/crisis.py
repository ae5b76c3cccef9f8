"""Crisis: lines to call, text or open, on a page of their own or as a strip."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit import helplines
from workbook.kit.kit import Kit
from workbook.kit.ledger import Ledger
from workbook.kit.piece import Piece
from workbook.kit.signs import IconSign
from workbook.spec.facts import Fact
from workbook.spec.locale import Locale
from workbook.spec.named import FactId

WAYS = {"tel": "phone", "sms": "chat-teardrop", "https": "globe"}
"""Ways to reach somebody, by the scheme of the address, and their icons."""
SHARE, GAP = 0.392, 2.0
"""Where what to do starts, as a share of the measure, and the space before it in units."""


class Crisis(Block):
    """Lines to call, text or open. On a page of its own the first fact stands large, for danger right now;
    then the first line of each way (call, text, chat); then all others."""

    wide: ClassVar[bool] = True

    kind: Literal["crisis"] = Field("crisis", description="lines to call, text or open when it is too much")
    scope: Literal["full", "short"] = Field(description="full: a page; short: a strip")
    facts: tuple[FactId, ...] = Field(
        min_length=1, max_length=20, description="ids of facts; the first is for danger"
    )

    def heading(self, words: Locale) -> str:
        """What stands over the lines."""
        return self.title or (words.crisis.title if self.scope == "full" else words.crisis.strip_title)

    def pieces(self, kit: Kit) -> list[Piece]:
        facts = [kit.spec.facts[name] for name in self.facts]
        return self._page(kit, facts) if self.scope == "full" else self._strip(kit, facts)

    def _strip(self, kit: Kit, facts: list[Fact]) -> list[Piece]:
        heading = kit.subheading(self.heading(kit.words))
        heading.after = kit.unit
        panel = kit.panel([heading, helplines.strip(kit, facts)], bar="accent")
        panel.before = panel.after = 3 * kit.unit
        return [kit.wide(panel)]

    def _page(self, kit: Kit, facts: list[Fact]) -> list[Piece]:
        words = kit.words.crisis
        urgent, *others = facts
        ways = _ways(kit, others)
        rest = [fact for fact in others if fact not in ways.values()]
        pieces = [
            self._urgent(kit, urgent),
            *kit.text(self.intro or words.intro, before=2 * kit.unit),
            *_group(kit, words.talk, [_large(kit, scheme, fact) for scheme, fact in ways.items()], 2),
            *_group(kit, words.more, [_line(kit, fact) for fact in rest], 1),
            kit.line(words.routing, "hint", before=2 * kit.unit),
            kit.line(helplines.checked(kit, facts), "hint", before=kit.unit),
        ]
        return [kit.wide(piece) for piece in pieces]

    def _urgent(self, kit: Kit, fact: Fact) -> Piece:
        """The title, and the one line for danger right now, on a dark field."""
        title = kit.subheading(self.heading(kit.words), "h1", role="on-accent")
        ask = kit.line(kit.words.crisis.immediate, "strong", role="on-accent")
        call = helplines.action(kit, fact, "display", role="on-accent")
        inset = 2.5 * kit.unit
        row = Ledger([title], [ask, call], SHARE, GAP * kit.unit, inset)
        return kit.panel([row], "accent-deep")


def _ways(kit: Kit, facts: list[Fact]) -> dict[str, Fact]:
    """The first line of each way in the reader's own language, in the order of WAYS."""
    own = [fact for fact in facts if fact.locale == kit.words.tag]
    first = {scheme: [fact for fact in own if (fact.href or "").startswith(f"{scheme}:")] for scheme in WAYS}
    return {scheme: found[0] for scheme, found in first.items() if found}


def _group(kit: Kit, title: str, bodies: list[Piece], gap: float) -> list[Piece]:
    if not bodies:
        return []
    heading = kit.at(kit.level + 1, False).heading(title)
    heading.before = 2 * kit.unit
    return [heading, *kit.items([[body] for body in bodies], "none", gap)]


def _large(kit: Kit, scheme: str, fact: Fact) -> Piece:
    do = [helplines.action(kit, fact, "h3"), *helplines.note(kit, fact)]
    sign = IconSign(kit.icon(WAYS[scheme]), kit.styles["h3"])
    return Ledger(helplines.label(kit, fact), do, SHARE, GAP * kit.unit, sign=sign)


def _line(kit: Kit, fact: Fact) -> Piece:
    do = [helplines.action(kit, fact, "text"), *helplines.note(kit, fact)]
    return Ledger(helplines.label(kit, fact), do, SHARE, GAP * kit.unit)
