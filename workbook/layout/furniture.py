"""What is the same on every page: running head and folio outside, the contact line at the foot.

All of it is an artifact (ISO 14289-1, 7.8); its addresses are live where the variant has links.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from workbook.errors import ContentError, Place, Problem
from workbook.geometry import Rect
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import Span
from workbook.kit.paragraph import OverfullError, Paragraph
from workbook.kit.style import Align, TextStyle
from workbook.kit.styles import Styles
from workbook.kit.vector import Picture
from workbook.layout.grid import FOOT, HEAD, Grid
from workbook.source import shown
from workbook.spec.brand import Brand, Footer
from workbook.spec.printspec import PrintSpec
from workbook.spec.variables import fill

BUILT_IN = Footer(left="{practice.address} · {practice.phone} · {practice.email} · {practice.web}")
_BETWEEN = " · "
_APART = 3 * "\u00a0"
"""Between the running head and the folio."""
_ALIGNED: tuple[Align, ...] = ("left", "center", "right")
_TOP = 0.3
"""Where the foot's first line begins, as a share of the foot."""
_HIGH, _WIDE, _CLEAR = 1.25, 5.0, 0.45
"""Of the mark, in leadings: its height, its greatest width, the space after it."""
_HANG = 8.0
"""Lines of the foot may run so far beyond the text where that saves one, in points."""
_VARIABLE = re.compile(r"(\{[^{}]*\})")


def contact_parts(brand: Brand, values: Mapping[str, str]) -> list[list[Span]]:
    """What stands left, in the middle and right; what is not known leaves no gap.

    Values hold ``page`` and ``pages`` too: a footer may show them.
    """
    footer = brand.footer or BUILT_IN
    return [_spans(side or "", brand, values) for side in (footer.left, footer.center, footer.right)]


def contact_spans(brand: Brand, values: Mapping[str, str]) -> list[Span]:
    """The same in one line."""
    return _joined(contact_parts(brand, values))


def _spans(template: str, brand: Brand, values: Mapping[str, str]) -> list[Span]:
    hrefs = {
        "practice.phone": brand.phone_href,
        "practice.email": brand.email_href,
        "practice.web": brand.web_href,
        "practice.offerings": brand.offerings_href,
    }
    known = [part for part in template.split(_BETWEEN) if fill(part, values).strip()]
    spans = []
    for piece in _VARIABLE.split(_BETWEEN.join(known)):
        name = piece.strip("{} ") if piece.startswith("{") else ""
        href = hrefs.get(name) or values.get(f"{name}.href") or None
        spans.append(Span(_unbroken(fill(piece, values), bool(href), name), href=href))
    return [span for span in spans if span.text]


def _unbroken(text: str, live: bool, name: str) -> str:
    """A number, an address of the web or a line of a postal address is not parted."""
    if not live and name != "practice.address":
        return text
    return text.replace(" ", "\u00a0").replace(",\u00a0", ", ")


def book_grid(spec: PrintSpec, styles: Styles, mark: Picture | None) -> Grid:
    """The grid of a book's pages; its foot is as high as the contact line needs it, in large print too.

    Raises ContentError where a word of the contact line is wider than the page.
    """
    size, text = spec.boxes.trim.size, spec.scale.size("text")
    grid = Grid.of(size, text, styles.unit)
    try:
        lines = Furniture(spec.brand, spec.values, styles, grid, mark).height
    except OverfullError as error:
        place = Place(shown(spec.brand.folder / "_brand.yml"))
        message = f"The footer does not fit the page: {error}"
        raise ContentError([Problem("word-too-wide", message, place)]) from None
    return Grid.of(size, text, styles.unit, max(FOOT, _TOP * FOOT + lines + spec.paper.safe))


