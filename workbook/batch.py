"""The work of a build as a list of independent pieces, each some files of one brand; and one such piece done.

A piece is small to hand over: it names files to make. Whoever makes them, another process or another machine,
has the content already or reads it by its path, and refuses where what it reads is not what was meant.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from secrets import token_hex

from workbook.content import Content, begun, read_editions
from workbook.errors import ContentError, OutputError, Problem, WorkbookError
from workbook.fault import FaultError, fault_of
from workbook.keys import Keys
from workbook.kit.fonts import face
from workbook.library import Edition, editions
from workbook.linting import for_brand, shared_linted
from workbook.making import Made, make_file, paper_of
from workbook.report import FileReport
from workbook.request import Job
from workbook.sealing import sealed
from workbook.spec.form_font import form_font
from workbook.spec.roots import Roots, builtin
from workbook.standing import Standing, report_of
from workbook.storing import stored

Outcome = Made | ContentError | tuple[FileReport, ...]
"""What comes of a job: its files, why there are none, or what is said of files that stay as they are."""


@dataclass(frozen=True)
class Errand:
    """What all pieces of a build have in common."""

    own: Path | None
    """The content folder, where it is not the built-in one; the same on every machine."""
    editions: tuple[tuple[str, str], ...]
    """Ids and locales of the workbooks and decks."""
    key: str
    """Of all that is shared: other content or another version has another one."""
    build: str
    """A token of this one build: what an earlier one has read is not taken for it."""
    out: Path | None = None
    """The output folder, where whole brands are written by whoever makes them."""
    strict: bool = True


@dataclass(frozen=True)
class Batch:
    """Files of one brand that are made in one place, one after another, so that pages can be shared."""

    brand: str
    jobs: tuple[Job, ...]
    whole: bool
    """Whether these are all files of the brand."""
    standing: Standing = field(default_factory=dict)
    """What is there already."""

    @property
    def said(self) -> str:
        """What it is, in a line."""
        return self.jobs[0].said if len(self.jobs) == 1 else self.brand


@dataclass(frozen=True)
class Done:
    """What came of a batch."""

    batch: Batch
    problems: tuple[Problem, ...] = ()
    """Of the brand alone."""
    outcomes: tuple[Outcome, ...] = ()
    """One a job; none where the brand has errors. Of files that are written already, without their bytes."""
    written: tuple[FileReport, ...] | None = None
    """Where the brand was written: its files, by their paths from the output folder."""
    unwritten: Problem | None = None
    fault: FaultError | None = None
    """A fault of the program; the files of other brands are made all the same."""
    here: str = ""
    """The folder that names of files in problems start from."""


def batches(jobs: Sequence[Job], at_once: int) -> Iterator[Batch]:
    """The pieces: whole brands where there are enough of them to keep everyone busy, else single files."""
    brands = len({job.brand for job in jobs})
    for brand, group in groupby(jobs, key=lambda job: job.brand):
        of_brand = tuple(group)
        if brands >= 2 * at_once:
            yield Batch(brand, of_brand, True)
        else:
            yield from (Batch(brand, (job,), len(of_brand) == 1) for job in of_brand)


def errand_of(content: Content, keys: Keys, out: Path | None, strict: bool) -> Errand:
    """What pieces of this build have in common."""
    own = content.roots.own
    wanted = tuple(dict.fromkeys((job.edition.id, job.edition.locale) for job in content.jobs))
    return Errand(own and own.resolve(), wanted, keys.shared, token_hex(8), out and out.absolute(), strict)


@dataclass
class _Held:
    """What a process keeps from one piece to the next."""

    build: str
    content: Content
    keys: Keys
    brand: Content | None = None
    """The content with the brand of the last piece."""


_held: _Held | None = None
_alone = threading.Lock()
"""A process makes one piece at a time: drawing libraries are not made for several threads."""


def hold(errand: Errand, content: Content, keys: Keys) -> None:
    """What pieces of an errand will be made from in this process."""
    global _held
    _held = _Held(errand.build, content, keys)


def work(errand: Errand, batch: Batch) -> Done:
    """Make a batch. Raises WorkbookError where nothing of this errand can be made here."""
    with _alone:
        held = _opened(errand)
        try:
            return _made(errand, batch, held)
        except WorkbookError:
            raise
        except Exception as error:
            return Done(batch, fault=fault_of(error))


def _opened(errand: Errand) -> _Held:
    """The content of an errand: as at hand, else as read here."""
    global _held
    if _held is None or _held.build != errand.build:
        face.cache_clear()
        form_font.cache_clear()
        content = begun(Roots(errand.own, builtin()))
        known = editions(content.roots)
        read_editions((known[ident][locale] for ident, locale in errand.editions), content)
        keys = Keys(shared_linted(content))
        if keys.shared != errand.key:
            raise OutputError(
                "A worker has other content, or another version of this program or of its libraries, than "
                "the machine that asks: the content folder has to be shared, and the same version installed"
            )
        _held = _Held(errand.build, content, keys)
    return _held


def _made(errand: Errand, batch: Batch, held: _Held) -> Done:
    content = held.brand
    if content is None or batch.brand not in content.brand_problems:
        content = held.brand = for_brand(held.content, batch.brand)
    done = Done(batch, tuple(content.brand_problems[batch.brand]), here=str(Path.cwd()))
    if any(problem.level == "error" for problem in done.problems):
        return done
    own = {(edition.id, edition.locale): edition for edition in content.products}
    jobs = [_located(job, own) for job in batch.jobs]
    done = replace(done, outcomes=tuple(_outcome(job, content, held.keys, batch.standing) for job in jobs))
    if errand.out is None or not batch.whole:
        return done
    written, unwritten = stored(done.outcomes, errand.out, errand.strict)
    misfits = tuple(one for one in done.outcomes if isinstance(one, ContentError))
    return replace(done, outcomes=misfits, written=written, unwritten=unwritten)


def _located(job: Job, own: Mapping[tuple[str, str], Edition]) -> Job:
    """The job with its edition where it lies on this machine."""
    return replace(job, edition=own[job.edition.id, job.edition.locale])


def _outcome(job: Job, content: Content, keys: Keys, there: Standing) -> Outcome:
    key = keys.of(job, content)
    if key in there:
        paper = paper_of(job, content) if job.variant.papers else None
        return tuple(report_of(unit, job, paper) for unit in there[key])
    try:
        return sealed(make_file(job, content), key)
    except ContentError as error:
        return error


def homed(problems: Sequence[Problem], here: str) -> list[Problem]:
    """Problems seen from another folder, their files named as from this one."""
    if here in ("", str(Path.cwd())):
        return list(problems)
    from workbook.source import shown

    return [
        replace(problem, place=replace(problem.place, file=shown(Path(here) / problem.place.file)))
        for problem in problems
    ]
