"""``workbook preview``: the pipeline as far as bytes, then pictures of its pages."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path, PurePosixPath

from workbook.content import read_brands, read_shared
from workbook.errors import ContentError, Problem
from workbook.linting import shared_linted
from workbook.make import Progress, made, told_once
from workbook.making import Made
from workbook.preview import contact_sheet, page_numbers, page_pictures
from workbook.report import FileReport, Report
from workbook.request import Request
from workbook.source import shown
from workbook.writing import NotWrittenError, write_all

FOLDER = "preview"
"""Below the output folder."""
MOST = 100_000
"""Pages that no file has."""


def preview(
    request: Request,
    ranges: str | None = None,
    dpi: int = 100,
    gray: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Pictures of pages and a contact sheet of each product, in OUT/preview/; the report names the sheets.

    Raises UsageError for an id or page that does not exist. All else that is wrong is in the report.
    """
    start = time.perf_counter()
    if ranges:
        page_numbers(ranges, MOST)  # a slip of the keyboard is told before anything is made
    content = shared_linted(read_shared(request))
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
                        files.append(_pictured(one, request.out / FOLDER, ranges, dpi, gray))
                except NotWrittenError as error:
                    unwritten.append(error.problem)
    problems = (*content.all_problems, *told_once(misfits, content), *unwritten)
    return Report(time.perf_counter() - start, tuple(files), problems=problems, strict=request.strict)


def _pictured(made: Made, folder: Path, ranges: str | None, dpi: int, gray: bool) -> FileReport:
    """Pictures of one file, written; what is reported is their contact sheet, with figures of all."""
    stem = "_".join(PurePosixPath(made.name).with_suffix("").parts)
    drawn = page_pictures(made.data, ranges, dpi=dpi, grey=gray)
    files = [(folder / f"{stem}_{one.page:03}.png", one.png) for one in drawn]
    files.append((folder / f"{stem}_sheet.png", contact_sheet(made.data, ranges, grey=gray)))
    write_all(files)
    data = b"".join(png for _, png in files)
    return replace(
        made.report(folder),
        path=shown(files[-1][0]),
        pages=len(drawn),
        bytes=len(data),
        sha256=sha256(data).hexdigest(),
        standards=(),
    )
