"""Imprint: who made the deck, and how to reach them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from workbook.faces.base import Extra
from workbook.faces.common import titled
from workbook.faces.kit import CardKit
from workbook.faces.side import Side, excess_of
from workbook.kit.branch import Branch
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece


class Imprint(Extra):
    """The practice, the edition, the licence: from brand, project and facts."""

    floor: ClassVar[float] = 8.0
    """Small print, as at the foot of every page."""
    share: ClassVar[float] = 1 / 21

    kind: Literal["imprint"] = Field("imprint", description="who made the deck, and how to reach them")

    def title_in(self, kit: CardKit) -> str:
        return kit.words.imprint.title_deck

    def front(self, kit: CardKit, size: float) -> Side:
        side, top = titled(kit, self.title_in(kit))
        room = kit.area.words
        needed = [*_notice(kit, size), *_practice(kit, size)]
        pieces: list[Piece] = list(needed)
        for line in _colophon(kit, size):
            if excess_of([*pieces, line], room.width, top - room.y) is None:
                pieces.append(line)
        side.excess = excess_of(needed, room.width, top - room.y)
        side.stack(pieces, room.x, top, room.width)
        return side


def _notice(kit: CardKit, size: float) -> list[Piece]:
    style = kit.style("text", size, 1.28, after=size * 0.7)
    return [Paragraph(kit.spans(kit.words.notices.disclaimer_deck.text), style, Branch("P"))]


def _practice(kit: CardKit, size: float) -> Iterator[Piece]:
    """Name, who practises, and all ways to reach them that are known."""
    brand = kit.spec.brand
    style = kit.style("text", size, 1.28)
    practitioner = ", ".join(part for part in (brand.practitioner_name, brand.license_line) if part)
    yield Paragraph((Span(brand.name, bold=True),), style, Branch("P"))
    for text, href in (
        (practitioner, None),
        (", ".join(brand.address), None),
        (brand.phone, brand.phone_href),
        (brand.email, brand.email_href),
        (brand.web, brand.web_href),
    ):
        if text:
            yield kit.address(text, href, style, kit.area.words.width, Branch("P"))


def _colophon(kit: CardKit, size: float) -> Iterator[Piece]:
    """What else belongs on an imprint, the most needed first; what does not fit is left out."""
    spec, words = kit.spec, kit.words
    day = words.dated(spec.date)
    checked = [fact.checked for fact in spec.facts.values()]
    families = list(dict.fromkeys([spec.brand.headings.name, spec.brand.base.name]))
    pair = kit.kit.fill(words.lists.two, first=families[0], last=families[-1])
    style = kit.style("hint", size, 1.28)
    lines = (
        ", ".join(part for part in (spec.edition, day) if part),
        spec.brand.copyright or "",
        words.imprint.content_license,
        kit.kit.fill(words.imprint.facts_checked, date=words.dated(min(checked))) if checked else "",
        kit.kit.fill(words.imprint.fonts, fonts=pair if len(families) > 1 else families[0]),
    )
    for number, text in enumerate(line for line in lines if line):
        before = 0.0 if number else size * 0.7
        yield Paragraph((Span(text),), style.but(before=before), Branch("P"))
