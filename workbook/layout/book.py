"""A workbook onto pages.

Page numbers in the contents are foretold (a page of content is one sheet), drawn, and compared
with what came out; where they differ the book is drawn again with the true ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from workbook.finding import Finding
from workbook.geometry import Rect
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.kit import Kit
from workbook.kit.logo import logo_picture
from workbook.kit.overview import Overview
from workbook.kit.piece import Piece
from workbook.kit.styles import Styles
from workbook.layout.complaints import blamed, miscounted, runs_over
from workbook.layout.furniture import Furniture, book_grid
from workbook.layout.grid import LARGE_RULE, RULES, writing_pitch
from workbook.layout.guides import draw_guides
from workbook.layout.leaves import leaves, must_fit
from workbook.layout.names import chapter_lines, foretold, help_lines, with_help
from workbook.layout.notes import keep_notes_apart
from workbook.layout.opener import OpenerField, opener_field
from workbook.layout.ornament import cover_plant, draw_ornament, draw_shore
from workbook.layout.places import Places
from workbook.layout.pour import pour
from workbook.layout.section import Section, composed
from workbook.layout.templates import BookTemplate, spread, template
from workbook.product.book import Chapter, Page, Workbook
from workbook.spec.printspec import PrintSpec
from workbook.structure import DrawnPdf, Node

PASSES = 4


def lay_out(workbook: Workbook, spec: PrintSpec, icon_folders: tuple[Path, ...]) -> DrawnPdf:
    """All pages of a workbook. Raises ContentError where a word or a block fits no page."""
    labels, total = foretold(workbook), len(list(workbook.sections()))
    for _ in range(PASSES):
        book = _Book(workbook, spec, icon_folders, labels, total)
        drawn = book.drawn()
        if (book.places.labels, len(drawn.pages)) == (labels, total):
            return drawn
        labels, total = book.places.labels, len(drawn.pages)
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
            chapter_lines(self.workbook),
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
        self.places = Places(self.canvas, self.kit, spec.boxes.trim, self.grid.top, self.helps)
        self.findings: list[Finding] = []

    def _rule(self) -> float:
        """The distance of writing lines that is asked for."""
        words = self.workbook.words
        rule = words.rule or RULES[words.audience]
        return max(rule, LARGE_RULE) if self.spec.variant.scale == "large" else rule

    def drawn(self) -> DrawnPdf:
        """All pages, drawn."""
        for run in self._page_runs():
            self._pages(run)
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
            tuple(with_help(self.places.bookmarks, canvas.destinations, self.overview.help_title)),
            labels=tuple(str(number) for number in range(1, len(canvas.pages) + 1)),
            findings=tuple(self.findings),
        )

    def _tree(self) -> Node | None:
        tree, known = self.root.freeze(), {place.name for place in self.canvas.destinations}
        return tree.without_links_to_nowhere(known) if tree and self.workbook.partial else tree

    def _page_runs(self) -> Iterator[list[tuple[Chapter | None, Page]]]:
        """Pages of content that are poured together: each by itself, in large print those of a chapter."""
        for _, run in groupby(self.workbook.sections(), key=self._run_of):
            yield list(run)

    def _run_of(self, section: tuple[Chapter | None, Page]) -> object:
        chapter, page = section
        return chapter.number if chapter and self.kit.large and page.template != "full" else id(page)

    def _pages(self, run: Sequence[tuple[Chapter | None, Page]]) -> None:
        sections = [composed(self.workbook, self.kit, *section) for section in run]
        first = sections[0]
        with blamed(first.page):
            chapter = first.chapter
            opener = opener_field(self.kit, self.grid, chapter) if chapter and first.opens else None
            if opener:
                first.branch.children[:0] = opener.branches
            self.root.children += [section.branch for section in sections]
            self._draw(sections, opener)

    def _poured(self, sections: Sequence[Section], room: Rect) -> list[list[Piece]]:
        """The pieces of each sheet; ``room`` is the first one's."""
        size = room.width, room.height, self.grid.height
        if not self.kit.large:
            return pour(sections[0].pieces, *size)
        tallest = max(room.height, self.grid.height)
        for section in sections:
            with blamed(section.page):
                must_fit(section.pieces, room.width, tallest)
            self.places.mark(section)
        starts = [section.pieces[0] for section in sections[1:] if section.pieces]
        return leaves(
            [piece for section in sections for piece in section.pieces],
            [head for section in sections for head in section.heads],
            starts,
            *size,
        )

    def _draw(self, sections: Sequence[Section], field: OpenerField | None) -> None:
        chapter, page = sections[0].chapter, sections[0].page
        heads = [head for section in sections for head in section.heads]
        name = "opener" if field else page.template
        lower = field.lowers if field else 0.0
        first = self._template(name, lower)
        keep_notes_apart(sections[0].pieces, first.room.width, self.styles.unit)
        pieces = list(sections[0].pieces)
        pages = self._poured(sections, first.room)
        if len(pages) > 1 and self.workbook.words.pages and not self.kit.large:
            leading = self.styles["text"].leading
            self.findings.append(runs_over(pieces, first.room, leading, page.place, self.canvas.page + 1))
        later = self.places.gone_over(sections[0], pages)
        for number, part in enumerate(pages):
            kind = "standard" if number and name == "opener" else name
            here = self._template(kind, 0.0 if number else lower)
            self._begin(chapter)
            if not number and not self.kit.large:
                self.places.name(sections[0], self.spec.boxes.trim.top, [id for ids in later for id in ids])
            elif not self.kit.large:
                self.places.label(later[number], self.spec.boxes.trim.top)
            if field and not number:
                field.place(self.canvas, self.spec.boxes, self.edge, str(self.canvas.page + 1))
            elif name != "full":
                running = chapter.words.title if chapter else self.workbook.words.title
                self.furniture.head(self.canvas, self.origin, running, str(self.canvas.page + 1))
            if name != "full":
                spread(part, heads, here.room, self.styles.unit)
                self._ornament(chapter, page, part, here.room, last=number == len(pages) - 1)
                self.furniture.foot(self.canvas, self.origin, str(self.canvas.page + 1), str(self.total))
            here.place(self.canvas, part)
            if self.spec.guides:
                draw_guides(self.canvas, self.spec.boxes, self.spec.paper.safe, self.grid, self.styles.sink)
            self.canvas.end_page(self.spec.boxes)

    def _ornament(
        self, chapter: Chapter | None, page: Page, part: list[Piece], room: Rect, last: bool
    ) -> None:
        book, boxes = self.workbook, self.spec.boxes
        ends = last and page in book.back[-1:] and not book.partial
        if ends and draw_shore(self.canvas, part, room, boxes, self.edge, cover_plant(book)):
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

    def _count(self) -> None:
        promised = self.workbook.words.pages
        made = len(self.canvas.pages)
        if promised and made != promised and self.spec.scale.floor == 0:
            self.findings.append(miscounted(made, promised, self.workbook.place))
