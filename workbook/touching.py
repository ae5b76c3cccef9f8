"""What follows from which file: what is to be made anew when one is saved, and what errors in it stop."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from workbook.content import Content
from workbook.request import Job
from workbook.source import shown
from workbook.spec.brand_file import brand_path, extended
from workbook.spec.facts import FILE as FACTS
from workbook.spec.roots import MARK, Roots, open_content

UNPRINTED = ("lists",)
"""Presets that only ``check`` reads."""


def touched(paths: Iterable[Path], content: Content) -> tuple[Job, ...]:
    """The jobs that one of these files has a part in."""
    houses = {ident: lineage(ident, content.roots) for ident in {job.brand for job in content.jobs}}
    ways = [way for path in paths if (way := _way(path, content.roots))]
    return tuple(job for job in content.jobs if any(_touches(way, job, houses[job.brand]) for way in ways))


def is_of_editions(paths: Iterable[Path], roots: Roots) -> bool:
    """Whether these files are of workbooks and decks only, so that nothing else has to be read again."""
    return all(_way(path, roots)[:1] in (("workbooks",), ("decks",)) for path in paths)


def sound(content: Content) -> tuple[Job, ...]:
    """The jobs that no error stands in the way of.

    A build refuses a brand whole; here a slip in one workbook leaves the deck beside it alone.
    """
    places = {edition: shown(edition.path) for edition in {job.edition for job in content.jobs}}

    def free(job: Job) -> bool:
        problems = (*content.problems, *content.brand_problems.get(job.brand, ()))
        own = places[job.edition]
        return job.edition in content.products and not any(
            problem.level == "error" and _stops(problem.place.file, own, places.values())
            for problem in problems
        )

    return tuple(filter(free, content.jobs))


def _stops(file: str, own: str, editions: Iterable[str]) -> bool:
    """Whether an error in a file stops an edition: in its own files, or in one that is no edition's."""
    if _in(file, own):
        return True
    return not any(_in(file, edition) for edition in editions)


def _in(file: str, edition: str) -> bool:
    return file == edition or file.startswith(f"{edition}/")


def lineage(ident: str, roots: Roots) -> tuple[str, ...]:
    """A brand and those it extends, as far as they can be read."""
    found, following = [ident], True
    while following:
        path = brand_path(found[-1], roots)
        source = open_content(path, roots)[0] if path else None
        above = extended(source) if source else None
        following = isinstance(above, str) and above not in found
        found += [str(above)] if following else []
    return tuple(found)


def _way(path: Path, roots: Roots) -> tuple[str, ...]:
    """From the content folder, or from its parent to what lies beside it; empty: elsewhere."""
    for folder in roots.folders:
        if path.is_relative_to(folder):
            return path.relative_to(folder).parts
        if path.is_relative_to(folder.parent):
            return ("..", *path.relative_to(folder.parent).parts)
    return ()


def _touches(way: tuple[str, ...], job: Job, house: Collection[str]) -> bool:
    """Whether a file at the end of that way has a part in what the job makes."""
    edition = job.edition
    match way:
        case (name,):
            return name in (MARK, FACTS)
        case ("brands", ident, *_):
            return ident in house
        case ("workbooks", ident, locale, *_):
            return ("workbook", ident, locale) == (edition.kind, edition.id, edition.locale)
        case ("decks", ident, name):
            return ("deck", ident, name) == (edition.kind, edition.id, f"{edition.locale}.yaml")
        case ("presets", "variants", name):
            return name == f"{job.variant.id}.yaml"
        case ("presets", "locales", name):
            return name == f"{edition.locale}.yaml"
        case ("presets", kind, _):
            return kind not in UNPRINTED
        case ("..", "fonts" | "assets", *_):
            return True
    return False
