"""What preflight hands on: the file in a few figures, and its findings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbook.finding import Finding


@dataclass(frozen=True, slots=True)
class Examined:
    """One file examined."""

    findings: tuple[Finding, ...]
    pages: int = 0
    standards: tuple[str, ...] = ()
    """Those the file declares."""

    @property
    def passes(self) -> bool:
        """Whether nothing found is an error."""
        return all(finding.level != "error" for finding in self.findings)


def pages_in_words(pages: Iterable[int]) -> str:
    """``page 3``, ``pages 1, 3–5``; empty for the whole file."""
    ranges: list[list[int]] = []
    for page in pages:
        if ranges and ranges[-1][-1] == page - 1:
            ranges[-1][1:] = [page]
        else:
            ranges.append([page])
    words = ", ".join("–".join(map(str, ends)) for ends in ranges)
    many = len(ranges) > 1 or any(len(ends) > 1 for ends in ranges)
    return f"page{'s' if many else ''} {words}" if words else ""
