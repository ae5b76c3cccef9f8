"""Everything a command reads before it makes anything, with all problems of all files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from workbook.errors import ContentError, Place, Problem
from workbook.faces import faces
from workbook.kit.logo import logo_problems
from workbook.kit.soundness import font_problems
from workbook.library import Edition
from workbook.product.book import Workbook
from workbook.product.deck import Deck
from workbook.product.handout import ids
from workbook.product.read_book import read_workbook
from workbook.product.read_deck import read_deck
from workbook.product.reading import Reading
from workbook.request import Job, Request, jobs_for, unknown
from workbook.source import Source, shown
from workbook.spec.brand import Brand
from workbook.spec.brand_file import read_brand
from workbook.spec.facts import Fact, read_facts
from workbook.spec.locale import Locale
from workbook.spec.presets import preset_paths, read_locale, read_variant
from workbook.spec.project import Project, read_project
from workbook.spec.roots import Roots, find_content, strayed
from workbook.spec.variant import Variant

UNDATED = date(2026, 1, 1)
"""The day of content without facts."""


@dataclass
class Content:
    """What was read, and what is wrong with it."""

    roots: Roots
    project: Project | None = None
    jobs: tuple[Job, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    brands: dict[str, Brand] = field(default_factory=dict)
    locales: dict[str, Locale] = field(default_factory=dict)
    products: dict[Edition, Workbook | Deck] = field(default_factory=dict)
    sources: dict[Edition, tuple[Source, ...]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    """Of files that every brand shares."""
    brand_problems: dict[str, list[Problem]] = field(default_factory=dict)
    """Of a brand alone."""

    @property
    def fails(self) -> bool:
        """Whether nothing at all may be made of it."""
        return _fails(self.problems)

    @property
    def ready(self) -> tuple[Job, ...]:
        """The jobs that nothing stands in the way of."""
        failing = {ident for ident, problems in self.brand_problems.items() if _fails(problems)}
        return () if self.fails else tuple(job for job in self.jobs if job.brand not in failing)

    @property
    def all_problems(self) -> tuple[Problem, ...]:
        """Each once."""
        of_brands = (problem for problems in self.brand_problems.values() for problem in problems)
        return tuple(dict.fromkeys((*self.problems, *of_brands)))

    @property
    def all_sources(self) -> tuple[Source, ...]:
        """The files of all workbooks and decks."""
        return tuple(source for sources in self.sources.values() for source in sources)

    @property
    def date(self) -> date:
        """The project's date, else the newest day a fact was checked."""
        if self.project and self.project.date:
            return self.project.date
        return max((fact.checked for fact in self.facts.values()), default=UNDATED)

    @property
    def icon_folders(self) -> tuple[Path, ...]:
        """Folders of icons, own before built-in."""
        folders = (folder / "icons" for folder in self.roots.beside("assets"))
        return tuple(folder for folder in folders if folder.is_dir())

    def without_brands(self) -> Content:
        """The same as it was read for all brands together."""
        return replace(self, brands={}, brand_problems={})


def _fails(problems: Iterable[Problem]) -> bool:
    return any(problem.level == "error" for problem in problems)


def read_content(request: Request) -> Content:
    """All that the request needs. Raises UsageError for what does not exist; problems are collected."""
    content = read_shared(request)
    read_brands((job.brand for job in content.jobs), content)
    return content


def read_shared(request: Request) -> Content:
    """The same without brands, which may be hundreds: each is read where its files are made."""
    content = begun(find_content(content=request.content))
    if content.project is None:
        return content
    content.jobs = tuple(jobs_for(request, content.project, content.roots, _variants(content)))
    read_editions((job.edition for job in content.jobs), content)
    if request.only and not content.fails:
        content.jobs = tuple(_with_parts(content, request.only))
    return content


def begun(roots: Roots) -> Content:
    """What everything else rests on: the project and the facts."""
    content = Content(roots)
    content.project, problems = read_project(roots)
    content.facts, faults = read_facts(roots)
    content.problems += problems + faults
    return content


def _variants(content: Content) -> dict[str, Variant | None]:
    """All variants; None for one that cannot be read."""
    found: dict[str, Variant | None] = {}
    for ident in preset_paths("variants", content.roots):
        try:
            found[ident] = read_variant(ident, content.roots)
        except ContentError as error:
            found[ident] = None
            content.problems += error.problems
    return found


def _with_parts(content: Content, only: tuple[str, ...]) -> Iterator[Job]:
    """The jobs whose workbook has the part that is asked for. Raises UsageError for one that none has."""
    books = {edition: book for edition, book in content.products.items() if isinstance(book, Workbook)}
    parts = {edition: list(ids(book)) for edition, book in books.items()}
    for part in only:
        if not any(part in idents for idents in parts.values()):
            known = (ident for idents in parts.values() for ident in idents)
            raise unknown("chapter, page or block", part, known)
    yield from (job for job in content.jobs if job.only in parts.get(job.edition, ()))


def read_brands(idents: Iterable[str], content: Content) -> None:
    """Brands into the content, each once."""
    for ident in dict.fromkeys(idents):
        brand, problems = read_brand(ident, content.roots, content.facts, faces())
        damaged = font_problems(brand) if brand else []
        if brand and not damaged:
            content.brands[ident] = brand
            problems = [*problems, *logo_problems(brand)]
        content.brand_problems[ident] = [*problems, *damaged]


def read_editions(editions: Iterable[Edition], content: Content) -> None:
    """Workbooks and decks into the content, with the words of their languages, each once."""
    for edition in dict.fromkeys(editions):
        _read_locale(edition, content)
        if outside := strayed(edition.file, content.roots):
            content.problems += outside
            content.sources[edition] = ()
            continue
        reading: Reading[Workbook] | Reading[Deck]
        if edition.kind == "workbook":
            reading = read_workbook(edition.path, edition.locale)
        else:
            reading = read_deck(edition.path, edition.locale)
        content.problems += reading.problems
        content.sources[edition] = tuple(reading.sources)
        if reading.product:
            content.products[edition] = reading.product


def _read_locale(edition: Edition, content: Content) -> None:
    known = preset_paths("locales", content.roots)
    if edition.locale not in known:
        message = f"There is no locale “{edition.locale}”, after which this is named"
        hint = f"there are {', '.join(known)}: copy one into presets/locales/ and translate it"
        content.problems.append(Problem("unknown-id", message, Place(shown(edition.file)), hint=hint))
    elif edition.locale not in content.locales:
        try:
            content.locales[edition.locale] = read_locale(edition.locale, content.roots)
        except ContentError as error:
            content.problems += error.problems
