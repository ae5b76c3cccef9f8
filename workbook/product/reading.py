"""What comes of reading a product: itself, its files with their places, and all problems."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

from workbook.errors import Problem
from workbook.source import Source

T = TypeVar("T")


@dataclass
class Reading(Generic[T]):
    """One product being read; ``product`` is None where a file could not be made sense of."""

    product: T | None = None
    sources: list[Source] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, problems: Iterable[Problem]) -> None:
        """Keep problems, each with the line it is about."""
        self.problems.extend(self._quoted(problem) for problem in problems)

    def _quoted(self, problem: Problem) -> Problem:
        if problem.excerpt is not None:
            return problem
        for source in self.sources:
            if source.name == problem.place.file and 0 < problem.place.line <= len(source.lines):
                return replace(problem, excerpt=source.lines[problem.place.line - 1])
        return problem
