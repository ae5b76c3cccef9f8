"""``workbook preflight``: files of any origin, examined."""

from __future__ import annotations

import time
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from workbook.errors import Place, Problem, UsageError
from workbook.finding import Finding
from workbook.geometry import Insets
from workbook.given import require_file
from workbook.preflight import ARCHIVAL, UnmarkedError, Wants, examine, marked_copy
from workbook.report import FileReport, Report
from workbook.source import did_you_mean, shown
from workbook.spec.presets import preset_paths, read_variant
from workbook.spec.roots import find_content
from workbook.writing import NotWrittenError, write_all

STANDARDS = {"ua1": "PDF/UA-1", "pdf/ua-1": "PDF/UA-1", "x4": "PDF/X-4", "pdf/x-4": "PDF/X-4"} | {
    name: standard for standard, kind in ARCHIVAL.items() for name in (f"a{kind}", standard.casefold())
}
BLEED, HAIRLINE, COARSE = 8.5, 0.25, 150.0
"""For print: points of bleed (3 mm), of the thinnest line, and pixels an inch (GWG 2015, 4.26)."""
LIMIT = 2_000_000_000
"""Bytes of one file."""
UNPRINTED = Insets.even(18.0)
"""What an office printer leaves white, where a variant goes to one."""


def preflight(files: Sequence[Path], purpose: str | None = None, marked: Path | None = None) -> Report:
    """What a printer or a screen reader would say of any PDFs; of one, perhaps a copy that shows it.

    Raises UsageError for a file or purpose that does not exist or a copy in the place of the file,
    ContentError for an unreadable variant.
    """
    start = time.perf_counter()
    wants = wants_of(purpose)
    for path in files:
        require_file(path)
    if marked:
        _require_copy(files, marked)
    reports = tuple(examined_file(path, wants) for path in files)
    problems = _marked(files[0], marked, reports[0].findings) if marked else ()
    return Report(time.perf_counter() - start, reports, problems=problems)


def _require_copy(files: Sequence[Path], marked: Path) -> None:
    if len(files) != 1:
        raise UsageError("A marked copy is made of one file at a time")
    if marked.exists() and marked.samefile(files[0]):
        raise UsageError(f"The marked copy cannot take the place of {shown(marked)}: give it another name")


def _marked(path: Path, copy: Path, findings: Sequence[Finding]) -> tuple[Problem, ...]:
    """Write the copy; what keeps it from being written."""
    try:
        write_all([(copy, marked_copy(path.read_bytes(), findings))])
    except NotWrittenError as error:
        return (error.problem,)
    except OSError as error:
        reason = error.strerror or str(error)
    except UnmarkedError as error:
        reason = str(error)
    else:
        return ()
    return (Problem("not-marked", f"No marked copy can be made: {reason}", Place(shown(path))),)


def wants_of(purpose: str | None) -> Wants:
    """What a purpose asks of a file. Raises UsageError for one that does not exist."""
    if purpose is None:
        return Wants(declared=True)
    if purpose.casefold() in STANDARDS:
        standard = STANDARDS[purpose.casefold()]
        return Wants(standard=standard, tagged=standard == "PDF/UA-1")
    roots = find_content()
    known = preset_paths("variants", roots)
    if purpose not in known:
        names = [*known, *dict.fromkeys(STANDARDS.values())]
        hint = did_you_mean(purpose, names) or f"there are: {', '.join(names)}"
        raise UsageError(f"There is no variant or standard “{purpose}”: {hint}")
    variant = read_variant(purpose, roots)
    return Wants(
        standard=variant.standard,
        tagged=variant.tagged,
        safe=UNPRINTED if variant.flip else None,
        multiple=variant.multiple,
        bound=False,
        colour=variant.colour,
        bleed=min(variant.bleed, BLEED) if variant.bleed is not None else None,
        inner_bleed=variant.inner_bleed,
        total_ink=variant.total_ink,
        hairline=HAIRLINE if variant.bleed is not None else None,
        printed=variant.bleed is not None,
        flat=variant.flat,
        looks=variant.bleed is not None,
        ppi=COARSE if variant.bleed is not None else None,
        declared=True,
    )


def examined_file(path: Path, wants: Wants) -> FileReport:
    """One file's report; a file that cannot be read has a finding that says so."""
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= LIMIT else b""
    except OSError as error:
        return _unread(path, f"The file cannot be opened: {error.strerror or error}.")
    if size > LIMIT:
        return _unread(path, f"The file has {size / 1e9:.1f} GB; {LIMIT // 10**9} GB can be examined.")
    found = examine(data, wants)
    return _report(path, data, found.pages, found.standards, found.findings)


def _unread(path: Path, reason: str) -> FileReport:
    return _report(path, b"", 0, (), (Finding("pdf-unreadable", "error", reason),))


def _report(
    path: Path, data: bytes, pages: int, standards: tuple[str, ...], findings: tuple[Finding, ...]
) -> FileReport:
    sha = sha256(data).hexdigest()
    return FileReport(
        shown(path), "pdf", path.stem, "", "", None, "", pages, len(data), sha, standards, findings
    )
