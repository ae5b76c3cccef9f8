"""The drawing vocabulary: what blocks and faces say instead of speaking to ReportLab.

Blocks ask for roles, never for values: ``accent``, ``rule``, a style's name, a number of grid
units. Colour policy, type scale and tags are decided here, once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil
from pathlib import Path

from workbook.kit import compound, icons
from workbook.kit.ask import Ask, Asking
from workbook.kit.branch import Branch
from workbook.kit.cells import Cells, Order
from workbook.kit.drawing import Drawing
from workbook.kit.dyed import dyed
from workbook.kit.hung import Hung
from workbook.kit.inline import Span, paragraphs, spans
from workbook.kit.linked import live_values, with_pages
from workbook.kit.listing import Item, listed
from workbook.kit.paragraph import Paragraph
from workbook.kit.pen import Pen
from workbook.kit.piece import Piece
from workbook.kit.row import Row
from workbook.kit.signs import IconSign, TickBox
from workbook.kit.style import TextStyle
from workbook.kit.tabular import Cell, Table, TableLook, TableRow, Widths
from workbook.kit.vector import Picture
from workbook.kit.writing_kit import WritingKit
from workbook.spec.variables import HELP, fill


@dataclass(frozen=True)
class Kit(WritingKit):
    """Makes pieces for one page of one product."""

    margin_column: float
    """Width of the outer notes column, in points."""
    margin_gap: float
    icon_folders: tuple[Path, ...] = ()
    level: int = 2
    """Of the next heading in the structure tree (H1 to H6)."""
    leads_page: bool = False
    """Whether the next heading is the page's own."""

    @property
    def broadest(self) -> float:
        """Width of a piece that uses the margin column too, in points; 0: not known."""
        return self.measure and self.measure + self.margin_gap + self.margin_column

    @property
    def without_margin(self) -> Kit:
        """The same kit where text takes the whole width: there is no margin left for notes."""
        return replace(self, measure=self.broadest, margin_column=0.0, margin_gap=0.0)

    def at(self, level: int, leads_page: bool) -> Kit:
        """The same kit where the next heading has another level."""
        return replace(self, level=level, leads_page=leads_page)

    def asked_by(self, asking: Asking | None) -> Kit:
        """The same kit, whose places to write are those of a block; None: they are paper."""
        return replace(self, asking=asking)

    # -- words

    def minutes(self, number: int) -> str:
        """“5 minutes”, in the product's language."""
        words = self.words.marks
        return words.minute if number == 1 else self.fill(words.minutes, n=str(number))

    def spans(self, text: str) -> tuple[Span, ...]:
        """The spans of a text; the facts in it are live, and spoken as they ask.

        A link into the book names the page it leads to.
        """
        found = spans(fill(text, self._live))
        return with_pages(found, self.overview.labels, self.words.furniture.pointer)

    @cached_property
    def _live(self) -> Mapping[str, str]:
        return {**live_values(self.spec), HELP: self.help}

    def line(
        self, text: str, style: str | TextStyle = "text", tag: str | None = "P", **looks: object
    ) -> Paragraph:
        """One paragraph; ``looks`` change the style: role, align, before, after (points)."""
        chosen = self.styles[style] if isinstance(style, str) else style
        branch = Branch(tag) if tag else None
        return Paragraph(self.spans(text), chosen.but(**looks) if looks else chosen, branch)

    def text(self, text: str, style: str = "text", **looks: object) -> list[Piece]:
        """Paragraphs; a blank line in the text parts them."""
        lines: list[Piece] = [self.line(part, style, "P", **looks) for part in paragraphs(text)]
        for line in lines[1:]:
            line.before = max(line.before, self.unit * 2)
        return lines

    def heading(self, text: str) -> Paragraph:
        """The next heading, a page's or a block's."""
        style = self.styles["h1" if self.leads_page else "h3"]
        heading = Paragraph(self.spans(text), style, Branch(f"H{min(self.level, 6)}"))
        heading.keep_next = True
        heading.before = self.unit * (0 if self.leads_page else 5)
        heading.after = self.unit * (3 if self.leads_page else 1)
        return heading

    def subheading(self, text: str, style: str = "strong", **looks: object) -> Paragraph:
        """A heading that looks like a style of text: inside a panel."""
        return self.line(text, style, f"H{min(self.level, 6)}", **looks)

    def row(
        self, texts: Sequence[str], centers: Sequence[float], style: str = "small", **looks: object
    ) -> Piece:
        """Short words in one line, each centred on its place (points from the left edge), read as one."""
        return Row(texts, centers, self.styles[style].but(**looks), Branch("P"))

    def cue(self, text: str, **parts: str) -> list[Piece]:
        """How to fill in on a screen what is drawn on paper; nothing where there are no fields."""
        if self.asking is None:
            return []
        line = self.line(self.fill(text, **parts), "hint", after=self.unit)
        line.keep_next = True
        return [line]

    # -- lists

    def items(
        self,
        bodies: Sequence[str | Sequence[Piece]],
        marker: str | Sequence[Piece] = "bullet",
        gap: float = 1.0,
        style: str = "text",
        ems: float = 1.9,
        asks: Sequence[Ask | None] = (),
    ) -> list[Piece]:
        """A list. Markers: ``bullet``, ``number``, ``box`` (to tick), ``none``, an icon's id.

        Or a sign for each item, so many ems wide. The gap is in units. Asks: what each box is ticked for.
        """
        made = []
        label: Piece | None
        for number, body in enumerate(bodies, start=1):
            pieces = [self.line(body, style)] if isinstance(body, str) else list(body)
            if marker == "box":
                label, indent = self._tick_box(style, asks[number - 1] if asks else None)
            elif isinstance(marker, str):
                label, indent = self._label(marker, number, style)
            else:
                label, indent = marker[number - 1], self.styles[style].size * ems
            made.append(Item(label, pieces, indent))
        numbering = {"number": "Decimal", "bullet": "Disc"}.get(str(marker), "None")
        return list(listed(made, numbering, gap * self.unit))

    def _label(self, marker: str, number: int, style: str) -> tuple[Piece | None, float]:
        size = self.styles[style].size
        if marker == "number":
            return self.line(f"{number}.", "strong", "Span", role="accent-text"), size * 1.75
        if marker == "bullet":
            return self.line("•", style, "Span", role="accent-text"), size * 1.25
        if marker == "none":
            return None, 0.0
        return IconSign(self.icon(marker), self.styles[style]), size * 1.9

    def _tick_box(self, style: str, ask: Ask | None) -> tuple[Piece, float]:
        return TickBox(self.styles[style], ask), self.styles[style].size * 1.75

    # -- compositions

    def keep(self, pieces: Sequence[Piece]) -> Piece:
        """Pieces that stay together."""
        return compound.Kept(pieces)

    def panel(
        self,
        pieces: Sequence[Piece],
        tint: str | None = "accent-tint",
        bar: str | None = None,
        outline: str | None = None,
        down: float = 2,
    ) -> Piece:
        """Pieces on a tinted ground, light enough to write on, with so many units above and below them.

        A bar alone is no longer than they are.
        """
        down = down if tint or outline else 0
        return compound.Panel(pieces, tint, (2.5 * self.unit, down * self.unit), bar, outline)

    def columns(
        self, stacks: Sequence[Sequence[Piece]], shares: Sequence[float] | None = None, gap: float = 3.0
    ) -> Piece:
        """Stacks side by side, gap in units."""
        return compound.Columns(stacks, shares or [1.0] * len(stacks), gap * self.unit)

    def cells(
        self,
        pieces: Sequence[Piece],
        columns: int | Sequence[float],
        gaps: tuple[float, float],
        order: Order = "across",
    ) -> Piece:
        """Pieces in level rows; gaps across and down, in units. Columns: their number, or least widths."""
        across, down = gaps
        count, least = (columns, ()) if isinstance(columns, int) else (len(columns), columns)
        return Cells(pieces, count, (across * self.unit, down * self.unit), order, least=least)

    def table(
        self,
        head: Sequence[Cell],
        rows: Sequence[TableRow],
        widths: Widths,
        lines: str | None = "rule",
        posts: bool = False,
    ) -> Piece:
        """Rows under a header; lines of an ink part the rows, posts the columns."""
        look = TableLook(self.unit, self.styles.sink, lines, posts, lifted=not self.large)
        return Table(TableRow(head), rows, widths, look)

    def wide(self, piece: Piece) -> Piece:
        """A piece that may use the margin column too."""
        extra = self.margin_column + self.margin_gap
        return compound.Wide(piece, extra) if extra else piece

    def hung(self, sign: Piece, pieces: Sequence[Piece], ems: float = 1.9) -> Piece:
        """Pieces with a sign or a few words hanging beside their first line, so many ems of text wide."""
        return Hung(sign, pieces, ems * self.styles["text"].size)

    def aside(self, pieces: Sequence[Piece]) -> Piece:
        """Small notes in the outer margin, level with what follows."""
        return compound.Aside(pieces, self.margin_column, self.margin_gap)

    def drawing(
        self, units: float | Callable[[float], float], draw: Callable[[Pen], None], alt: str | None = None
    ) -> Drawing:
        """A drawing so many grid units high, or as many as its width in points asks for.

        With ``alt`` its shapes carry meaning.
        """
        unit = self.unit
        # What follows stands on the grid again.
        height = (lambda width: ceil(units(width) - 0.001) * unit) if callable(units) else units * unit
        return Drawing(height, draw, self.styles, alt and self.fill(alt))

    def icon(self, name: str, role: str = "accent") -> Picture:
        """An icon by its id, in an ink."""
        return dyed(icons.icon(name, self.icon_folders), role)
