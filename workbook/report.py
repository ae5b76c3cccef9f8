"""What a command has to say when it is done: files, findings, problems; as text and as JSON.

The shape of the JSON is the contract's; scripts rest on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workbook.errors import Problem
from workbook.finding import Finding

if TYPE_CHECKING:
    from workbook.preflight import PageSpeech


@dataclass(frozen=True, slots=True)
class FileReport:
    """One output, or one file that was examined."""

    path: str
    """As reached from the current folder, with ``/``; of PNG faces, their folder."""
    kind: str
    product: str
    brand: str
    variant: str
    paper: str | None
    locale: str
    pages: int
    bytes: int
    sha256: str
    standards: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    written: bool = True
    """False: it was made, and something kept it from being written."""
    kept: bool = False
    """Whether it was there and up to date, so that it was not made again."""
    key: str | None = None
    """Of all that it was made from; None where errors were found in it."""
    speech: tuple[PageSpeech, ...] = ()
    """Where it was asked for: what a screen reader says of each page."""

    def as_json(self) -> dict[str, Any]:
        ours = ("written", "kept", "key", "speech")
        plain = {name: getattr(self, name) for name in self.__slots__ if name not in ours}
        read = [{"page": page.page, "lines": list(page.lines)} for page in self.speech]
        return plain | {
            "standards": list(self.standards),
            "findings": [finding_json(finding) for finding in self.findings],
            **({"speech": read} if read else {}),
        }


@dataclass(frozen=True, slots=True)
class Report:
    """The whole of it. ``ok``: nothing failed."""

    seconds: float
    files: tuple[FileReport, ...] = ()
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    strict: bool = True
    """Whether error findings fail."""
    warnings_fail: bool = False
    failed: tuple[str, ...] = ()
    """Of several brands, those whose files could not all be made and written."""
    table: tuple[str, ...] = ()
    """Lines for those who want to hear more: reading grades. Not in the JSON."""

    @property
    def ok(self) -> bool:
        fails = {"error", "warning"} if self.warnings_fail else {"error"}
        if any(problem.level in fails for problem in self.problems):
            return False
        return not (self.strict and any(finding.level in fails for finding in self.all_findings()))

    def all_findings(self) -> tuple[Finding, ...]:
        """Findings of all files, then those of none."""
        return (*(finding for file in self.files for finding in file.findings), *self.findings)

    @property
    def pages(self) -> int:
        return sum(file.pages for file in self.files)

    def as_json(self) -> dict[str, Any]:
        """The object that ``--json`` prints."""
        return {
            "ok": self.ok,
            "seconds": round(self.seconds, 3),
            "pages": self.pages,
            "files": [file.as_json() for file in self.files],
            "findings": [finding_json(finding) for finding in self.findings],
            "problems": [problem_json(problem) for problem in self.problems],
        }


def finding_json(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "level": finding.level,
        "message": finding.message,
        "pages": list(finding.pages),
        "where": finding.where,
        "source": finding.source,
    }


def problem_json(problem: Problem) -> dict[str, Any]:
    return {
        "code": problem.code,
        "level": problem.level,
        "message": problem.message,
        "file": problem.place.file,
        "line": problem.place.line or None,
        "column": problem.place.column or None,
        "hint": problem.hint,
    }
