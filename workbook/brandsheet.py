"""``workbook brand``: a practice on four sheets: colours with their inks, tones, type, and all in use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from workbook.brandpages import BrandPages
from workbook.color import Color
from workbook.content import Content, read_content
from workbook.errors import ContentError
from workbook.finish import FileOrder, finish
from workbook.impose import Inset, with_insets
from workbook.kit.logo import LOGO
from workbook.library import default_brand, editions
from workbook.making import pages_of, spec_for
from workbook.product.book import Workbook
from workbook.product.deck import Deck
from workbook.request import Job, Request
from workbook.spec.printspec import PrintSpec
from workbook.spec.project import read_project
from workbook.spec.roots import Roots, find_content
from workbook.structure import DrawnPdf
from workbook.writing import write_all

SHOWN = ("mental-wellness", "affirmation-cards")
"""A workbook and a deck whose pages show the brand in use."""
NAME = "specimen.pdf"


def save_brand_sheet(out: Path, ident: str | None = None, content: Path | None = None) -> Path:
    """Write a brand's sheets to OUT/<brand>/specimen.pdf. Raises WorkbookError."""
    roots = find_content(content=content)
    project = read_project(roots)[0]
    ident = ident or default_brand(roots, project.brand if project else None)
    path = out / ident / NAME
    write_all([(path, brand_sheet(ident, roots))])
    return path


def brand_sheet(ident: str, roots: Roots) -> bytes:
    """The file. Raises UsageError for a brand that is not there, ContentError for one with errors."""
    content = _content(ident, roots)
    jobs = [_untagged(job) for job in content.jobs]
    specs = {job: spec_for(job, content, content.products[job.edition]) for job in jobs}
    spec = specs[jobs[0]]
    sheets = BrandPages(spec, content)
    sheets.colors()
    sheets.tones()
    sheets.type()
    page, rooms = sheets.in_use()
    canvas = sheets.canvas
    drawn = DrawnPdf(canvas.finished(), tuple(canvas.pages), None, frozenset(canvas.inks | {"faint"}))
    shown = [
        sample for job in jobs for sample in _samples(content.products[job.edition], specs[job], content)
    ]
    insets = [Inset(page, sample, index, room) for (sample, index), room in zip(shown, rooms, strict=False)]
    whole = with_insets(drawn, insets)
    inks = dict(spec.inks) | {
        role: Color.parse(role.removeprefix(LOGO)) for role in whole.inks if role.startswith(LOGO)
    }
    words = spec.brand.name
    return finish(
        whole, FileOrder(title=words, lang=spec.locale.tag, date=spec.date, inks=inks, author=words)
    )


def _content(ident: str, roots: Roots) -> Content:
    known = editions(roots)
    project = read_project(roots)[0]
    locale = project.locale if project and all(project.locale in known[one] for one in SHOWN) else "en-US"
    request = Request(
        products=SHOWN, brands=(ident,), variants=("screen",), locales=(locale,), content=roots.own
    )
    content = read_content(request)
    errors = [problem for problem in content.all_problems if problem.level == "error"]
    if errors:
        raise ContentError(errors)
    return content


def _untagged(job: Job) -> Job:
    plain = {"tagged": False, "fields": False, "links": False, "standard": None}
    return replace(job, variant=job.variant.model_copy(update=plain))


def _samples(product: Workbook | Deck, spec: PrintSpec, content: Content) -> Iterator[tuple[DrawnPdf, int]]:
    """A cover and the first page of a chapter; front and back of two cards."""
    if isinstance(product, Workbook):
        pages = pages_of(product, spec, content)
        openers = {place.name: place.page for place in pages.destinations}
        chapters = (openers.get(chapter.words.id, 0) for chapter in product.chapters)
        yield from ((pages, 0), (pages, next(chapters, 0)))
    else:
        few = replace(product, cards=(product.cards[0], product.cards[len(product.cards) // 2]), extras=())
        pages = pages_of(few, spec, content)
        yield from ((pages, index) for index in range(4))
