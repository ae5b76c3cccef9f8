"""Imprint: who publishes it, which edition, on what it rests."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.listing import Item, listed
from workbook.kit.piece import Piece
from workbook.spec.base import Text

LABELS = 8.0
"""Width of the labels, in sizes of small text."""


class Imprint(Block):
    """Who publishes it, which edition, on what it rests. What is not known leaves no gap."""

    kind: Literal["imprint"] = Field("imprint", description="practice, licence, edition and dates")
    text: Text | None = Field(None, description="a few words in front of them")

    def head(self, kit: Kit) -> list[Piece]:
        titled = self if self.title else self.model_copy(update={"title": kit.words.imprint.title})
        return super(Imprint, titled).head(kit)

    def flow(self, kit: Kit) -> list[Piece]:
        indent = LABELS * kit.styles["small"].size
        rows = [
            Item(kit.line(label, "hint", "Span"), [kit.line(line, "small") for line in lines], indent)
            for label, lines in self._known(kit)
        ]
        notes: list[Piece] = [kit.line(note, "hint") for note in self._notes(kit)]
        notes[0].before = 2 * kit.unit
        text = kit.text(self.text, after=2 * kit.unit) if self.text else []
        return [*text, *listed(rows, "None", 0.0), *notes]

    def _known(self, kit: Kit) -> list[tuple[str, list[str]]]:
        """Label and lines of all that is known of who publishes it, and when."""
        words, spec = kit.words.imprint, kit.spec
        brand = spec.brand
        name = ", ".join(part for part in (brand.practitioner_name, brand.license_title) if part)
        number = kit.fill(words.license, number=brand.license_number) if brand.license_number else ""
        edition = ", ".join(part for part in (spec.edition, kit.words.dated(spec.date)) if part)
        rows = [
            (words.published_by, [f"**{brand.name}**", ", ".join(brand.address)]),
            (words.practitioner, [name, number]),
            (words.edition, [edition]),
            (words.copyright, [brand.copyright or ""]),
        ]
        filled = [(label, [line for line in lines if line]) for label, lines in rows]
        return [(label, lines) for label, lines in filled if lines]

    def _notes(self, kit: Kit) -> list[str]:
        words, facts, brand = kit.words.imprint, kit.spec.facts.values(), kit.spec.brand
        families = list(dict.fromkeys([brand.headings.name, brand.base.name]))
        pair = kit.fill(kit.words.lists.two, first=families[0], last=families[-1])
        day = min((fact.checked for fact in facts), default=None)
        checked = [kit.fill(words.facts_checked, date=kit.words.dated(day))] if day else []
        fonts = kit.fill(words.fonts, fonts=pair if len(families) > 1 else families[0])
        return [words.content_license, *checked, fonts, words.made_with]