class Furniture:
    """Draws head and foot of a book's pages."""

    def __init__(
        self, brand: Brand, values: Mapping[str, str], styles: Styles, grid: Grid, mark: Picture | None
    ) -> None:
        self.brand, self.values = brand, values
        self.grid, self.mark = grid, mark
        self.style = styles["furniture"]
        self.large = styles.scale.floor > 0
        self.indent = _mark_width(mark, self.style) + _CLEAR * self.style.leading if mark else 0.0
        longest = self._contact("000", "000")
        self.apart = self._fits_apart(longest)
        """Whether the parts of the foot stand left, in the middle and right; else one after the other."""
        self.height = 0.0
        """Of the foot's lines, in points."""
        if any(longest):
            self.height = self.style.leading if self.apart else self._wrap(longest)

    def _contact(self, page: str, pages: str) -> list[list[Span]]:
        return contact_parts(self.brand, {**self.values, "page": page, "pages": pages})

    def _wrap(self, parts: list[list[Span]]) -> float:
        """Height of the parts one after the other; in large print without a mark that would cost a line."""
        line = Paragraph(_wrapped(parts), self.style, None)
        room = self.grid.live_width + _HANG
        beside = line.measure(room - self.indent)
        if line.natural_width() + self.indent <= self.grid.live_width:
            return beside
        self.style = self.style.but(balanced=True)  # as few lines as fit
        line = Paragraph(_wrapped(parts), self.style, None)
        beside, alone = (line.measure(room - indent) for indent in (self.indent, 0.0))
        if alone < beside and self.large:
            self.mark, self.indent = None, 0.0
            return alone
        return beside

    def _fits_apart(self, parts: list[list[Span]]) -> bool:
        left, middle, right = (Paragraph(part, self.style, None).natural_width() for part in parts)
        gap = 2 * self.style.size
        room = self.grid.live_width
        if not middle:
            return self.indent + left + gap + right <= room
        free = (room - middle) / 2 - gap
        return self.indent + left <= free and right <= free

    def foot(self, canvas: PageCanvas, origin: tuple[float, float], page: str, pages: str) -> None:
        """The practice's mark and contact line, starting at the inner edge of the text."""
        live = self.grid.live(canvas.verso).moved(*origin)
        top = live.y - FOOT * _TOP
        for number, (part, align) in enumerate(self._set(self._contact(page, pages))):
            left = self.indent if align == "left" else 0.0
            line = Paragraph(part, self.style.but(align=align), None)
            with canvas.artifact("footer"):
                if self.mark and not number:
                    self._draw_mark(self.mark, canvas, live.x, top)
                line.place(canvas, live.x + left, top, live.width - left + (0.0 if self.apart else _HANG))

    def _set(self, parts: list[list[Span]]) -> list[tuple[list[Span], Align]]:
        """The parts that are set, and where each stands; a mark alone has an empty one beside it."""
        if not self.apart:
            return [(_wrapped(parts), "left")]
        known = [(part, align) for part, align in zip(parts, _ALIGNED, strict=True) if part]
        return known or ([([], "left")] if self.mark else [])

    def _draw_mark(self, mark: Picture, canvas: PageCanvas, x: float, top: float) -> None:
        """The mark, level with the middle of the lines."""
        style = self.style
        middle = top - style.leading + style.sink + style.size * 0.33
        middle -= max(0.0, self.height - style.leading) / 2
        high = _HIGH * style.leading
        room = Rect(x, middle - high / 2, _mark_width(mark, style), high)
        canvas.draw(mark.fitted(room, across=0.0))

    def head(self, canvas: PageCanvas, origin: tuple[float, float], title: str, folio: str) -> None:
        """Title and page number on the outer side, on one line: a long title is cut."""
        live = self.grid.live(canvas.verso).moved(*origin)
        style = self.style.but(align="left" if canvas.verso else "right")
        words = title.split()
        while True:
            cut = " …" if len(words) < len(title.split()) else ""
            line = Paragraph(_headed(" ".join(words) + cut, folio, canvas.verso), style, None)
            if not words or line.natural_width() <= live.width:
                break
            words.pop()
        with canvas.artifact("header"):
            clear = max(0.52 * HEAD, style.leading + 0.65 * style.size)  # above the first line of the page
            line.place(canvas, live.x, live.top + clear, live.width)


def _headed(title: str, folio: str, verso: bool) -> list[Span]:
    number = Span(folio, bold=True)
    if not title:
        return [number]
    return [number, Span(_APART + title)] if verso else [Span(title + _APART), number]


def _joined(parts: list[list[Span]]) -> list[Span]:
    return [span for part in parts if part for span in (Span(_BETWEEN), *part)][1:]


def _wrapped(parts: list[list[Span]]) -> list[Span]:
    """The parts one after the other; no line begins with the point between them."""
    return [replace(span, text=span.text.replace(" ·", "\u00a0·")) for span in _joined(parts)]


def _mark_width(mark: Picture, style: TextStyle) -> float:
    """Of the mark in the foot, in points."""
    high = _HIGH * style.leading
    return mark.fitted(Rect(0.0, 0.0, _WIDE * high, high)).bounds.width
