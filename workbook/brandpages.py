"""The four sheets that show a brand: drawn, but for the samples of pages and cards."""

from __future__ import annotations

from dataclasses import replace

from workbook.color import Color
from workbook.content import Content
from workbook.geometry import Rect
from workbook.kit.inline import Span
from workbook.kit.logo import LOGO, logo_picture
from workbook.kit.paragraph import OverfullError, Paragraph
from workbook.kit.styles import Styles
from workbook.layout.furniture import contact_spans
from workbook.spec.inks import LARGE
from workbook.spec.printspec import PrintSpec
from workbook.spec.profile import profile_for
from workbook.specimen import MARGIN, Sheets
from workbook.swatches import Swatch, swatches

MOST = 16
"""Colours on the sheet."""
HEADER = 188.0
"""Height of the field that carries the name, in points."""
_CARD = 1.4
"""Height of a card to its width."""


class BrandPages(Sheets):
    """The sheets being drawn."""

    def __init__(self, spec: PrintSpec, content: Content) -> None:
        super().__init__(Styles(spec.brand, spec.scale), spec.boxes)
        self.spec, self.brand, self.content = spec, spec.brand, content

    def begin(self, title: str) -> None:
        """A page with its title, and the practice's name over against it."""
        super().begin(title)
        if title:
            self.say(
                self.brand.name,
                self.room.x + self.room.width * 0.62,
                self.room.top + 22,
                self.room.width * 0.38,
            )
        if title == "Type":
            names = dict.fromkeys((self.brand.headings.name, self.brand.base.name))
            self.say(
                " · ".join(names),
                self.room.x + self.room.width * 0.62,
                self.room.top + 12,
                self.room.width * 0.38,
            )

    def tones(self) -> None:
        """Every ink in its tones."""
        self.inks(dict(self.spec.inks))

    def colors(self) -> None:
        """Name and mark on a field, then the colours."""
        trim = self.boxes.trim
        self.begin("")
        field = Rect(0, trim.top - HEADER, self.boxes.media.width, HEADER)
        self._fill("primary-deep", field)
        self._mark(Rect(field.x + MARGIN, field.y + 62, 92, 92))
        left = MARGIN + (112 if self._has_mark else 0)
        below = self._fitted(self.brand.name, left, field.top - 34, self.room.width - left + MARGIN)
        if self.brand.tagline:
            self.put(self.brand.tagline, "lead", left, below - 6, "paper")
        self._contact(self.room.x, field.y + 44, self.room.width)
        profile = profile_for(self.brand.paper or "letter", self.content.roots)
        shown = list(swatches(self.spec, profile))[:MOST]
        across = 3 if len(shown) <= 9 else 4
        rows = -(-len(shown) // across)
        wide = (self.room.width - 12 * (across - 1)) / across
        high = min(0.62 * wide + 72, (field.y - MARGIN - 46) / max(1, rows) - 12)
        for number, swatch in enumerate(shown):
            x = self.room.x + number % across * (wide + 12)
            top = field.y - 26 - number // across * (high + 12)
            self._one(swatch, Rect(x, top - high, wide, high))
        inks = profile.description
        note = f"Contrast is that with the paper, of the paper that with the text (WCAG 2.1). Inks: {inks}."
        self.say(note, self.room.x, MARGIN - 14, self.room.width)
        self.canvas.end_page(self.boxes)

    def in_use(self) -> tuple[int, list[Rect]]:
        """The page for samples, and the rooms for them: two pages, then four card sides."""
        self.begin("In use")
        room, gap = self.room, 18.0
        wide = (room.width - gap) / 2
        high = wide * self.spec.boxes.trim.height / self.spec.boxes.trim.width
        pages = [Rect(room.x + number * (wide + gap), room.top - high, wide, high) for number in range(2)]
        narrow = (room.width - 3 * gap) / 4
        below = room.top - high - gap
        cards = [
            Rect(room.x + number * (narrow + gap), room.y, narrow, below - room.y) for number in range(4)
        ]
        foot = below - narrow * _CARD - 2 * gap
        self.say("At the foot of every page", room.x, foot, room.width)
        self._contact(room.x, foot - 8, room.width, "quiet")
        index = self.canvas.page
        self.canvas.end_page(self.boxes)
        return index, [*pages, *cards]

    @property
    def _has_mark(self) -> bool:
        return logo_picture(self.brand, "large") is not None

    def _mark(self, room: Rect) -> None:
        """The mark: the one for dark grounds, else the other on a piece of paper."""
        dark = logo_picture(self.brand, "large", "dark")
        mark = dark or logo_picture(self.brand, "large")
        if mark is None:
            return
        if dark is None:
            self._fill("paper", room)
        with self.canvas.artifact():
            self.canvas.draw(mark.fitted(room if dark else room.grown(-10)))

    def _fitted(self, name: str, x: float, top: float, width: float) -> float:
        """The name, as large as it fits on a line or two; the height below it."""
        for style in ("display", "h1", "h2", "h3", "h4", "lead"):
            line = Paragraph([Span(name)], self.styles[style].but(role="paper"), None)
            try:
                lines = len(line.lines(width))
            except OverfullError:
                continue
            if lines == 1 or (lines == 2 and style not in ("display", "h1")):
                break
        with self.canvas.artifact():
            high = line.measure(width)
            line.place(self.canvas, x, top, width)
        return top - high

    def _contact(self, x: float, top: float, width: float, role: str = "paper") -> None:
        """The line that stands at the foot of every page."""
        values = {**self.spec.values, "page": "1", "pages": "1"}
        spans = [replace(span, href=None) for span in contact_spans(self.brand, values)]
        if spans:
            line = Paragraph(spans, self.styles["furniture"].but(role=role), None)
            with self.canvas.artifact():
                line.measure(width)
                line.place(self.canvas, x, top, width)

    def _one(self, swatch: Swatch, room: Rect) -> None:
        """A field of the colour, what it is called, its figures."""
        block = Rect(room.x, room.y + 56, room.width, room.height - 56)
        role = self._ink_of(swatch.color)
        self._fill(role, block)
        if swatch.color.contrast(self.spec.inks["paper"]) < LARGE:
            self._frame(block)
        aa = max(("ink", "paper"), key=lambda one: self.spec.inks[one].contrast(swatch.color))
        self.put("Aa", "h2", block.x + 10, block.top - 6, aa)
        self.say(swatch.use, block.x + 10, block.y + 9, room.width - 20, aa)
        self.put(swatch.names[0], "strong", room.x, block.y - 3)
        rgb = " ".join(str(round(255 * channel)) for channel in swatch.color.rgb)
        cmyk = " ".join(str(round(100 * ink)) for ink in swatch.cmyk)
        rows = (" · ".join(swatch.names[1:]), f"{swatch.color.hex}   RGB {rgb}", f"CMYK {cmyk}")
        for number, text in enumerate(rows):
            self.say(text, room.x, block.y - 25 - 9 * number, room.width, "ink" if number else "quiet")

    def _ink_of(self, color: Color) -> str:
        """An ink of exactly that colour."""
        known = next((role for role, own in self.spec.inks.items() if own.hex == color.hex), None)
        return known or f"{LOGO}{color.hex[1:]}"

    def _fill(self, role: str, room: Rect) -> None:
        with self.canvas.artifact():
            box = f"{room.x:.2f} {room.y:.2f} {room.width:.2f} {room.height:.2f} re f"
            self.canvas.write(f"{self.canvas.fill(role)} {box}")

    def _frame(self, room: Rect) -> None:
        with self.canvas.artifact():
            box = f"{room.x:.2f} {room.y:.2f} {room.width:.2f} {room.height:.2f} re S"
            self.canvas.write(f"q {self.canvas.stroke('faint')} 0.75 w {box} Q")
