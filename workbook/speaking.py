"""``workbook preview --speech``: what a screen reader says of the tagged files, page by page."""

from __future__ import annotations

from dataclasses import replace

from workbook.content import Content
from workbook.errors import UsageError
from workbook.make import Progress
from workbook.making import Made
from workbook.picturing import MOST
from workbook.preflight import PageSpeech, read_aloud, read_facts
from workbook.preview import page_numbers
from workbook.previewing import previewed
from workbook.report import FileReport, Report
from workbook.request import Request

SCREEN = "screen"
"""What is read where no variant is named."""


def speech(request: Request, ranges: str | None = None, progress: Progress | None = None) -> Report:
    """What is said of each page of the tagged files asked for; nothing is written.

    Raises UsageError for an id or page that does not exist, and for a variant without tags. All else
    that is wrong is in the report.
    """
    if ranges:
        page_numbers(ranges, MOST)  # a slip of the keyboard is told before anything is made
    request = replace(request, variants=request.variants or (SCREEN,))
    return previewed(request, lambda made: _read(made, request, ranges), progress, _refuse_untagged)


def _refuse_untagged(content: Content) -> None:
    for job in content.jobs:
        if not job.variant.tagged:
            raise UsageError(
                f"“{job.variant.id}” is for paper and not tagged: a screen reader has nothing to go by."
                f" Leave --variant out to hear “{SCREEN}”"
            )


def _read(made: Made, request: Request, ranges: str | None) -> FileReport:
    pages = read_aloud(read_facts(made.data, frozenset({"content"})))
    chosen = pages if ranges is None else _chosen(pages, ranges)
    return replace(made.report(request.out, written=False), pages=len(chosen), speech=chosen)


def _chosen(pages: tuple[PageSpeech, ...], ranges: str) -> tuple[PageSpeech, ...]:
    return tuple(pages[number - 1] for number in page_numbers(ranges, len(pages)))
