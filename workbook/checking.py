"""``workbook check``: everything read and linted, nothing made."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path

from workbook.content import Content, begun, read_brands, read_editions
from workbook.errors import ContentError, Place, Problem, UsageError
from workbook.grading import table
from workbook.library import Edition, default_brand, editions
from workbook.lint.shingles import read_shingles
from workbook.linting import advised, linted
from workbook.product.read_book import FILE as BOOK
from workbook.report import FileReport, Report
from workbook.request import Request, chosen_brands, chosen_locales
from workbook.reviewing import Review, originals, reviewed, reviews
from workbook.source import did_you_mean, shown
from workbook.spec.brand_file import FILE as BRAND
from workbook.spec.brand_file import brand_paths
from workbook.spec.facts import FILE as FACTS
from workbook.spec.presets import (
    Kind,
    preset_paths,
    read_board,
    read_lists,
    read_locale,
    read_stock,
    read_trim,
    read_variant,
)
from workbook.spec.roots import MARK, Roots, find_content

READERS: Mapping[Kind, Callable[[str, Roots], object]] = {
    "trims": read_trim,
    "stocks": read_stock,
    "boards": read_board,
    "variants": read_variant,
    "locales": read_locale,
    "lists": read_lists,
}
PRESETS = "presets/*/*.yaml"
NAMES = (MARK, FACTS, BRAND, BOOK)
"""Files that go by one name."""


def check(
    request: Request | None = None,
    paths: Sequence[Path] = (),
    today: date | None = None,
    warnings_fail: bool = False,
    against: Sequence[Path] = (),
) -> Report:
    """Read and lint everything, or show what concerns these files and folders; write nothing.

    ``today`` is the day that facts are judged by; ``against``: texts that no run of words may be from.
    Raises UsageError for an id or path that does not exist.
    """
    start, request = time.perf_counter(), request or Request()
    known = _shingles(against)
    content = begun(_roots(request, paths))
    editions = _editions(content, request)
    read_brands(_brands(content, request), content)
    read_editions(editions, content)
    content.problems += _preset_problems(content.roots)
    files = list(_files(content, editions))
    problems = [*linted(content).all_problems, *advised(content, today or date.today())]
    found = reviews(content)
    problems += reviewed(found, known, _beside(content, editions))
    if not request.brands and not request.locales:
        problems += _unread(content, files)
    if paths:
        problems = [problem for problem in problems if _within(problem.place.file, paths)]
        files = [file for file in files if _within(file.path, paths)]
    shown_of = {file.path for file in files}
    graded = [one for one in found if shown_of & {source.name for source in one.sources}]
    seconds, lines = time.perf_counter() - start, table(graded)
    return Report(seconds, tuple(files), problems=tuple(problems), warnings_fail=warnings_fail, table=lines)


def _shingles(against: Sequence[Path]) -> frozenset[str] | None:
    """Of all texts named; None where none is."""
    known: set[str] = set()
    for path in against:
        try:
            known |= read_shingles(path)
        except (OSError, UnicodeDecodeError) as error:
            reason = "is not UTF-8" if isinstance(error, UnicodeDecodeError) else "cannot be opened"
            raise UsageError(f"The text {shown(path)} {reason}") from error
    return frozenset(known) if against else None


def _roots(request: Request, paths: Sequence[Path]) -> Roots:
    """The content folder that was named, else the one around the first path, else the nearest."""
    for path in paths:
        if not path.exists():
            raise UsageError(f"There is no file or folder {shown(path)}")
    if request.content is not None or not paths:
        roots = find_content(content=request.content)
    else:
        first = _whole(paths[0])
        roots = find_content(start=first if first.is_dir() else first.parent)
    for path in paths:
        if not (_whole(path).is_relative_to(roots.main) or roots.main.is_relative_to(_whole(path))):
            raise UsageError(f"{shown(path)} is not in the content folder {shown(roots.main)}")
    return roots


def _brands(content: Content, request: Request) -> list[str]:
    """The brands asked for, else all own ones and the one that the project is made for."""
    if request.brands or content.project is None:
        return chosen_brands(request.brands or ("all",), content.roots)
    wanted = default_brand(content.roots, content.project.brand)
    return list(dict.fromkeys([wanted, *chosen_brands(("all",), content.roots)]))


def _editions(content: Content, request: Request) -> list[Edition]:
    """All own editions and those that the project makes; where nothing is one's own, all there are."""
    known = editions(content.roots)
    all_of_them = [edition for some in known.values() for edition in some.values()]
    wanted = [one.id for one in content.project.products] if content.project else []
    own = content.roots.own
    found = [one for one in all_of_them if own is None or one.path.is_relative_to(own) or one.id in wanted]
    if not request.locales:
        return found
    locales = chosen_locales(request.locales, (edition.locale for edition in found))
    return [edition for edition in found if edition.locale in locales]


def _beside(content: Content, asked: Sequence[Edition]) -> list[Review]:
    """Editions that were not asked for, which those that were are translations of; read to compare with."""
    beside = Content(content.roots)
    read_editions(originals(asked, editions(content.roots)), beside)
    return reviews(beside)


def _preset_problems(roots: Roots) -> Iterator[Problem]:
    """What is wrong with the practice's own presets."""
    own = roots.every(PRESETS)
    for kind, read in READERS.items():
        for ident, path in preset_paths(kind, roots).items():
            if path in own:
                try:
                    read(ident, roots)
                except ContentError as error:
                    yield from error.problems


def _files(content: Content, editions: Sequence[Edition]) -> Iterator[FileReport]:
    """All files that were read."""
    roots = content.roots
    yield _file(roots.main / MARK, "project")
    for path in roots.every(FACTS):
        yield _file(path, "facts")
    for ident, path in brand_paths(roots).items():
        if ident in content.brand_problems:
            yield _file(path, "brand", brand=ident)
    for edition in editions:
        for source in content.sources[edition]:
            if source.path:
                yield _file(source.path, edition.kind, product=edition.id, locale=edition.locale)
    for path in roots.every(PRESETS):
        yield _file(path, "preset")


def _file(path: Path, kind: str, product: str = "", brand: str = "", locale: str = "") -> FileReport:
    try:
        data = path.read_bytes()
    except OSError:  # what is wrong with it, its reader has said
        data = b""
    sha = sha256(data).hexdigest()
    return FileReport(shown(path), kind, product, brand, "", None, locale, 0, len(data), sha)


def _unread(content: Content, files: Sequence[FileReport]) -> Iterator[Problem]:
    """Files of one's own content that nothing reads: misnamed, or forgotten in a list."""
    root = content.roots.main
    read = {file.path for file in files}
    halves = [edition.path for edition in content.sources.keys() - content.products.keys()]
    for path in sorted([*root.rglob("*.yaml"), *root.rglob("*.yml")]):
        # A workbook with problems may not have come to its chapters.
        if shown(path) not in read and not any(path.is_relative_to(half) for half in halves):
            message = "Nothing reads this file: no list names it, or its name or folder is none of ours"
            hint = did_you_mean(path.name, NAMES) if path.name not in NAMES else None
            yield Problem("file-unused", message, Place(shown(path)), level="warning", hint=hint)


def _within(name: str, paths: Sequence[Path]) -> bool:
    """Whether a file, as it is called in messages, is one of these or below one of these."""
    return any(_whole(Path(name)).is_relative_to(_whole(path)) for path in paths)


def _whole(path: Path) -> Path:
    """From the root of the disk, without ``..``."""
    return Path(os.path.abspath(path))  # noqa: PTH100  # links stay as they are written
