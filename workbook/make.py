"""The pipeline, read aloud; through ``writing`` the only part that writes files.

read the content → resolve each job's ``PrintSpec`` → lay out → impose → finish → preflight → write.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import closing
from dataclasses import replace
from itertools import groupby

from workbook.batch import Done, Errand, batches, errand_of, homed
from workbook.cluster import make_by, workers
from workbook.content import Content, read_brands, read_shared
from workbook.errors import ContentError, Place, Problem
from workbook.fault import FaultError
from workbook.keys import Keys
from workbook.linting import shared_linted
from workbook.pool import beginning, cores, make_here, make_in_processes, processes
from workbook.product.reading import quoted
from workbook.report import FileReport, Report
from workbook.request import Job, Request
from workbook.resuming import prepared, swept
from workbook.source import shown
from workbook.storing import stored

Progress = Callable[[int, int, str], None]
"""Called with what is done, how much there is, and what is being made."""


def build(
    request: Request | None = None, progress: Progress | None = None, executor: Executor | None = None
) -> Report:
    """Make all files asked for; those of a brand are written together, when none has a finding that fails.

    The work is done by the executor, where one is given, else by the request's scheduler, else by processes
    of this machine. Raises UsageError for an id that does not exist. All else that is wrong is in the report.
    """
    start, request = time.perf_counter(), request or Request()
    content = shared_linted(read_shared(request))
    if content.fails:
        read_brands((job.brand for job in content.jobs), content)
    files: list[FileReport] = []
    misfits: list[ContentError] = []
    unwritten: list[Problem] = []
    faults: list[FaultError] = []
    failed: list[str] = []
    with closing(made(content, request, progress, executor, writes=True)) as done:
        for brand, those in groupby(done, key=lambda one: one.batch.brand):
            of_brand = list(those)
            content.brand_problems[brand] = homed(of_brand[0].problems, of_brand[0].here)
            misfits += [one for each in of_brand for one in each.outcomes if isinstance(one, ContentError)]
            faults += [one.fault for one in of_brand if one.fault]
            reports, problem = _written(of_brand, request)
            files += (replace(report, path=shown(request.out / report.path)) for report in reports)
            unwritten += [problem] if problem else []
            if not reports or not all(report.written for report in reports):
                failed.append(brand)
    if faults:
        raise faults[0]
    problems = (*content.all_problems, *told_once(misfits, content), *unwritten)
    if len({job.brand for job in content.jobs}) == 1:
        failed.clear()
    return Report(
        time.perf_counter() - start,
        tuple(files),
        problems=problems,
        strict=request.strict,
        failed=tuple(failed),
    )


def made(
    content: Content,
    request: Request,
    progress: Progress | None = None,
    executor: Executor | None = None,
    writes: bool = False,
) -> Generator[Done, None, None]:
    """What comes of each batch of files, in order.

    Whole brands are written where they are made, if wanted, on this machine or into a shared folder.
    """
    jobs = content.ready
    if not jobs:
        return
    keys = Keys(content)
    near = errand_of(content, keys, request.out if writes else None, request.strict)
    far = near if request.shared else replace(near, out=None)
    if executor is not None:
        yield from _told(_by(executor, far, jobs, request, request.jobs or cores()), jobs, request, progress)
    elif request.scheduler:
        with workers(request.scheduler) as (others, count):
            yield from _told(_by(others, far, jobs, request, count), jobs, request, progress)
    else:
        how = beginning()
        count = processes(len(jobs), request.jobs, how)
        ready = prepared(batches(jobs, count), request)
        if count == 1:
            making = make_here(near, ready, content, keys)
        else:
            making = make_in_processes(near, ready, content, keys, count, how)
        yield from _told(making, jobs, request, progress)


def _by(
    executor: Executor, errand: Errand, jobs: Sequence[Job], request: Request, count: int
) -> Generator[Done, None, None]:
    return make_by(executor, errand, prepared(batches(jobs, count), request), count)


def _told(
    making: Generator[Done, None, None], jobs: Sequence[Job], request: Request, progress: Progress | None
) -> Generator[Done, None, None]:
    """The same, whoever watches being told before each batch."""
    count = 0
    try:
        with closing(making):
            while count < len(jobs):
                if progress:
                    progress(count, len(jobs), jobs[count].said)
                done = next(making)
                count += len(done.batch.jobs)
                yield done
    finally:
        if count < len(jobs):
            for brand in {job.brand for job in jobs}:
                swept(request.out / brand)


def told_once(misfits: Iterable[ContentError], content: Content) -> Iterator[Problem]:
    """What fits none of the pages; what several files say of one place, in the words of the first."""
    told: dict[tuple[str, Place], list[Problem]] = {}
    for misfit in misfits:
        mine: dict[tuple[str, Place], list[Problem]] = {}
        for problem in misfit.problems:
            mine.setdefault((problem.code, problem.place), []).append(problem)
        told |= {key: problems for key, problems in mine.items() if key not in told}
    return quoted((problem for problems in told.values() for problem in problems), content.all_sources)


def _written(those: Sequence[Done], request: Request) -> tuple[tuple[FileReport, ...], Problem | None]:
    """A brand's files, written here where they were not yet; their paths are from the output folder."""
    if those[0].written is not None:
        return those[0].written, those[0].unwritten
    if any(one.fault for one in those):
        return (), None
    return stored([one for each in those for one in each.outcomes], request.out, request.strict)
