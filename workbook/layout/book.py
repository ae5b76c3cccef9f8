"""A workbook onto pages.

Page numbers in the contents are foretold (a page of content is one sheet), drawn, and compared
with what came out; where they differ the book is drawn again with the true ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workbook.errors import ContentError
from workbook.finding import Finding
from workbook.geometry import Rect
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.compound import branches_of
from workbook.kit.inline import plain
from workbook.kit.kit import Kit
from workbook.kit.logo import logo_picture
from workbook.kit.overview import ChapterLine, Overview
from workbook.kit.paragraph import OverfullError
from workbook.kit.piece import Piece
from workbook.kit.styles import Styles
from workbook.layout.asking import asking
from workbook.layout.complaints import miscounted, runs_over, too_tall, too_wide
from workbook.layout.furniture import Furniture, book_grid
from workbook.layout.grid import LARGE_RULE, RULES, writing_pitch
from workbook.layout.guides import draw_guides
from workbook.layout.keeping import KeepLine
from workbook.layout.leaves import leaves
from workbook.layout.names import foretold, heading_words, help_lines, ids_on
from workbook.layout.notes import keep_notes_apart
from workbook.layout.opener import OpenerField, opener_field
from workbook.layout.ornament import cover_plant, draw_ornament, draw_shore
from workbook.layout.pour import TooTall, pour
from workbook.layout.templates import BookTemplate, spread, template
from workbook.product.book import Chapter, Page, Workbook
from workbook.spec.printspec import PrintSpec
from workbook.structure import Bookmark, DrawnPdf, Node

PASSES = 4


def lay_out(workbook: Workbook, spec: PrintSpec, icon_folders: tuple[Path, ...]) -> DrawnPdf:
    """All pages of a workbook. Raises ContentError where a word or a block fits no page."""
    labels, total = foretold(workbook), len(list(workbook.sections()))
    for _ in range(PASSES):
        book = _Book(workbook, spec, icon_folders, labels, total)
        drawn = book.drawn()
        if (book.labels, len(drawn.pages)) == (labels, total):
            return drawn
        labels, total = book.labels, len(drawn.pages)
    return drawn


@dataclass
class _Book:
    """One pass over the pages."""

    workbook: Workbook
    spec: PrintSpec
    icon_folders: tuple[Path, ...]
    foretold: Mapping[str, str]
    total: int
    """Of the pages, foretold too."""

    def __post_init__(self) -> None:
        spec, words = self.spec, self.workbook.words
        self.helps = help_lines(self.workbook)
        self.styles = Styles(spec.brand, spec.scale)
        mark = logo_picture(spec.brand, "small")
        self.grid = book_grid(spec, self.styles, mark)
        self.origin = (spec.boxes.trim.x, spec.boxes.trim.y)
        self.edge = 0.0 if spec.variant.ground else spec.paper.safe
        self.canvas = PageCanvas(spec.variant.tagged, spec.variant.outlines)
        self.furniture = Furniture(spec.brand, spec.values, self.styles, self.grid, mark)
        self.overview = Overview(
            self.workbook.id,
            words.title,
            words.subtitle,
            words.audience,
            tuple(
                ChapterLine(c.words.id, c.words.title, c.number, c.words.minutes, c.words.accent)
                for c in self.workbook.chapters
            ),
            self.foretold,
            self.helps.heading(spec.locale) if self.helps else None,
        )
        self.kit = Kit(
            spec,
            self.styles,
            self.overview,
            writing_pitch(self._rule(), spec.scale.leading("text")),
            self.grid.column,
            self.grid.gap,
            self.icon_folders,
            room=self.grid.height,
            measure=self.grid.text,
        )
        self.root = Branch("Document")
        self.labels: dict[str, str] = {}
        self.bookmarks: list[Bookmark] = []
        self.findings: list[Finding] = []

    def _rule(self) -> float:
        """The distance of writing lines that is asked for."""
        words = self.workbook.words
        rule = words.rule or RULES[words.audience]
        return max(rule, LARGE_RULE) if self.spec.variant.scale == "large" else rule

    def drawn(self) -> DrawnPdf:
        """All pages, drawn."""
        for chapter, page in self.workbook.sections():
            self._page(chapter, page)
        canvas = self.canvas
        data = canvas.finished()
        self._count()
        return DrawnPdf(
            data,
            tuple(canvas.pages),
            self._tree() if canvas.tagged else None,
            frozenset(canvas.inks),
            tuple(canvas.furniture_links) if canvas.tagged else (),
            tuple(canvas.destinations),
            tuple(self.bookmarks),
            labels=tuple(str(number) for number in range(1, len(canvas.pages) + 1)),
            findings=tuple(self.findings),
        )

    def _tree(self) -> Node | None:
        tree, known = self.root.freeze(), {place.name for place in self.canvas.destinations}
        return tree.without_links_to_nowhere(known) if tree and self.workbook.partial else tree

    def _page(self, chapter: Chapter | None, page: Page) -> None:
        opens = chapter is not None and chapter.opened_by(page)
        heads: list[Piece] = []
        section = Branch("Sect")
        pieces: list[Piece] = []
        whole = not opens and page.template in ("wide", "full")
        base = self.kit.without_margin if whole else self.kit
        level = 2 if chapter and chapter.opens else 1
        led = False
        title: str | None = None
        for block, place in zip(page.blocks, page.places, strict=True):
            kit = base.at(level + led if not opens else 2, not led and not opens)
            kit = kit.asked_by(asking(self.workbook, self.spec, chapter, page, block))
            try:
                made = block.pieces(kit)
            except OverfullError as error:
                raise ContentError([too_wide(error, place)]) from None
            if made:
                heads.append(made[0])
            section.children.append(Branch("Sect", list(branches_of(made))))
            pieces += made
            title = title or heading_words(made, self.styles["h1"]) or block.title
            led = title is not None
        if chapter and chapter.words.keep and page is chapter.pages[-1]:
            keep = KeepLine(self.kit, chapter.words.keep)
            section.children += keep.branches
            pieces.append(keep)
        try:
            field = opener_field(self.kit, self.grid, chapter) if chapter and opens else None
            if field:
                section.children[:0] = field.branches
            self.root.children.append(section)
            self._draw(chapter, page, title, pieces, heads, field)
        except TooTall as error:
            raise ContentError([too_tall(error, page.place)]) from None
        except OverfullError as error:
            raise ContentError([too_wide(error, page.place)]) from None

    def _draw(
        self,
        chapter: Chapter | None,
        page: Page,
        title: str | None,
        pieces: list[Piece],
        heads: list[Piece],
        field: OpenerField | None,
    ) -> None:
        name = "opener" if field else page.template
        lower = field.lowers if field else 0.0
        first = self._template(name, lower)
        keep_notes_apart(pieces, first.room.width, self.styles.unit)
        size = first.room.width, first.room.height, self.grid.height
        pages = leaves(pieces, heads, *size) if self.kit.large else pour(pieces, *size)
        if len(pages) > 1 and self.workbook.words.pages and not self.kit.large:
            leading = self.styles["text"].leading
            self.findings.append(runs_over(pieces, first.room, leading, page.place, self.canvas.page + 1))
        for number, part in enumerate(pages):
            kind = "standard" if number and name == "opener" else name
            here = self._template(kind, 0.0 if number else lower)
            self._begin(chapter)
            if not number:
                self._name(chapter, page, title)
            if field and not number:
                field.place(self.canvas, self.spec.boxes, self.edge, str(self.canvas.page + 1))
            elif name != "full":
                running = chapter.words.title if chapter else self.workbook.words.title
                self.furniture.head(self.canvas, self.origin, running, str(self.canvas.page + 1))
            if name != "full":
                spread(part, heads, here.room, self.styles.unit)
                self._ornament(chapter, page, part, here.room)
                self.furniture.foot(self.canvas, self.origin, str(self.canvas.page + 1), str(self.total))
            here.place(self.canvas, part)
            if self.spec.guides:
                draw_guides(self.canvas, self.spec.boxes, self.spec.paper.safe, self.grid, self.styles.sink)
            self.canvas.end_page(self.spec.boxes)

    def _ornament(self, chapter: Chapter | None, page: Page, part: list[Piece], room: Rect) -> None:
        book, boxes = self.workbook, self.spec.boxes
        last = page in book.back[-1:] and not book.partial
        if last and draw_shore(self.canvas, part, room, boxes, self.edge, cover_plant(book)):
            return
        live = self.grid.live(self._verso).moved(*self.origin)
        draw_ornament(self.canvas, part, room, live, chapter.words.art if chapter else None)

    def _template(self, name: str, lower: float) -> BookTemplate:
        return template(name, self.grid, self._verso, self.origin, lower)

    @property
    def _verso(self) -> bool:
        """Whether the page to be drawn is a left one: pages 2, 4, 6 …"""
        return self.canvas.page % 2 == 1

    def _begin(self, chapter: Chapter | None) -> None:
        accent = chapter.words.accent if chapter else "primary"
        self.canvas.begin_page(accent, self._verso)
        if self.spec.variant.ground:
            media = self.spec.boxes.media
            with self.canvas.artifact("background"):
                self.canvas.write(f"{self.canvas.fill('paper')} 0 0 {media.width:g} {media.height:g} re f")

    def _name(self, chapter: Chapter | None, page: Page, title: str | None) -> None:
        """Destinations and bookmarks of a page."""
        number = str(self.canvas.page + 1)
        top = self.spec.boxes.trim.top
        ids = ids_on(chapter, page, self.helps)
        own = f"page.{number}"  # no id has a point in it
        for name in [*ids, own]:
            self.canvas.destination(name, top)
            self.labels[name] = number
        del self.labels[own]
        if chapter and chapter.opened_by(page):
            self.bookmarks.append(Bookmark(chapter.words.title, chapter.words.id))
        elif title:
            self.bookmarks.append(Bookmark(plain(self.kit.fill(title)), own, 1 if chapter else 0))

    def _count(self) -> None:
        promised = self.workbook.words.pages
        made = len(self.canvas.pages)
        if promised and made != promised and self.spec.scale.floor == 0:
            self.findings.append(miscounted(made, promised, self.workbook.place))
