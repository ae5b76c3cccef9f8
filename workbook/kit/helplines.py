"""Lines to call, text or open, as facts give them: what to do in large letters, whom one reaches, a note."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.kit.branch import Branch
from workbook.kit.inline import Span, plain, spans
from workbook.kit.kit import Kit
from workbook.kit.ledger import Ledger
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.kit.spelled import spelled
from workbook.kit.style import TextStyle
from workbook.kit.ways import Way, ways
from workbook.spec.facts import Fact

LARGE_SHARE = 0.48
"""Where what to do begins in a strip of large print, as a share of the width."""


def action(kit: Kit, fact: Fact, style: str | TextStyle = "strong", role: str | None = None) -> Paragraph:
    """What to do: “Call or text 988”. It is live, and spoken digit by digit."""
    look = kit.styles[style] if isinstance(style, str) else style
    spans = [Span(way.text, href=way.href, say=way.say, tip=_tip(kit, fact, way)) for way in ways(fact)]
    branch = Branch("P", alt=None if fact.href else fact.say)
    return _in_its_language(kit, fact, Paragraph(spans, look.but(role=role or look.role), branch))


def _tip(kit: Kit, fact: Fact, way: Way) -> str | None:
    """What is said of the link: whom one reaches by it."""
    if not (fact.label and way.say and way.href):
        return None
    return kit.fill(kit.words.crisis.spoken_link, label=fact.label, say=way.say)


def label(kit: Kit, fact: Fact, style: str | TextStyle = "label") -> list[Paragraph]:
    """Whom one reaches there, where the fact names them."""
    return [_in_its_language(kit, fact, kit.line(fact.label, style))] if fact.label else []


def note(kit: Kit, fact: Fact, style: str = "hint") -> list[Paragraph]:
    """A few words that help to choose, where the fact has them."""
    if not fact.note:
        return []
    line = kit.line(fact.note, style)
    said = spelled(plain(fact.note))
    if line.branch is not None and said != fact.note and not any(span.href for span in spans(fact.note)):
        line.branch.alt = said  # a link in it would be lost, and says for itself how it is spoken
    return [_in_its_language(kit, fact, line)]


def strip(kit: Kit, facts: Sequence[Fact]) -> Piece:
    """The lines side by side, as a list: whom, and under it what to do; each as wide as it needs."""
    if kit.large:
        rows = [
            Ledger(label(kit, fact, "hint"), [action(kit, fact)], LARGE_SHARE, 2 * kit.unit) for fact in facts
        ]
        items = kit.items([[row] for row in rows], "none", 1)
        return kit.keep(items)
    stacks = [[*label(kit, fact, "hint"), action(kit, fact)] for fact in facts]
    shares = [max(line.natural_width() for line in stack) for stack in stacks]
    items = kit.items([list[Piece](stack) for stack in stacks], "none")
    return kit.columns([[item] for item in items], shares, 2)


def checked(kit: Kit, facts: Sequence[Fact]) -> str:
    """“Numbers checked on …”: the oldest of their days."""
    day = kit.words.dated(min(fact.checked for fact in facts))
    return kit.fill(kit.words.crisis.footer, date=day)


def _in_its_language(kit: Kit, fact: Fact, line: Paragraph) -> Paragraph:
    if fact.locale != kit.words.tag and line.branch is not None:
        line.branch.lang = fact.locale
    return line
