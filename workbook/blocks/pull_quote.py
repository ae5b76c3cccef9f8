"""Pull quote: one sentence in large type."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from workbook.blocks.base import Block
from workbook.kit.branch import Branch
from workbook.kit.compound import branches_of
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.spec.base import Line


class PullQuote(Block):
    """One sentence in large type, beside a bar."""

    kind: Literal["pull-quote"] = Field("pull-quote", description="one sentence in large type")
    text: Line = Field(description="the sentence")
    attribution: Literal["own", "licensed"] = Field("own", description="whose words they are")
    permission: Line | None = Field(
        None, description="who gave permission, and when; printed under licensed words"
    )

    @model_validator(mode="after")
    def _permitted(self) -> Self:
        if self.attribution == "licensed" and self.permission is None:
            raise PydanticCustomError(
                "missing-key",
                "“permission” is missing: licensed words need the name of who gave it",
                {"at": ()},
            )
        return self

    def flow(self, kit: Kit) -> list[Piece]:
        lines = [kit.line(self.text, "quote", role="accent-text")]
        if self.attribution == "licensed" and self.permission:
            lines.append(kit.line(self.permission, "hint", before=kit.unit))
        quote = kit.panel(lines, None, bar="accent")
        quote.branches = [Branch("BlockQuote", list(branches_of(lines)))]
        quote.before = quote.after = 3 * kit.unit
        return [quote]
