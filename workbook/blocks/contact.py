"""Contact: how to reach the practice, with a code for a phone's camera."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from workbook.blocks.base import Block
from workbook.kit.flank import Flank
from workbook.kit.kit import Kit
from workbook.kit.linked import live_line
from workbook.kit.paragraph import Paragraph
from workbook.kit.pen import Pen
from workbook.kit.piece import Piece
from workbook.kit.qr import QUIET, qr_picture
from workbook.spec.base import Text

QR_UNITS = 18
"""Height of the code with its quiet zone: about 39 mm."""


class Contact(Block):
    """How to reach the practice. What is not known leaves no gap; a practice that cannot be reached at all
    does not say that it would be glad to hear from anyone."""

    kind: Literal["contact"] = Field("contact", description="how to reach the practice")
    text: Text | None = Field(None, description="a few words in front")
    qr: bool = Field(False, description="a code that opens the free resources, else the web page")

    def head(self, kit: Kit) -> list[Piece]:
        titled = self if self.title else self.model_copy(update={"title": kit.words.contact.title})
        return super(Contact, titled).head(kit)

    def flow(self, kit: Kit) -> list[Piece]:
        text = kit.text(self.text) if self.text else []
        known = self._ways(kit)
        ways = kit.items([[kit.line(label, "hint"), line] for label, line in known], "none", 2)
        code = self._code(kit)
        needs = max((line.natural_width() for _, line in known), default=0.0)
        takes = max((piece.natural_width() for piece in code if isinstance(piece, Paragraph)), default=0.0)
        if not known:
            return kit.text(kit.words.contact.alone)
        if kit.large:  # one below the other, and over to the next page where they ask for it
            ways[0].before = 3 * kit.unit
            return [*text, *ways, *([kit.keep(code)] if code else [])]
        body = Flank(ways, code, needs, takes, 3 * kit.unit) if code else kit.keep(ways)
        body.before = 3 * kit.unit
        return [*text, body]

    def _ways(self, kit: Kit) -> list[tuple[str, Paragraph]]:
        words, brand = kit.words.contact, kit.spec.brand
        known = (
            (words.phone, brand.phone, brand.phone_href),
            (words.email, brand.email, brand.email_href),
            (words.web, brand.web, brand.web_href),
            (words.offerings, brand.offerings, brand.offerings_href),
            (words.address, ", ".join(brand.address), None),
        )
        return [(label, live_line(text, href, kit.styles["text"])) for label, text, href in known if text]

    def _code(self, kit: Kit) -> list[Piece]:
        brand = kit.spec.brand
        url = brand.offerings_href or brand.web_href
        if not self.qr or url is None:
            return []

        def draw(pen: Pen) -> None:
            code = qr_picture(url)
            quiet = (
                QUIET / code.bounds.width * pen.rect.height
            )  # the code itself is flush, its quiet zone hangs
            pen.picture(code.fitted(pen.rect.moved(-quiet, 0.0), across=0.0))

        alt = kit.fill(kit.words.contact.qr_alt, url=brand.offerings or brand.web or url)
        return [kit.drawing(QR_UNITS, draw, alt), kit.line(kit.words.contact.qr_hint, "hint")]
