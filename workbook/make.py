"""The pipeline, read aloud; through ``writing`` the only part that writes files.

read the content → resolve each job's ``PrintSpec`` → lay out → impose → finish → preflight → write.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from workbook.content import Content, read_content
from workbook.errors import ContentError, Problem
from workbook.examining import examined_file, wants_of
from workbook.finding import Finding
from workbook.linting import advised, refused
from workbook.making import Made, make_file
from workbook.report import FileReport, Report
from workbook.request import Job, Request
from workbook.source import shown
from workbook.writing import write_all

Progress = Callable[[int, int, str], None]
"""Called with what is done, how much there is, and what is being made."""


def build(request: Request, progress: Progress | None = None) -> Report:
    """Make all files asked for. Raises UsageError for an id that does not exist, OutputError for the disk.

    A brand's files are written together, when all of them are made and none has a finding that fails.
    """
    start = time.perf_counter()
    content = read_content(request)
    content.problems += refused(content)
    files: list[FileReport] = []
    problems: list[Problem] = list(content.all_problems)
    if not content.fails:
        for brand, jobs in groupby(content.jobs, key=lambda job: job.brand):
            if brand not in content.brands:
                continue
            try:
                files += _build_brand(list(jobs), content, request, progress)
            except ContentError as error:
                problems += error.problems
    return Report(
        time.perf_counter() - start, tuple(files), problems=tuple(problems), strict=request.strict
    )


def check(request: Request, today: date, warnings_fail: bool = False) -> Report:
    """Read and lint everything; write nothing. ``today`` is the day that facts are judged by."""
    start = time.perf_counter()
    content = read_content(request)
    problems = (*content.all_problems, *refused(content), *advised(content, today))
    return Report(time.perf_counter() - start, problems=problems, warnings_fail=warnings_fail)


def preflight(files: Sequence[Path], purpose: str | None = None) -> Report:
    """What a printer or a screen reader would say of any PDFs. Raises UsageError for an unknown purpose."""
    start = time.perf_counter()
    wants = wants_of(purpose)
    reports = tuple(examined_file(path, wants) for path in files)
    return Report(time.perf_counter() - start, reports)


def _build_brand(
    jobs: Sequence[Job], content: Content, request: Request, progress: Progress | None
) -> list[FileReport]:
    """A brand's files: all of them written, or none."""
    made = []
    for job in jobs:
        if progress:
            progress(content.jobs.index(job), len(content.jobs), f"{job.brand} · {job.edition.id} · {job.variant.id}")
        made.append(make_file(job, content))
    reports = [report_of(one, request.out) for one in made]
    if not (request.strict and any(_fails(report.findings) for report in reports)):
        write_all((request.out / one.name, one.data) for one in made)
    return reports


def report_of(made: Made, out: Path) -> FileReport:
    """What is said of a file."""
    return FileReport(
        path=shown(out / made.name),
        kind=made.job.edition.kind,
        product=made.job.edition.id,
        brand=made.job.brand,
        variant=made.job.variant.id,
        paper=made.paper,
        locale=made.job.edition.locale,
        pages=made.pages,
        bytes=len(made.data),
        sha256=sha256(made.data).hexdigest(),
        standards=made.standards,
        findings=made.findings,
    )


def _fails(findings: Iterable[Finding]) -> bool:
    return any(finding.level == "error" for finding in findings)
