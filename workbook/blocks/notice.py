"""Notice: what a reader should know, in the practice's or the built-in wording."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.spec.base import Text

NoticeId = Literal["disclaimer", "privacy", "pause", "not-a-test", "scope", "no-phi"]


class Notice(Block):
    """A notice, quiet and in full: its own text, else the brand's, else the language's."""

    kind: Literal["notice"] = Field("notice", description="what a reader should know")
    notice: NoticeId = Field(description="disclaimer, privacy, pause, not-a-test, scope or no-phi")
    text: Text | None = Field(None, description="its wording; none: the brand's or the built-in one")

    def head(self, kit: Kit) -> list[Piece]:
        return self.beside(kit) if kit.margin_column else []

    def flow(self, kit: Kit) -> list[Piece]:
        words = kit.words.notices[self.notice]
        text = self.text or kit.spec.brand.notices.get(self.notice, words.text)
        heading = kit.subheading(self.title or words.title, "label")
        notes = [] if kit.margin_column else [kit.line(note, "hint") for note in self.margin_notes(kit)]
        intro = kit.text(self.intro, "small") if self.intro else []
        panel = kit.panel([heading, *notes, *intro, *kit.text(text, "small")], None, bar="rule")
        panel.before = panel.after = 3 * kit.unit
        panel.kin = self.kind
        return [panel]
