"""Callout: a few words set apart, told by icon, word and ground."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.kit.signs import IconSign
from workbook.spec.base import Text

Tone = Literal["tip", "pause", "example", "evidence", "alternatives", "session"]

LOOKS: dict[Tone, tuple[str, str, str]] = {
    "tip": ("lightbulb", "accent-tint", "accent"),
    "pause": ("hand-palm", "secondary-tint", "secondary"),
    "example": ("quotes", "accent-tint", "accent"),
    "evidence": ("book-open", "faint", "quiet"),
    "alternatives": ("signpost", "accent-tint", "accent"),
    "session": ("chats-circle", "accent-tint", "accent"),
}
"""Icon, ground and bar of each tone."""


class Callout(Block):
    """A few words set apart. What kind they are is told by icon and word; the ground only helps."""

    kind: Literal["callout"] = Field("callout", description="a few words set apart from the text")
    tone: Tone = Field(description="tip, pause, example, evidence, alternatives or session")
    text: Text = Field(description="the words; a blank line parts paragraphs")

    def head(self, kit: Kit) -> list[Piece]:
        return self.beside(kit) if kit.margin_column else []

    def flow(self, kit: Kit) -> list[Piece]:
        icon, tint, bar = LOOKS[self.tone]
        word = f"**{kit.words.callouts[kit.overview.meeting if self.tone == 'session' else self.tone]}**"
        if self.title:
            heading = kit.subheading(f"{word}{kit.words.furniture.separator}{self.title}")
        else:
            heading = kit.line(word, "strong")
        notes = [] if kit.margin_column else [kit.line(note, "hint") for note in self.margin_notes(kit)]
        intro = kit.text(self.intro) if self.intro else []
        body = kit.hung(
            IconSign(kit.icon(icon, bar), kit.styles["text"]), [heading, *notes, *intro, *kit.text(self.text)]
        )
        panel = kit.panel([body], tint, bar)
        panel.before = panel.after = 3 * kit.unit
        return [panel]
