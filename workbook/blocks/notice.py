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

    def pieces(self, kit: Kit) -> list[Piece]:
        words = kit.words.notices[self.notice]
        heading = kit.subheading(self.title or words.title, "label")
        text = self.text or kit.spec.brand.notices.get(self.notice, words.text)
        intro = kit.text(self.intro, "small") if self.intro else []
        panel = kit.panel([heading, *intro, *kit.text(text, "small")], None, bar="rule")
        panel.before = panel.after = 3 * kit.unit
        return [*self.beside(kit), panel]
