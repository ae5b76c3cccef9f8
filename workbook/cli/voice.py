"""How a command speaks: colour, quiet, JSON. Results go to standard output, talk to standard error."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import click

from workbook.cli.color import wanted_color
from workbook.cli.console import file_text, finding_text, problem_text
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
        context.color = context.find_root().color = wanted_color(voice.color)
        return voice

    def report(self, report: Report, summary: str) -> None:
        """Print what came of it and a last line; exits with 1 where it failed."""
        if self.as_json:
            print_json(report.as_json())
        for problem in report.problems:
            if self._heard(problem.level):
                click.echo(problem_text(problem), err=True)
        for file in report.files:
            if file.pages and file.written and not (file.kept or self.quiet or self.as_json):
                click.echo(file_text(file))
            for finding in file.findings:
                if self._heard(finding.level):
                    click.echo(finding_text(finding, file.path), err=True)
        for finding in report.findings:
            if self._heard(finding.level):
                click.echo(finding_text(finding), err=True)
        for line in report.table if self.verbose and not self.quiet else ():
            click.echo(line, err=True)
        if not self.quiet:
            click.echo(click.style(summary, fg="green" if report.ok else "red"), err=True)
        if not report.ok:
            click.get_current_context().exit(1)

    def _heard(self, level: str) -> bool:
        return level == "error" or (not self.quiet and (level == "warning" or self.verbose))

    @property
    def tells_progress(self) -> bool:
        """Whether anybody wants to hear how far it is."""
        return not (self.quiet or self.as_json)


def print_json(data: object) -> None:
    """JSON on standard output, as UTF-8 whatever the terminal speaks."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    click.echo(text.encode("utf-8", "backslashreplace"))
