"""``project.yaml``: what a plain build makes, and for whom."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Annotated, Literal

from pydantic import Field

from workbook.errors import Problem
from workbook.source import Source, Steps, did_you_mean
from workbook.spec.base import Day, Ident, Line, Model
from workbook.spec.brand_file import brand_paths
from workbook.spec.locale import Tag
from workbook.spec.parse import in_order, parse
from workbook.spec.presets import preset_paths
from workbook.spec.roots import MARK, Roots, open_content

PAPERS = ("letter", "a4")
BOOKS, DECKS = "workbooks/*/*/workbook.yaml", "decks/*/*.yaml"
"""Editions below a content folder."""


class Wanted(Model):
    """A product and the variants it is made in."""

    id: Ident
    """A folder in workbooks/ or decks/, one's own or built in."""
    variants: Annotated[tuple[Ident, ...], Field(min_length=1)] = ("screen", "home")
    """What it is made for: workbook list variants."""


class Project(Model):
    """What a plain build makes."""

    format: Literal[1]
    """The version of the content format."""
    brand: Ident | None = None
    """None: the only brand of this content, else the built-in one."""
    locale: Tag = "en-US"
    """Language and region; an edition of it has to exist."""
    paper: Ident | None = None
    """None: the brand's, else letter."""
    edition: Line | None = None
    """Shown on the imprint."""
    editions: dict[Tag, Line] = Field(default_factory=dict, description="the edition in other languages")
    """The edition's words in other languages, by locale."""
    date: Day | None = None
    """None: the newest day on which a fact was checked."""
    products: Annotated[tuple[Wanted, ...], Field(min_length=1)]
    """What a plain build makes."""


def edition_in(project: Project | None, locale: str) -> str | None:
    """The words of the edition in a language: its own, else the project's."""
    return None if project is None else project.editions.get(locale, project.edition)


def read_project(roots: Roots) -> tuple[Project | None, list[Problem]]:
    """The project of the own content, else the built-in one; or None and what is wrong with it."""
    source, problems = open_content(roots.main / MARK, roots)
    if source is None:
        return None, problems
    project, problems = parse(Project, source)
    if project is None:
        return None, problems
    problems = in_order(_unknown(project, source, roots))
    return (None if problems else project), problems


def _unknown(project: Project, source: Source, roots: Roots) -> Iterator[Problem]:
    """Ids that nothing has, and what cannot be had together."""
    products = _locales(roots)
    named: list[tuple[str, str, Steps, Collection[str]]] = [
        ("product", one.id, ("products", number, "id"), products)
        for number, one in enumerate(project.products)
    ]
    variants = preset_paths("variants", roots)
    named += [
        ("variant", ident, ("products", number, "variants", index), variants)
        for number, one in enumerate(project.products)
        for index, ident in enumerate(one.variants)
    ]
    if project.brand:
        named.append(("brand", project.brand, ("brand",), brand_paths(roots)))
    if project.paper:
        named.append(("paper", project.paper, ("paper",), PAPERS))
    tags = preset_paths("locales", roots)
    named.append(("locale", project.locale, ("locale",), tags))
    for what, ident, steps, known in named:
        if ident not in known:
            hint = did_you_mean(ident, known) or f"there are {', '.join(known)}"
            yield source.problem("unknown-id", f"There is no {what} “{ident}”", steps, hint=hint)
    for number, one in enumerate(project.products):
        locales = products.get(one.id)
        if locales and project.locale in tags and project.locale not in locales:
            message = f"“{one.id}” has no edition in {project.locale}"
            hint = f"there is {', '.join(locales)}"
            yield source.problem("unknown-id", message, ("products", number, "id"), hint=hint)


def _locales(roots: Roots) -> dict[str, list[str]]:
    """All workbooks and decks, and the locales that each has an edition in."""
    found: dict[str, list[str]] = {}
    for path in roots.winning(BOOKS):
        _, ident, locale, _ = path.split("/")
        found.setdefault(ident, []).append(locale)
    for path in roots.winning(DECKS):
        _, ident, name = path.split("/")
        found.setdefault(ident, []).append(name.removesuffix(".yaml"))
    return found
