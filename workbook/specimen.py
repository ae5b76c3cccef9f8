"""A brand's specimen: its type, its inks, and all drawings and icons in them, to look through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from workbook.color import Color
from workbook.errors import ContentError
from workbook.finish import FileOrder, finish
from workbook.geometry import PageBoxes, Rect, Size
from workbook.kit.art import COMPOSITIONS, art, motifs
from workbook.kit.canvas import PageCanvas
from workbook.kit.dyed import dyed
from workbook.kit.icons import icon, icon_ids
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.style import TextStyle
from workbook.kit.styles import Styles
from workbook.library import default_brand
from workbook.spec.brand import Brand
from workbook.spec.brand_file import read_brand
from workbook.spec.inks import inks
from workbook.spec.presets import read_trim
from workbook.spec.roots import Roots, find_content
from workbook.spec.typescale import TypeScale
from workbook.structure import DrawnPdf
from workbook.writing import write_all

MARGIN, TITLE, GAP = 42.0, 46.0, 14.0
"""Around a page, for its title, and between what it shows, in points."""
SHOWN = "fern"
"""The plant that compositions are shown with."""
SENTENCE = "Quiet pages for noticing"
_FLAT = 0.36
"""Height over width of a landscape that is made for the foot of a page."""
_DAY = date(2026, 1, 1)
_TONES = ("", "-text", "-soft", "-tint", "-mid", "-deep")
Show = Callable[[Rect], None]
"""Draws one thing into its cell."""


def save_specimen(out: Path, brand: str | None = None, content: Path | None = None) -> Path:
    """Write the specimen of a brand. Raises UsageError, ContentError, NotWrittenError."""
    roots = find_content(content=content)
    found, problems = read_brand(brand or default_brand(roots, None), roots)
    if found is None:
        raise ContentError(problems)
    write_all([(out, specimen(found, roots))])
    return out


def specimen(brand: Brand, roots: Roots) -> bytes:
    """The pages: type, inks, motifs, patterns, compositions, icons."""
    folders = tuple(folder / "icons" for folder in roots.beside("assets"))
    colors = inks(brand)
    scale = TypeScale.of("clients", base=brand.base_size, line_height=brand.line_height)
    sheets = Sheets(Styles(brand, scale), PageBoxes.of(read_trim("letter", roots).size))
    sheets.type()
    sheets.inks(colors)
    plants = [id for id in motifs() if id not in COMPOSITIONS and id.rpartition("-")[2] not in COMPOSITIONS]
    sheets.grid("Drawings", plants, 4, 5, sheets.drawing)
    sheets.grid("Patterns", [id for id in motifs() if id.endswith("-field")], 4, 4, sheets.drawing)
    sheets.grid("Openers", [id for id in motifs() if id.endswith("-opener")], 3, 7, sheets.drawing)
    rest = [f"{SHOWN}-{name}" for name in COMPOSITIONS if name not in ("field", "opener")]
    sheets.grid("Compositions", rest, 2, 2, sheets.drawing)
    sheets.grid("Icons", icon_ids(folders), 9, 11, lambda id: lambda room: sheets.icon(id, folders, room))
    canvas = sheets.canvas
    drawn = DrawnPdf(canvas.finished(), tuple(canvas.pages), None, frozenset(canvas.inks))
    return finish(drawn, FileOrder(title=f"Specimen: {brand.name}", lang="en-US", date=_DAY, inks=colors))


class Sheets:
    """Pages of cells, each with its name below."""

    def __init__(self, styles: Styles, boxes: PageBoxes) -> None:
        self.styles, self.boxes = styles, boxes
        self.canvas = PageCanvas(tagged=False)

    def grid(
        self, title: str, ids: Sequence[str], across: int, down: int, show: Callable[[str], Show]
    ) -> None:
        """As many pages as it takes."""
        room = self.room
        wide = (room.width - GAP * (across - 1)) / across
        high = (room.height - GAP * (down - 1)) / down
        for first in range(0, len(ids), across * down):
            self.begin(title)
            for number, id in enumerate(ids[first : first + across * down]):
                x = room.x + number % across * (wide + GAP)
                y = room.top - (number // across + 1) * (high + GAP) + GAP
                self.say(id, x, y, wide)
                show(id)(Rect(x, y + 12, wide, high - 12))
            self.canvas.end_page(self.boxes)

    def drawing(self, id: str) -> Show:
        """A motif in its cell."""

        def show(room: Rect) -> None:
            size = Size(room.width, room.width * _FLAT) if id.endswith("-shore") else room.size
            with self.canvas.artifact():
                self.canvas.draw(art(id)(size, 1).placed(room.x, room.y))

        return show

    def icon(self, id: str, folders: tuple[Path, ...], room: Rect) -> None:
        """An icon in the middle of its cell."""
        with self.canvas.artifact():
            self.canvas.draw(dyed(icon(id, folders), "accent").fitted(room.grown(-room.height * 0.22)))

    def type(self) -> None:
        """Every style in itself, with its size and leading."""
        self.begin("Type")
        y = self.room.top
        for name in self.styles.names:
            style = self.styles[name]
            self.say(
                f"{name}  {style.size:g}/{style.leading:.4g}",
                self.room.x,
                y - style.leading + style.sink - 2.4,
                110,
            )
            self.put(_fitting(style, self.room.width - 112), name, self.room.x + 112, y)
            y -= style.leading + 5
        self.canvas.end_page(self.boxes)

    def inks(self, colors: dict[str, Color]) -> None:
        """Every colour with its tones: hexadecimal, and contrast with paper."""
        self.begin("Inks")
        names = [name for name in colors if f"{name}-deep" in colors]
        greys: list[str] = [
            name for name in ("ink", "heading", "quiet", "rule", "mesh", "faint", "paper") if name in colors
        ]
        high = min(46.0, self.room.height / (len(names) + 1.4) - 2)
        y = self.room.top - high
        rows = [greys, *([f"{name}{tone}" for tone in _TONES] for name in names)]
        for row in rows:
            wide = self.room.width / len(row)
            for number, name in enumerate(row):
                self._swatch(name, colors, Rect(self.room.x + number * wide, y, wide, high))
            y -= high + 2
        self.canvas.end_page(self.boxes)

    def _swatch(self, name: str, colors: dict[str, Color], room: Rect) -> None:
        color, paper = colors[name], colors["paper"]
        with self.canvas.artifact():
            box = f"{room.x:.1f} {room.y:.1f} {room.width:.1f} {room.height:.1f} re f"
            self.canvas.write(f"{self.canvas.fill(name)} {box}")
        role = max(("ink", "paper"), key=lambda role: colors[role].contrast(color))
        for number, text in enumerate((name, f"{color.hex} {color.contrast(paper):.1f}:1")):
            self.say(text, room.x + 4, room.top - 13 - number * 9, room.width, role)

    @property
    def room(self) -> Rect:
        """What a page has below its title."""
        trim = self.boxes.trim
        return Rect(
            trim.x + MARGIN, trim.y + MARGIN, trim.width - 2 * MARGIN, trim.height - 2 * MARGIN - TITLE
        )

    def begin(self, title: str) -> None:
        """A page with its title."""
        self.canvas.begin_page("primary", False)
        media = self.boxes.media
        with self.canvas.artifact("background"):
            self.canvas.write(f"{self.canvas.fill('paper')} 0 0 {media.width:g} {media.height:g} re f")
        self.put(title, "h1", self.room.x, self.room.top + TITLE)

    def put(self, text: str, style: str, x: float, top: float, role: str | None = None) -> None:
        """A line in a style, from the height of its top."""
        how = self.styles[style] if role is None else self.styles[style].but(role=role)
        line = Paragraph([Span(text)], how, None)
        with self.canvas.artifact():
            line.place(self.canvas, x, top, line.natural_width() + 1)

    def say(self, text: str, x: float, baseline: float, width: float, role: str = "quiet") -> None:
        """A few small words on one line; what does not fit is cut."""
        style = self.styles["micro"].but(role=role, size=6.5, leading=8.0, sink=2.0)
        line = Paragraph([Span(text.replace(" ", "\u00a0"))], style, None)
        while line.natural_width() > width + GAP - 4 and len(text) > 2:
            text = text[:-1]
            line = Paragraph([Span(text.replace(" ", "\u00a0") + "…")], style, None)
        with self.canvas.artifact():
            line.place(self.canvas, x, baseline + 6.0, width + GAP)


def _fitting(style: TextStyle, width: float) -> str:
    """As much of the sentence as the width holds in that style."""
    words = SENTENCE.split()
    while len(words) > 1 and Paragraph([Span(" ".join(words))], style, None).natural_width() > width:
        words.pop()
    return " ".join(words)
