"""How a command speaks: colour, quiet, JSON, progress. Results go to standard output, talk to standard error."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from typing import Any

import click

from workbook.cli.console import file_text, finding_text, problem_text, summary
from workbook.report import Report


@dataclass(frozen=True)
class Voice:
    """What the user asked to hear."""

    as_json: bool = False
    quiet: bool = False
    verbose: bool = False
    color: str = "auto"

    @classmethod
    def of(cls, given: dict[str, Any]) -> Voice:
        """From a command's arguments; settles colour for all that is printed after."""
        voice = cls(**{name: given.pop(name) for name in cls.__dataclass_fields__ if name in given})
        context = click.get_current_context()
        if voice.color != "auto":
            context.color = voice.color == "always"
        elif os.environ.get("NO_COLOR"):
            context.color = False
        return voice

    def report(self, report: Report, verb: str) -> None:
        """Print what came of it; exits with 1 where it failed."""
        if self.as_json:
            click.echo(json.dumps(report.as_json(), ensure_ascii=False, indent=2))
        self._problems(report)
        for file in report.files:
            if not self.quiet and not self.as_json:
                click.echo(file_text(file))
            for finding in file.findings:
                if self._heard(finding.level):
                    click.echo(finding_text(finding, file.path), err=True)
        for finding in report.findings:
            if self._heard(finding.level):
                click.echo(finding_text(finding), err=True)
        if not self.quiet:
            click.echo(summary(report, verb), err=True)
        if not report.ok:
            click.get_current_context().exit(1)

    def _problems(self, report: Report) -> None:
        for problem in report.problems:
            if self._heard(problem.level):
                click.echo(problem_text(problem), err=True)

    def _heard(self, level: str) -> bool:
        return level == "error" or (not self.quiet and (level == "warning" or self.verbose))

    @property
    def shows_progress(self) -> bool:
        """Whether somebody is watching."""
        return not (self.quiet or self.as_json) and sys.stderr.isatty()
