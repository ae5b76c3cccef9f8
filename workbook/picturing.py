"""``workbook preview``: the pipeline as far as bytes, then pictures of its pages."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path, PurePosixPath

from workbook.make import Progress
from workbook.making import Made
from workbook.preview import contact_sheet, page_numbers, page_pictures
from workbook.previewing import previewed
from workbook.report import FileReport, Report
from workbook.request import Request
from workbook.source import shown
from workbook.writing import write_all

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
    if ranges:
        page_numbers(ranges, MOST)  # a slip of the keyboard is told before anything is made
    folder = request.out / FOLDER
    return previewed(request, lambda made: _pictured(made, folder, ranges, dpi, gray), progress)


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
