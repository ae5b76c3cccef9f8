"""``workbook preview --speech``: the pipeline as far as bytes, then what a screen reader says of them."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import replace

from workbook.content import read_content
from workbook.errors import ContentError, UsageError
from workbook.linting import linted
from workbook.make import Progress, outcomes, told_once
from workbook.making import Made
from workbook.preflight import PageSpeech, read_aloud, read_facts
from workbook.preview import page_numbers
from workbook.report import FileReport, Report
from workbook.request import Request

SCREEN = "screen"
"""What is read where no variant is named."""


def speech(request: Request, ranges: str | None = None, progress: Progress | None = None) -> Report:
    """What is said of each page of the tagged files asked for; nothing is written.

    Raises UsageError for an id or page that does not exist, and for a variant without tags. All else
    that is wrong is in the report.
    """
    start = time.perf_counter()
    request = replace(request, variants=request.variants or (SCREEN,))
    content = linted(read_content(request))
    for job in content.ready:
        if not job.variant.tagged:
            raise UsageError(
                f"“{job.variant.id}” is for paper and not tagged: a screen reader has nothing to go by."
                f" Leave --variant out to hear “{SCREEN}”"
            )
    files: list[FileReport] = []
    misfits: list[ContentError] = []
    with closing(outcomes(content, request, progress)) as made:
        for _, one in made:
            if isinstance(one, ContentError):
                misfits.append(one)
            else:
                files.append(_read(one, request, ranges))
    problems = (*content.all_problems, *told_once(misfits, content))
    return Report(time.perf_counter() - start, tuple(files), problems=problems, strict=request.strict)


def _read(made: Made, request: Request, ranges: str | None) -> FileReport:
    pages = read_aloud(read_facts(made.data, frozenset({"content"})))
    chosen = pages if ranges is None else _chosen(pages, ranges)
    return replace(made.report(request.out, written=False), pages=len(chosen), speech=chosen)


def _chosen(pages: tuple[PageSpeech, ...], ranges: str) -> tuple[PageSpeech, ...]:
    return tuple(pages[number - 1] for number in page_numbers(ranges, len(pages)))
