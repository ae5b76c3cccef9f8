"""The pipeline, read aloud; through ``writing`` the only part that writes files.

read the content → resolve each job's ``PrintSpec`` → lay out → impose → finish → preflight → write.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing
from itertools import groupby

from workbook.content import Content, read_content
from workbook.errors import ContentError, Problem
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
    problems = list(content.all_problems)
    with closing(outcomes(content, request, progress)) as made:
        for _, those in groupby(made, key=lambda outcome: outcome[0].brand):
            reports, faults = _written([one for _, one in those], request)
            files += reports
            problems += quoted(faults, content.all_sources)
    seconds = time.perf_counter() - start
    return Report(seconds, tuple(files), problems=tuple(dict.fromkeys(problems)), strict=request.strict)


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


def _written(
    outcomes: Sequence[Made | ContentError], request: Request
) -> tuple[list[FileReport], Iterable[Problem]]:
    """A brand's files, all of them written or none, and what stood in the way."""
    made = [each for one in outcomes if isinstance(one, Made) for each in (one, *one.beside)]
    problems = [problem for one in outcomes if isinstance(one, ContentError) for problem in one.problems]
    failing = request.strict and any(one.fails for one in made)
    if not problems and not failing:
        try:
            write_all((request.out / name, data) for one in made for name, data in one.written)
            return [one.report(request.out) for one in made], ()
        except NotWrittenError as error:
            problems = [error.problem]
    return [one.report(request.out, written=False) for one in made], problems
