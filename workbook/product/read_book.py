"""A workbook's folder to a ``Workbook``: its own file, its chapters, and what holds between them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from workbook.errors import ContentError
from workbook.product.book import Chapter, ChapterFile, Page, PageFile, Workbook, WorkbookFile
from workbook.product.book_links import link_problems
from workbook.product.reading import Reading
from workbook.source import Source, Steps, read_source, shown
from workbook.spec.parse import parse
from workbook.spec.roots import stands, within

FILE = "workbook.yaml"


def read_workbook(folder: Path, locale: str) -> Reading[Workbook]:
    """The workbook in ``<id>/<locale>/``; problems of all its files at once."""
    reading: Reading[Workbook] = Reading()
    source = _read(folder / FILE, reading)
    if source is None:
        return reading
    words, problems = parse(WorkbookFile, source)
    reading.add(problems)
    names = words.chapters if words else _names(source)
    chapters = [_chapter(folder, name, n, source, reading) for n, name in enumerate(names)]
    if words is None or any(chapter is None for chapter in chapters):
        return reading
    book = Workbook(
        folder.parent.name,
        locale,
        words,
        _pages(words.front, source, ("front",)),
        tuple(chapter for chapter in chapters if chapter),
        _pages(words.back, source, ("back",)),
        source.place(),
    )
    reading.add(link_problems(book))
    reading.product = book
    return reading


def _read(path: Path, reading: Reading[Workbook]) -> Source | None:
    try:
        source = read_source(path, shown(path))
    except ContentError as error:
        reading.add(error.problems)
        return None
    reading.sources.append(source)
    return source


def _names(source: Source) -> list[str]:
    """Chapter files of a workbook that has problems: read all the same, to report all at once."""
    names = source.data.get("chapters") if isinstance(source.data, dict) else None
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


def _chapter(folder: Path, name: str, index: int, book: Source, reading: Reading[Workbook]) -> Chapter | None:
    path = within(folder, folder, name)
    if path is None:
        message = f"“{name}” leads out of the workbook's folder"
        reading.add([book.problem("path-outside", message, ("chapters", index))])
        return None
    if not stands(path):
        message = f"There is no chapter file “{name}” beside {FILE}"
        reading.add([book.problem("file-missing", message, ("chapters", index))])
        return None
    source = _read(path, reading)
    if source is None:
        return None
    words, problems = parse(ChapterFile, source)
    reading.add(problems)
    if words is None:
        return None
    return Chapter(index + 1, words, _pages(words.pages, source, ("pages",)), source.place())


def _pages(files: Sequence[PageFile], source: Source, path: Steps) -> tuple[Page, ...]:
    return tuple(
        Page(
            file.id,
            file.template,
            file.blocks,
            source.place((*path, number)),
            tuple(source.place((*path, number, "blocks", n)) for n in range(len(file.blocks))),
        )
        for number, file in enumerate(files)
    )
