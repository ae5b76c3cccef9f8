"""``workbook preflight``: files of any origin, examined."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from workbook.errors import UsageError
from workbook.finding import Finding
from workbook.geometry import Insets
from workbook.preflight import Wants, examine
from workbook.report import FileReport
from workbook.source import did_you_mean, shown
from workbook.spec.presets import preset_paths, read_variant
from workbook.spec.roots import find_content

STANDARDS = {"ua1": "PDF/UA-1", "pdf/ua-1": "PDF/UA-1"}
LIMIT = 2_000_000_000
"""Bytes of one file."""


def wants_of(purpose: str | None) -> Wants:
    """What a purpose asks of a file. Raises UsageError for one that does not exist."""
    if purpose is None:
        return Wants()
    if purpose.casefold() in STANDARDS:
        return Wants(standard=STANDARDS[purpose.casefold()], tagged=True)
    roots = find_content()
    known = preset_paths("variants", roots)
    if purpose not in known:
        names = [*known, "PDF/UA-1"]
        hint = did_you_mean(purpose, names) or f"there are: {', '.join(names)}"
        raise UsageError(f"There is no variant or standard “{purpose}”: {hint}")
    variant = read_variant(purpose, roots)
    safe = Insets.even(18.0) if variant.flip else None
    return Wants(
        standard=variant.standard,
        tagged=variant.tagged,
        safe=safe,
        multiple=variant.multiple,
        colour=variant.colour,
    )


def examined_file(path: Path, wants: Wants) -> FileReport:
    """One file's report. Raises UsageError where there is no such file."""
    if not path.is_file():
        raise UsageError(f"There is no file {shown(path)}" if not path.exists() else f"{shown(path)} is no file")
    try:
        data = path.read_bytes() if path.stat().st_size <= LIMIT else b""
    except OSError as error:
        reason = error.strerror or str(error)
        finding = Finding("pdf-unreadable", "error", f"The file cannot be opened: {reason}.")
        return _report(path, b"", 0, (), (finding,))
    found = examine(data, wants)
    return _report(path, data, found.pages, found.standards, found.findings)


def _report(
    path: Path, data: bytes, pages: int, standards: tuple[str, ...], findings: tuple[Finding, ...]
) -> FileReport:
    return FileReport(
        path=shown(path),
        kind="pdf",
        product=path.stem,
        brand="",
        variant="",
        paper=None,
        locale="",
        pages=pages,
        bytes=len(data),
        sha256=sha256(data).hexdigest(),
        standards=standards,
        findings=findings,
    )
