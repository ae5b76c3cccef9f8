"""Everything a command reads before it makes anything, with all problems of all files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from workbook.errors import ContentError, Problem
from workbook.kit.logo import logo_problems
from workbook.library import Edition
from workbook.product.book import Workbook
from workbook.product.deck import Deck
from workbook.product.handout import ids
from workbook.product.read_book import read_workbook
from workbook.product.read_deck import read_deck
from workbook.product.reading import Reading
from workbook.request import Job, Request, jobs_for, unknown
from workbook.source import Source
from workbook.spec.brand import Brand
from workbook.spec.brand_file import read_brand
from workbook.spec.facts import Fact, read_facts
from workbook.spec.locale import Locale
from workbook.spec.presets import read_locale
from workbook.spec.project import Project, read_project
from workbook.spec.roots import Roots, find_content


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
    brand_problems: list[Problem] = field(default_factory=list)

    @property
    def fails(self) -> bool:
        """Whether nothing at all may be made of it."""
        return any(problem.level == "error" for problem in self.problems)

    @property
    def all_problems(self) -> tuple[Problem, ...]:
        return (*self.problems, *self.brand_problems)

    @property
    def date(self) -> date:
        """The project's date, else the newest day a fact was checked."""
        if self.project and self.project.date:
            return self.project.date
        return max((fact.checked for fact in self.facts.values()), default=date(2026, 1, 1))

    @property
    def icon_folders(self) -> tuple[Path, ...]:
        """Folders of icons, own before built-in."""
        return tuple(folder / "icons" for folder in self.roots.beside("assets") if (folder / "icons").is_dir())


def read_content(request: Request) -> Content:
    """All that the request needs. Raises UsageError for what does not exist; problems are collected."""
    content = Content(find_content(content=request.content))
    content.project, problems = read_project(content.roots)
    content.problems += problems
    content.facts, problems = read_facts(content.roots)
    content.problems += problems
    if content.project is None:
        return content
    content.jobs = tuple(jobs_for(request, content.project, content.roots))
    for ident in dict.fromkeys(job.brand for job in content.jobs):
        _read_brand(ident, content)
    for edition in dict.fromkeys(job.edition for job in content.jobs):
        _read_edition(edition, content)
    if request.only and not content.fails:
        content.jobs = tuple(_with_parts(content, request.only))
    return content


def _with_parts(content: Content, only: tuple[str, ...]) -> Iterator[Job]:
    """The jobs whose workbook has the part that is asked for. Raises UsageError for one that none has."""
    parts = {edition: list(ids(book)) for edition, book in content.products.items() if isinstance(book, Workbook)}
    for part in only:
        if not any(part in known for known in parts.values()):
            raise unknown("chapter, page or block", part, (name for known in parts.values() for name in known))
    yield from (job for job in content.jobs if job.only in parts.get(job.edition, ()))


def _read_brand(ident: str, content: Content) -> None:
    brand, problems = read_brand(ident, content.roots, content.facts)
    problems += logo_problems(brand) if brand else []
    content.brand_problems += problems
    if brand and not any(problem.level == "error" for problem in problems):
        content.brands[ident] = brand


def _read_edition(edition: Edition, content: Content) -> None:
    if edition.locale not in content.locales:
        try:
            content.locales[edition.locale] = read_locale(edition.locale, content.roots)
        except ContentError as error:
            content.problems += error.problems
    reading: Reading[Workbook] | Reading[Deck]
    if edition.kind == "workbook":
        reading = read_workbook(edition.path, edition.locale)
    else:
        reading = read_deck(edition.path, edition.locale)
    content.problems += reading.problems
    content.sources[edition] = tuple(reading.sources)
    if reading.product:
        content.products[edition] = reading.product
