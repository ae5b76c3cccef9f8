"""``workbook watch``: what a saved file changes is made anew, as long as somebody watches.

Files are shown as soon as they are finished and examined after that, so that a finding never keeps
the page from whoever is writing it. What was read and drawn before stays warm in memory: fonts and icons.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbook.content import Content, read_content
from workbook.errors import ContentError, Problem, WorkbookError
from workbook.finding import Finding
from workbook.kit.fonts import face
from workbook.linting import linted
from workbook.making import Made, drafted, judged
from workbook.preflight import Wants
from workbook.product.reading import quoted
from workbook.report import FileReport
from workbook.request import Job, Request
from workbook.spec.form_font import form_font
from workbook.spec.roots import Roots, find_content
from workbook.touching import is_of_editions, sound, touched
from workbook.writing import NotWrittenError, write_all

PAUSE = 0.2
"""Seconds between two looks."""
SETTLING = 0.05
"""Seconds in which nothing more may change: an editor may write a file in several steps."""
READ = (".yaml", ".yml", ".svg", ".png", ".jpg", ".jpeg", ".ttf", ".icc")
FONTS = (".ttf",)
Look = dict[Path, tuple[int, int]]
"""Files, when each was written, and how many bytes it has."""
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Saved:
    """Files that changed, and how many of all outputs they have a part in."""

    paths: tuple[Path, ...]
    touched: int
    whole: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A file that is written."""

    file: FileReport
    seconds: float
    """Since the last one, or since the change was seen."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is wrong, in the content or, with a path, in a file."""

    problems: tuple[Problem, ...] = ()
    findings: tuple[Finding, ...] = ()
    path: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing could be made at all."""

    message: str


@dataclass(frozen=True, slots=True)
class Rested:
    """All is made that could be."""

    seconds: float
    made: int
    ok: bool


Event = Saved | Shown | Told | Failed | Rested


@dataclass
class Watch:
    """What is still owed from one saved file to the next."""

    request: Request
    clock: Callable[[], float] = time.perf_counter
    jobs: tuple[Job, ...] = ()
    """All there are to be made, as far as it could be read."""
    late: set[Key] = field(default_factory=set)
    """Outputs that could not be made when they were touched."""
    unread: set[Path] = field(default_factory=set)
    """Saved files from a time when the project could not be read."""

    def first(self) -> Iterator[Event]:
        """Everything, once. Raises UsageError for what does not exist."""
        start = self.clock()
        content = linted(read_content(self.request))
        self.jobs = content.jobs
        yield from self._made(content, content.jobs, start)

    def after(self, paths: Sequence[Path]) -> Iterator[Event]:
        """What follows from saved files."""
        start = self.clock()
        if any(path.suffix.lower() in FONTS for path in paths):
            face.cache_clear()
            form_font.cache_clear()
        self.unread.update(paths)
        try:
            content = self._read()
        except WorkbookError as error:
            yield Saved(tuple(paths), 0, len(self.jobs))
            yield Failed(str(error))
            return
        new = set(touched(self.unread, content))
        jobs = [job for job in content.jobs if job in new or _key(job) in self.late]
        yield Saved(tuple(paths), len(jobs), len(self.jobs))
        yield from self._made(content, jobs, start)

    def _read(self) -> Content:
        """The content; where only workbooks and decks were saved, these alone. Raises WorkbookError."""
        roots, request = find_content(content=self.request.content), self.request
        few = is_of_editions(self.unread, roots)
        if few:
            jobs = touched(self.unread, Content(roots, jobs=self.jobs))
            request = replace(request, products=tuple({job.edition.id: None for job in jobs}))
        content = linted(read_content(request))
        if not few:
            self.jobs = content.jobs
        return content

    def _made(self, content: Content, jobs: Sequence[Job], start: float) -> Iterator[Event]:
        """Jobs made: first all are shown, then all are examined."""
        problems, ready = content.all_problems, set(sound(content))
        if problems:
            yield Told(problems)
        if content.jobs:
            self.unread.clear()
        made: list[tuple[Made, Wants]] = []
        ok, since = not any(problem.level == "error" for problem in problems), start
        for job in jobs:
            self.late.add(_key(job))
            if job not in ready:
                continue
            try:
                one, wants = drafted(job, content)
                write_all([(self.request.out / one.name, one.data)])
            except ContentError as error:
                ok = False
                yield Told(tuple(quoted(error.problems, content.all_sources)))
            except NotWrittenError as error:
                ok = False
                yield Told((error.problem,))
            else:
                self.late.discard(_key(job))
                made.append((one, wants))
                now = self.clock()
                yield Shown(one.report(self.request.out), now - since)
                since = now
        for one, wants in made:
            examined = judged(one, wants)
            ok = ok and not examined.fails
            if examined.findings:
                yield Told(findings=examined.findings, path=one.report(self.request.out).path)
        yield Rested(self.clock() - start, len(made), ok)


def _key(job: Job) -> Key:
    """What names a job whatever is in its files."""
    edition = (job.edition.kind, job.edition.id, job.edition.locale)
    return (job.brand, *edition, job.variant.id, job.paper or "", job.only or "")


def watch(
    request: Request,
    sleep: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.perf_counter,
) -> Iterator[Event]:
    """What happens, without end. Raises UsageError for what does not exist at the start."""
    folders = watched(find_content(content=request.content))
    watching, before = Watch(request, clock), look(folders)
    yield from watching.first()
    while True:
        now = look(folders)
        if now == before:
            sleep(PAUSE)
            continue
        while True:
            sleep(SETTLING)
            last, now = now, look(folders)
            if now == last:
                break
        paths, before = differing(before, now), now
        if paths:
            yield from watching.after(paths)


def watched(roots: Roots) -> tuple[Path, ...]:
    """The folders that a practice may change: its content, and what lies beside it."""
    return (roots.main, *(roots.main.parent / name for name in ("fonts", "assets")))


def look(folders: Iterable[Path]) -> Look:
    """All files that could be read, as they are now."""
    found: Look = {}
    for folder in folders:
        _look(folder, found)
    return found


def _look(folder: Path, found: Look) -> None:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    _look(Path(entry.path), found)
                elif entry.name.lower().endswith(READ):
                    status = entry.stat()
                    found[Path(entry.path)] = (status.st_mtime_ns, status.st_size)
    except OSError:
        return  # gone while we looked: the next look tells


def differing(before: Look, now: Look) -> list[Path]:
    """Files that are new, gone, or otherwise than before."""
    return sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))
