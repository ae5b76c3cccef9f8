"""The last line of a command: what came of it, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.report import FileReport, Report


def built(report: Report) -> str:
    """Of ``build``."""
    made = [file for file in report.files if file.written and not file.kept]
    kept = [file for file in report.files if file.written and file.kept]
    back = len(report.files) - len(made) - len(kept)
    same = f"; {_count(len(kept), 'file')} up to date" if kept else ""
    if not made and kept and not back:
        return f"Nothing to make{same}" + _failed(report) + _told(report)
    if not made and report.files and not report.problems:
        return f"Nothing is written: {_levels(report)}; --no-strict writes the files all the same"
    if not made and not kept:
        return f"Nothing is written: {_levels(report)}" + _failed(report)
    more = f"; {_count(back, 'file')} kept back" if back else ""
    return _done("Made", made, report) + same + more + _failed(report) + _told(report)


def checked(report: Report) -> str:
    """Of ``check``."""
    read = f"Read {_count(len(report.files), 'file')} in {report.seconds:.1f} s"
    return read + (_told(report) or ": nothing to complain of")


def examined(report: Report) -> str:
    """Of ``preflight``."""
    return _done("Examined", report.files, report) + (_told(report) or ": nothing to complain of")


def pictured(report: Report) -> str:
    """Of ``preview``."""
    if not report.files:
        return f"No pictures are made: {_levels(report)}"
    return f"Pictured {_count(report.pages, 'page')} in {report.seconds:.1f} s" + _told(report)


def read_out(report: Report) -> str:
    """Of ``preview --speech``."""
    if not report.files:
        return f"Nothing is read aloud: {_levels(report)}"
    return f"Read {_count(report.pages, 'page')} aloud in {report.seconds:.1f} s" + _told(report)


def _done(verb: str, files: Sequence[FileReport], report: Report) -> str:
    pages = sum(file.pages for file in files)
    return f"{verb} {_count(len(files), 'file')}, {_count(pages, 'page')} in {report.seconds:.1f} s"


def _failed(report: Report) -> str:
    """Which of several brands it did not work out for."""
    if not report.failed:
        return ""
    return f"; {_count(len(report.failed), 'brand')} failed ({', '.join(report.failed)})"


def _told(report: Report) -> str:
    return f": {_levels(report)}" if _levels(report) else ""


def _levels(report: Report) -> str:
    """“2 errors, 1 warning”."""
    findings = [finding.level for finding in report.all_findings()]
    levels = [*(problem.level for problem in report.problems), *findings]
    counts = ((levels.count(level), level) for level in ("error", "warning", "note"))
    return ", ".join(_count(count, level) for count, level in counts if count)


def _count(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
