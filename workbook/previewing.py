"""The pipeline as far as bytes, then what is to be seen or heard of each file; no file itself is written."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing

from workbook.content import Content, read_brands, read_shared
from workbook.errors import ContentError, Problem
from workbook.linting import shared_linted
from workbook.make import Progress, made, told_once
from workbook.making import Made
from workbook.report import FileReport, Report
from workbook.request import Request
from workbook.writing import NotWrittenError


def previewed(
    request: Request,
    report: Callable[[Made], FileReport],
    progress: Progress | None = None,
    judge: Callable[[Content], None] | None = None,
) -> Report:
    """What is reported of each file asked for, and all that is wrong; ``judge`` may refuse all of it.

    Raises UsageError for an id that does not exist.
    """
    start = time.perf_counter()
    content = shared_linted(read_shared(request))
    if judge:
        judge(content)
    if content.fails:
        read_brands((job.brand for job in content.jobs), content)
    files: list[FileReport] = []
    misfits: list[ContentError] = []
    unwritten: list[Problem] = []
    with closing(made(content, request, progress)) as batches:
        for done in batches:
            if done.fault:
                raise done.fault
            content.brand_problems[done.batch.brand] = list(done.problems)
            misfits += [one for one in done.outcomes if isinstance(one, ContentError)]
            for one in done.outcomes:
                try:
                    if isinstance(one, Made):
                        files.append(report(one))
                except NotWrittenError as error:
                    unwritten.append(error.problem)
    problems = (*content.all_problems, *told_once(misfits, content), *unwritten)
    return Report(time.perf_counter() - start, tuple(files), problems=problems, strict=request.strict)
