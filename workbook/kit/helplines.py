"""Lines to call, text or open, as facts give them: what to do in large letters, whom one reaches, a note."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.kit.inline import Span
from workbook.kit.kit import Kit
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.spec.facts import Fact


def action(kit: Kit, fact: Fact, style: str = "strong", **looks: object) -> Paragraph:
    """What to do: “Call or text 988”. It is live, and spoken digit by digit."""
    tip = None
    if fact.label and fact.say:
        tip = kit.fill(kit.words.crisis.spoken_link, label=fact.label, say=fact.say)
    line = kit.line("", style, **looks)
    said = Paragraph([Span(fact.text, href=fact.href, say=fact.say, tip=tip)], line.style, line.branch)
    if fact.href is None and said.branch is not None:
        said.branch.alt = fact.say
    return _in_its_language(kit, fact, said)


def label(kit: Kit, fact: Fact, style: str = "label", **looks: object) -> list[Piece]:
    """Whom one reaches there, where the fact names them."""
    return [_in_its_language(kit, fact, kit.line(fact.label, style, **looks))] if fact.label else []


def note(kit: Kit, fact: Fact, style: str = "hint", **looks: object) -> list[Piece]:
    """A few words that help to choose, where the fact has them."""
    return [_in_its_language(kit, fact, kit.line(fact.note, style, **looks))] if fact.note else []


def strip(kit: Kit, facts: Sequence[Fact], columns: int = 3) -> Piece:
    """The lines side by side, as a list: whom, and under it what to do."""
    bodies = [[*label(kit, fact, "hint"), action(kit, fact)] for fact in facts]
    return kit.cells(kit.items(bodies, "none"), min(columns, len(facts)), (2.5, 1.5))


def checked(kit: Kit, facts: Sequence[Fact]) -> str:
    """“Numbers checked on …”: the oldest of their days."""
    day = kit.words.dated(min(fact.checked for fact in facts))
    return kit.fill(kit.words.crisis.footer, date=day)


def _in_its_language(kit: Kit, fact: Fact, line: Paragraph) -> Paragraph:
    if fact.locale != kit.words.tag and line.branch is not None:
        line.branch.lang = fact.locale
    return line
