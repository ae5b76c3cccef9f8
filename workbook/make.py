"""The pipeline, read aloud; through ``writing`` the only part that writes files.

read the content → resolve each job's ``PrintSpec`` → lay out → impose → finish → preflight → write.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import groupby

from workbook.content import Content, read_content
from workbook.errors import ContentError, Place, Problem
from workbook.linting import linted
from workbook.making import Made
from workbook.pool import make_each
from workbook.product.reading import quoted
from workbook.report import FileReport, Report
from workbook.request import Job, Request
from workbook.writing import NotWrittenError, write_all

Progress = Callable[[int, int, str], None]
"""Called with what is done, how much there is, and what is being made."""
Outcome = tuple[Job, Made | ContentError]


def build(request: Request | None = None, progress: Progress | None = None) -> Report:
    """Make all files asked for; those of a brand are written together, when none has a finding that fails.

    Raises UsageError for an id that does not exist. All else that is wrong is in the report.
    """
    start, request = time.perf_counter(), request or Request()
    content = linted(read_content(request))
    files: list[FileReport] = []
    misfits: list[ContentError] = []
    unwritten: list[Problem] = []
    with closing(outcomes(content, request, progress)) as made:
        for _, those in groupby(made, key=lambda outcome: outcome[0].brand):
            of_brand = [one for _, one in those]
            misfits += [one for one in of_brand if isinstance(one, ContentError)]
            reports, problem = _written(of_brand, request)
            files += reports
            unwritten += [problem] if problem else []
    problems = (*content.all_problems, *told_once(misfits, content), *unwritten)
    return Report(time.perf_counter() - start, tuple(files), problems=problems, strict=request.strict)


def outcomes(
    content: Content, request: Request, progress: Progress | None = None
) -> Generator[Outcome, None, None]:
    """What comes of each job that nothing stands in the way of, in order."""
    jobs = content.ready
    with closing(make_each(jobs, content, request.jobs)) as made:
        for number, job in enumerate(jobs):
            if progress:
                progress(number, len(jobs), job.said)
            yield job, next(made)


def told_once(misfits: Iterable[ContentError], content: Content) -> Iterator[Problem]:
    """What fits none of the pages; what several files say of one place, in the words of the first."""
    told: dict[tuple[str, Place], list[Problem]] = {}
    for misfit in misfits:
        mine: dict[tuple[str, Place], list[Problem]] = {}
        for problem in misfit.problems:
            mine.setdefault((problem.code, problem.place), []).append(problem)
        told |= {key: problems for key, problems in mine.items() if key not in told}
    return quoted((problem for problems in told.values() for problem in problems), content.all_sources)


def _written(
    outcomes: Sequence[Made | ContentError], request: Request
) -> tuple[list[FileReport], Problem | None]:
    """A brand's files, all of them written or none, and what the disk says to it."""
    made = [each for one in outcomes if isinstance(one, Made) for each in (one, *one.beside)]
    problem = None
    misfit = any(isinstance(one, ContentError) for one in outcomes)
    if not misfit and not (request.strict and any(one.fails for one in made)):
        try:
            write_all((request.out / name, data) for one in made for name, data in one.written)
            return [one.report(request.out) for one in made], None
        except NotWrittenError as error:
            problem = error.problem
    return [one.report(request.out, written=False) for one in made], problem
