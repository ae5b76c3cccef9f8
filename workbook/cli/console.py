"""What people read: problems with their line and a caret, findings, one line for each file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from workbook.errors import Level, Problem
from workbook.finding import Finding
from workbook.report import FileReport, Report

COLORS: dict[Level, str] = {"error": "red", "warning": "yellow", "note": "cyan"}
MARGIN = 100
"""Characters of a quoted line that are shown."""


def problem_text(problem: Problem) -> str:
    """``file:line:column: code message``, the line, a caret, the hint."""
    level = "" if problem.level == "error" else f"{problem.level}: "
    code = click.style(problem.code, fg=COLORS[problem.level], bold=True)
    lines = [f"{click.style(str(problem.place), bold=True)}: {code} {level}{problem.message}"]
    if problem.excerpt is not None and problem.place.column:
        lines += _quoted(problem.excerpt, problem.place.column)
    if problem.hint:
        lines.append(f"    = {problem.hint}")
    return "\n".join(lines)


def _quoted(line: str, column: int) -> list[str]:
    """The line and a caret under its column, both cut to what can be read."""
    start = max(0, column - MARGIN // 2) if len(line) > MARGIN else 0
    shown = line[start : start + MARGIN].replace("\t", " ")
    return [f"    {shown}", "    " + " " * (column - 1 - start) + click.style("^", fg="red", bold=True)]


def finding_text(finding: Finding, path: str = "") -> str:
    """One finding: level, code, what, on which pages, from which input, by which source."""
    code = click.style(f"{finding.level} {finding.code}", fg=COLORS[finding.level], bold=True)
    many = "s" if len(finding.pages) > 1 else ""
    pages = f" (page{many} {page_ranges(finding.pages)})" if finding.pages else ""
    where = f"\n    at {finding.where}" if finding.where else ""
    source = f"\n    by {finding.source}" if finding.source else ""
    return f"{path + ': ' if path else ''}{code} {finding.message}{pages}{where}{source}"


def page_ranges(pages: Iterable[int]) -> str:
    """``1, 3–5`` of 1 3 4 5."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def file_text(file: FileReport) -> str:
    """One line for a file that was written."""
    pages = f"{file.pages} page{'' if file.pages == 1 else 's'}"
    held = f" · {', '.join(file.standards)}" if file.standards else ""
    return f"{click.style(file.path, bold=True)}  {pages} · {file.bytes / 1000:,.0f} kB{held}"


def speech_lines(report: Report) -> Iterator[str]:
    """Every page of every file as it is read aloud: the file, the pages, the lines set in below them."""
    for number, file in enumerate(report.files):
        if number:
            yield ""
        yield click.style(file.path, bold=True)
        for page in file.speech:
            yield ""
            yield click.style(f"Page {page.page}", bold=True)
            yield from (f"  {line}" for line in page.lines or ("(nothing is said)",))
