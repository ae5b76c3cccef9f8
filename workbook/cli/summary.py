"""The last line of a command: what came of it, in a sentence."""

from __future__ import annotations

from workbook.report import Report


def built(report: Report) -> str:
    """Of ``build``."""
    written = [file for file in report.files if file.written]
    if not written and report.files and not report.problems:
        many = report.files[1:]
        held = "these errors keep the files back" if many else "these errors keep the file back"
        return f"Nothing is written: {held} ({_levels(report)}); --no-strict writes them all the same"
    if not written:
        return f"Nothing is written: {_levels(report)}"
    pages = sum(file.pages for file in written)
    kept = len(report.files) - len(written)
    more = f"; {_count(kept, 'file')} kept back" if kept else ""
    return f"Made {_count(len(written), 'file')}, {_count(pages, 'page')} in {report.seconds:.1f} s{more}" + _told(report)


def checked(report: Report) -> str:
    """Of ``check``."""
    read = f"Read {_count(len(report.files), 'file')} in {report.seconds:.1f} s"
    return read + (_told(report) or ": nothing to complain of")


def examined(report: Report) -> str:
    """Of ``preflight``."""
    seen = f"Examined {_count(len(report.files), 'file')}, {_count(report.pages, 'page')} in {report.seconds:.1f} s"
    return seen + (_told(report) or ": nothing to complain of")


def pictured(report: Report) -> str:
    """Of ``preview``."""
    if not report.files:
        return f"No pictures are made: {_levels(report)}"
    return f"Pictured {_count(report.pages, 'page')} in {report.seconds:.1f} s" + _told(report)


def _told(report: Report) -> str:
    return f": {_levels(report)}" if _levels(report) else ""


def _levels(report: Report) -> str:
    """“2 errors, 1 warning”."""
    levels = [item.level for item in (*report.problems, *report.all_findings())]
    counts = ((levels.count(level), level) for level in ("error", "warning", "note"))
    return ", ".join(_count(count, level) for count, level in counts if count)


def _count(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
