"""What comes of reading a product: itself, its files with their places, and all problems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
        self.problems.extend(quoted(problems, self.sources))


def quoted(problems: Iterable[Problem], sources: Iterable[Source]) -> Iterator[Problem]:
    """Problems, each with the line that it is about, as far as that is in these files.

    What is about one word gets that word's own place.
    """
    by_name = {source.name: source for source in sources}
    for problem in problems:
        source = by_name.get(problem.place.file)
        if source is not None and problem.word:
            problem = replace(problem, place=source.place_after(problem.place, problem.word))
        if problem.excerpt is None and source is not None:
            yield replace(problem, excerpt=source.excerpt(problem.place))
        else:
            yield problem
