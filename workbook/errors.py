"""What can go wrong, and with which exit status.

    WorkbookError (1)        something a user can mend
      ContentError (1)       problems in input files, all of them at once
      OutputError (1)        a file cannot be written, or a finding fails the build
      UsageError (2)         an unknown option, id or path
    anything else (70)       a fault of the program

A `Problem` is in an input file; a `Finding` (``workbook.finding``) is in an output.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands in a file; line and column count from 1, 0 where unknown."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        parts = [self.file] + [str(n) for n in (self.line, self.column) if n]
        return ":".join(parts)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend in an input file. Codes are stable: ``workbook list codes``."""

    code: str
    message: str
    place: Place
    level: Level = "error"
    hint: str | None = None
    excerpt: str | None = None
    """The line itself, without its end, for the caret under it."""
    word: str | None = None
    """Of what is about one word: as it is set. It stands at the place or after it."""


class WorkbookError(Exception):
    """Something a user can mend; the message is meant for them."""

    exit_code = 1


class ContentError(WorkbookError):
    """Problems in the input, collected over all files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        count = sum(problem.level == "error" for problem in self.problems)
        super().__init__(f"{count} problem{'' if count == 1 else 's'} in the content")

    def __reduce__(self) -> tuple[type[ContentError], tuple[tuple[Problem, ...]]]:
        """For its way from a process that makes a file to the one that asked for it."""
        return type(self), (self.problems,)


class OutputError(WorkbookError):
    """An output cannot be written, or what was made may not be handed out."""


class UsageError(WorkbookError):
    """The command was asked for something that does not exist."""

    exit_code = 2
