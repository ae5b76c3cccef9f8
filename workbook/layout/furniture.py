"""What is the same on every page: running head and folio outside, the contact line at the foot.

All of it is an artifact (ISO 14289-1, 7.8); its addresses are live where the variant has links.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from workbook.geometry import Rect
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.styles import Styles
from workbook.kit.vector import Picture
from workbook.layout.grid import FOOT, HEAD, Grid
from workbook.spec.brand import Brand
from workbook.spec.variables import fill

PARTS = ("practice.address", "practice.phone", "practice.email", "practice.web")
_BETWEEN = " · "
_VARIABLE = re.compile(r"(\{[^{}]*\})")


def contact_spans(brand: Brand, values: Mapping[str, str]) -> list[Span]:
    """The contact line: the brand's own footer, or all of its address that is known."""
    hrefs = {
        "{practice.phone}": brand.phone_href,
        "{practice.email}": brand.email_href,
        "{practice.web}": brand.web_href,
        "{practice.offerings}": brand.offerings_href,
    }
    if brand.footer is None:
        parts = [f"{{{part}}}" for part in PARTS if values.get(part)]
    else:
        parts = [part for part in (brand.footer.left, brand.footer.center, brand.footer.right) if part]
    spans = [
        Span(_unbroken(fill(piece, values)), href=hrefs.get(piece))
        for piece in _VARIABLE.split(_BETWEEN.join(parts))
        if piece
    ]
    return [span for span in spans if span.text]


def _unbroken(text: str) -> str:
    """A telephone number or an address of the web stays on one line."""
    return text if "," in text or " · " in text else text.replace(" ", "\u00a0")


class Furniture:
    """Draws head and foot of a book's pages."""

    def __init__(
        self, brand: Brand, values: Mapping[str, str], styles: Styles, grid: Grid, mark: Picture | None
    ) -> None:
        self.grid, self.mark = grid, mark
        self.foot_style = styles["furniture"]
        self.folio_style = styles["furniture"]
        self.contact = contact_spans(brand, values)

    def foot(self, canvas: PageCanvas, origin: tuple[float, float]) -> None:
        """The practice's mark and contact line, starting at the inner edge of the text."""
        live = self.grid.live(canvas.verso).moved(*origin)
        top = live.y - FOOT * 0.3
        size = self.foot_style.leading
        indent = size * 1.7 if self.mark else 0.0
        with canvas.artifact("footer"):
            line = Paragraph(self.contact, self.foot_style, None)
            left = live.x + indent
            if self.mark:
                base = top - self.foot_style.leading + self.foot_style.sink
                side = size * 1.25
                room = Rect(live.x, base + self.foot_style.size * 0.33 - side / 2, side, side)
                canvas.draw(self.mark.fitted(room, across=0.0))
            line.place(canvas, left, top, live.width - indent)

    def head(self, canvas: PageCanvas, origin: tuple[float, float], title: str, folio: str) -> None:
        """Title and page number on the outer side."""
        live = self.grid.live(canvas.verso).moved(*origin)
        title_first = [Span(f"{title}   ") if title else Span(""), Span(folio, bold=True)]
        folio_first = [Span(folio, bold=True), Span(f"   {title}") if title else Span("")]
        spans = [span for span in (folio_first if canvas.verso else title_first) if span.text]
        style = self.folio_style.but(align="left" if canvas.verso else "right")
        with canvas.artifact("header"):
            Paragraph(spans, style, None).place(canvas, live.x, live.top + HEAD * 0.52, live.width)
