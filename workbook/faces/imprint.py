"""Imprint: who made the deck, and how to reach them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal

from pydantic import Field

from workbook.faces.base import Extra
from workbook.faces.common import PLANT, titled
from workbook.faces.kit import CardKit
from workbook.faces.side import Side, excess_of
from workbook.kit.branch import Branch
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece, stack_height
from workbook.kit.punctuation import FIXED
from workbook.kit.style import TextStyle

BAND, LEAST = 0.8, 0.95
"""Where the pattern of a back ends that words go over to, as a share of the card's height; more words push
it up, and beyond the second out."""
LEADING, CLOSE = 1.28, 1.22
"""As shares of the size; the second in the smallest type."""


class Imprint(Extra):
    """The practice, the edition, the licence: from brand, project and facts."""

    floor: ClassVar[float] = 7.5
    """Small print, as at the foot of every page."""
    share: ClassVar[float] = 1 / 21

    kind: Literal["imprint"] = Field("imprint", description="who made the deck, and how to reach them")

    def title_in(self, kit: CardKit) -> str:
        return kit.words.imprint.title_deck

    def sizes(self, kit: CardKit) -> list[float]:
        sizes = super().sizes(kit)
        return sizes[-1:] if kit.kit.large else sizes

    def front(self, kit: CardKit, size: float) -> Side:
        side, top = titled(kit, self.title_in(kit))
        room = kit.area.words
        if kit.kit.large:
            pieces, count = _all(kit, size), self._held(kit, size)
            side.stack(pieces[:count], room.x, top, room.width)
            return side
        smallest = size <= self.sizes(kit)[-1]
        leading = CLOSE if smallest else LEADING
        needed: list[Piece] = [*_notice(kit, size, leading), *_practice(kit, size, leading)]
        lines = _colophon(kit)
        style = kit.style("hint", size, leading)
        # In the smallest type they run on, and only there some are left out.
        between = _between(kit)
        ways = [lines, *([between.join(lines[:n])] * bool(n) for n in range(len(lines), -1, -1))]
        for left, texts in enumerate(ways if smallest else ways[:1]):
            pieces = [*needed, *_small(texts, style)]
            side.excess = excess_of(pieces, room.width, top - room.y)
            side.left_out = lines[len(lines) - max(left - 1, 0) :]
            if side.excess is None:
                break
        side.stack(pieces, room.x, top, room.width)
        return side

    def behind(self, kit: CardKit, size: float) -> Side | None:
        """In large print nothing is left out: what the front cannot hold goes over."""
        held = self._held(kit, size)
        over = _all(kit, size)[held:] if kit.kit.large else []
        if not over:
            return None
        side, room, clear = Side(), kit.area.words, size * 0.9
        if stack_height(over, room.width) > room.height:
            over = _all(kit, size, joined=True)[held:]
        top = min(room.top, max(kit.area.up(BAND) - clear, room.y + stack_height(over, room.width)))
        if top < kit.area.up(LEAST) - clear:
            share = (top + clear - kit.area.trim.y) / kit.area.trim.height
            side.pictures += kit.pattern(PLANT, kit.area.band(share))
        side.excess = excess_of(over, room.width, top - room.y)
        side.stack(over, room.x, top, room.width)
        return side

    def _held(self, kit: CardKit, size: float) -> int:
        """How many paragraphs the front holds in large print."""
        _, top = titled(kit, self.title_in(kit))
        pieces, room = _all(kit, size), kit.area.words
        counts = range(len(pieces), 0, -1)
        return next((n for n in counts if excess_of(pieces[:n], room.width, top - room.y) is None), 0)


def _all(kit: CardKit, size: float, joined: bool = False) -> list[Piece]:
    """All that an imprint may say; its small print line by line or, joined, in one."""
    lines = [_between(kit).join(_colophon(kit))] if joined else _colophon(kit)
    small = _small(lines, kit.style("hint", size, LEADING))
    return [*_notice(kit, size, LEADING), *_practice(kit, size, LEADING), *small]


def _between(kit: CardKit) -> str:
    """What stands between lines that run on."""
    return f"{FIXED}{kit.words.furniture.separator.lstrip()}"


def _notice(kit: CardKit, size: float, leading: float) -> list[Piece]:
    style = kit.style("text", size, leading, after=size * 0.7)
    return [Paragraph(kit.spans(kit.words.notices.disclaimer_deck.text), style, Branch("P"))]


def _practice(kit: CardKit, size: float, leading: float) -> Iterator[Piece]:
    """Name, who practises, and all ways to reach them that are known."""
    brand = kit.spec.brand
    style = kit.style("text", size, leading)
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


def _small(texts: Sequence[str], style: TextStyle) -> list[Paragraph]:
    """Small print, a little apart from what stands above it."""
    return [
        Paragraph((Span(text),), style.but(before=0.0 if number else style.size * 0.7), Branch("P"))
        for number, text in enumerate(texts)
    ]


def _colophon(kit: CardKit) -> list[str]:
    """What else belongs on an imprint, the most needed first."""
    spec, words = kit.spec, kit.words
    day = words.dated(spec.date)
    checked = [fact.checked for fact in spec.facts.values()]
    families = list(dict.fromkeys([spec.brand.headings.name, spec.brand.base.name]))
    pair = kit.kit.fill(words.lists.two, first=families[0], last=families[-1])
    lines = (
        ", ".join(part for part in (spec.edition, day) if part),
        spec.brand.copyright or "",
        words.imprint.content_license,
        kit.kit.fill(words.imprint.facts_checked, date=words.dated(min(checked))) if checked else "",
        kit.kit.fill(words.imprint.fonts, fonts=pair if len(families) > 1 else families[0]),
    )
    return [line for line in lines if line]
