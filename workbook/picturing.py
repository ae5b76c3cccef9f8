"""``workbook preview``: the pipeline as far as bytes, then pictures of its pages."""

from __future__ import annotations

import time
from pathlib import PurePosixPath

from workbook.content import read_content
from workbook.linting import refused
from workbook.make import report_of
from workbook.making import make_file
from workbook.preview import contact_sheet, page_pictures
from workbook.report import Report
from workbook.request import Request
from workbook.source import shown
from workbook.writing import write_all


def preview(request: Request, ranges: str | None, dpi: int, gray: bool) -> tuple[Report, list[str]]:
    """Pictures in OUT/preview/, and their paths. Raises UsageError, OutputError."""
    start = time.perf_counter()
    content = read_content(request)
    content.problems += refused(content)
    if content.fails:
        return Report(time.perf_counter() - start, problems=content.all_problems), []
    folder = request.out / "preview"
    reports, written = [], []
    for job in content.jobs:
        if job.brand not in content.brands:
            continue
        made = make_file(job, content)
        stem = "_".join(PurePosixPath(made.name).with_suffix("").parts)
        drawn = page_pictures(made.data, ranges, dpi=dpi, grey=gray)
        files = [(folder / f"{stem}_{one.page:03}.png", one.png) for one in drawn]
        files.append((folder / f"{stem}_sheet.png", contact_sheet(made.data, ranges, grey=gray)))
        write_all(files)
        written += [shown(path) for path, _ in files]
        reports.append(report_of(made, request.out))
    return Report(time.perf_counter() - start, tuple(reports), problems=content.all_problems), written
