"""What may become of any input: a problem that somebody can mend, or a good file; nothing else."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from io import BytesIO
from itertools import combinations
from pathlib import Path
from types import FrameType

import pikepdf
import pypdfium2
from hypothesis import settings

from tests.practices import practice
from workbook.checking import check
from workbook.codes import CODES
from workbook.errors import Problem, UsageError
from workbook.make import build
from workbook.report import FileReport, Report
from workbook.request import Request

builds = settings(max_examples=settings().max_examples if "HYPOTHESIS_PROFILE" in os.environ else 15)
"""For what makes whole files: few in the suite, as many as the profile says elsewhere."""
TODAY = date(2026, 11, 23)
HANG = 60
"""Seconds after which nobody waits any more; a build of these sizes takes one or two."""
_OF_CONTENT = {"page-overflow", "page-count", "stock-conflict"}
"""Findings that fail a build and are rightly the author's to mend."""
_FULL = '"full"'
"""The template without margins: what stands on it near the edge is the author's to mend too."""


class HangError(Exception):
    """Something does not end."""


@contextmanager
def within(seconds: int = HANG) -> Iterator[None]:
    """Ends what does not end by itself; where the system has no such alarm, the whole run has its own."""
    if sys.platform == "win32":
        yield
        return

    def ring(_: int, __: FrameType | None) -> None:
        raise HangError

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def judge(files: Mapping[str, str | bytes | None], **asked: object) -> Report | None:
    """Check and build a practice with these files in place of its own; what became of it.

    Every exception but a wrong use fails the test that throws, and so does a file that is not good.
    """
    folder = Path(tempfile.mkdtemp(prefix="thrown-"))
    try:
        content = practice(folder, files)
        with within():
            try:
                checked = check(Request(content=content), today=TODAY)
                made = build(Request(content=content, out=folder / "output", jobs=1, **asked))  # type: ignore[arg-type]
            except UsageError:
                return None
            for report in (checked, made):
                for problem in report.problems:
                    _clear(problem)
            _good(made, folder / "output", full=any(_FULL in str(text) for text in files.values()))
            return made
    finally:
        shutil.rmtree(folder)


def _clear(problem: Problem) -> None:
    """A code that is listed, words, and a place that exists."""
    assert problem.code in CODES, problem.code
    assert problem.message
    assert problem.place.file
    if problem.place.line:
        lines = Path(problem.place.file).read_bytes().count(b"\n") + 1
        assert 1 <= problem.place.line <= lines + 40  # lines end in more ways than this counts
        assert problem.place.column >= 0


def _good(report: Report, out: Path, full: bool) -> None:
    """Files that were written are whole and hold nothing outside the page; others are not there."""
    there = {path.name for path in out.rglob("*") if path.is_file()}
    assert not [name for name in there if name.startswith(".")], there
    pdfs = {name for name in there if name.endswith(".pdf")}
    assert pdfs == {
        name for file in report.files if file.written and (name := Path(file.path).name).endswith(".pdf")
    }
    mendable = _OF_CONTENT | ({"safe-area"} if full else set())
    for file in report.files:
        faults = [one for one in file.findings if one.level == "error" and one.code not in mendable]
        assert not faults, faults
        if file.written and file.path.endswith(".pdf"):
            _whole(file)
    if not there:
        failing = [problem for problem in report.problems if problem.level == "error"]
        assert failing or any(one.level == "error" for file in report.files for one in file.findings)


def _whole(file: FileReport) -> None:
    data = Path(file.path).read_bytes()
    with pikepdf.open(BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.pages) == file.pages > 0
    with pypdfium2.PdfDocument(data) as document:
        misplaced = [said for page in document for said in _misplaced(page)]
    assert not misplaced, misplaced


def _misplaced(page: pypdfium2.PdfPage) -> Iterator[str]:
    """Runs of text that are not whole on the page, or lie on each other.

    On sheets, pages are forms, and have been looked at as pages.
    """
    width, height = page.get_size()
    text = page.get_textpage()
    runs = []
    for item in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT], max_depth=1, textpage=text):
        left, low, right, top = item.get_bounds()
        matrix = item.get_matrix()
        if right > left and item.extract().strip() and matrix.b == 0:
            if left < -1 or low < -1 or right > width + 1 or top > height + 1:
                yield f"outside: “{item.extract()}” at {left:.0f} {low:.0f} {right:.0f} {top:.0f}"
            runs.append((left, low, right, top, item.extract()))
    text.close()
    for one, other in combinations(runs, 2):
        across = min(one[2], other[2]) - max(one[0], other[0])
        up = min(one[3], other[3]) - max(one[1], other[1])
        if across > 1.5 and up > 2.5:
            yield f"over each other by {across:.1f} × {up:.1f}: “{one[4]}”, “{other[4]}”"
