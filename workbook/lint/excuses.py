"""Lines that are excused in place, with a reason: ``# check: allow <code> because …``.

The comment stands on the line itself or right above it; of a text that runs over several lines, on
or above the line with its key. Errors cannot be excused.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from workbook.errors import Place, Problem
from workbook.lint.leaves import leaves
from workbook.source import Source

_EXCUSE = re.compile(
    r"(?:^|\s)#\s*check:\s*allow\s+([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*?)(?:\s*,?\s*because(?:\s+(\S.*))?)?\s*$"
)
_TRIED = re.compile(r"(?<!\S)#\s*check\s*:?\s*allow\b", re.IGNORECASE)
"""What is meant for an excuse, well written or not."""
_HINTS = {
    "excuse-bare": "write # check: allow <code> because …",
    "excuse-unread": "write # check: allow <code> because …",
    "excuse-unused": "take the comment out",
    "excuse-printed": "put it on the line of the key, or above that",
}
_BLOCK_TEXT = re.compile(r"[>|][+-]?\d?[+-]?\s*(?:#.*)?$")
_COMMENT = re.compile(r"\s*#")


@dataclass
class _File:
    """One file's excuses by line, and which of them excused something."""

    lines: Sequence[str]
    excuses: dict[int, set[str]] = field(default_factory=dict)
    bare: list[int] = field(default_factory=list)
    unread: list[int] = field(default_factory=list)
    printed: list[int] = field(default_factory=list)
    used: set[tuple[int, str]] = field(default_factory=set)

    @classmethod
    def of(cls, source: Source) -> _File:
        file = cls(source.lines, printed=list(_printed(source)))
        for number, line in enumerate(source.lines, start=1):
            if number in file.printed:
                continue
            if match := _EXCUSE.search(line):
                file.excuses[number] = {code.strip() for code in match[1].split(",")}
                if not match[2]:
                    file.bare.append(number)
            elif _TRIED.search(line):
                file.unread.append(number)
        return file

    def excuse(self, problem: Problem) -> bool:
        """Whether a problem is excused; keeps in mind by which line."""
        for number in self._beside(problem.place.line):
            if problem.code in self.excuses.get(number, ()):
                self.used.add((number, problem.code))
                return True
        return False

    def _beside(self, number: int) -> Iterator[int]:
        """The line, comments right above it, and the same of the key of a text that it is in."""
        yield number
        yield from self._above(number)
        key = self._key_of(number)
        if key:
            yield key
            yield from self._above(key)

    def _above(self, number: int) -> Iterator[int]:
        number -= 1
        while number > 0 and _COMMENT.match(self.lines[number - 1]):
            yield number
            number -= 1

    def _key_of(self, number: int) -> int:
        """The line with ``>-`` or ``|`` whose text a line is in, or 0."""
        indent = _indent(self.lines[number - 1])
        for before in range(number - 1, 0, -1):
            line = self.lines[before - 1]
            if line.strip() and _indent(line) < indent:
                return before if _BLOCK_TEXT.search(line) else 0
        return 0


def excused(
    problems: Iterable[Problem], sources: Iterable[Source], unasked: Collection[str] = ()
) -> Iterator[Problem]:
    """The problems that no line excuses, and what is wrong with excuses; rules not asked need none."""
    files = {source.name: _File.of(source) for source in sources}
    for problem in problems:
        file = files.get(problem.place.file)
        if problem.level == "error" or not problem.place.line or file is None or not file.excuse(problem):
            yield problem
    for name, file in files.items():
        for code, message, numbers in (
            ("excuse-bare", "An excuse gives no reason", file.bare),
            ("excuse-unread", "This excuse cannot be read", file.unread),
            ("excuse-printed", "This excuse stands inside a text and would be printed", file.printed),
        ):
            yield from (_said(name, file, number, code, message) for number in numbers)
        for number, codes in file.excuses.items():
            for code in sorted(codes - set(unasked)):
                if (number, code) not in file.used:
                    message = f"There is no “{code}” here to excuse"
                    yield _said(name, file, number, "excuse-unused", message)


def _said(name: str, file: _File, number: int, code: str, message: str) -> Problem:
    line = file.lines[number - 1]
    tried = _TRIED.search(line)
    place = Place(name, number, tried.start() + 1 if tried else 1)
    return Problem(code, message, place, "warning", _HINTS[code], line)


def _printed(source: Source) -> Iterator[int]:
    """Lines on which an excuse is no comment, because a text holds it."""
    for path, text in leaves(source):
        for nth, match in enumerate(_TRIED.finditer(text)):
            yield source.place_of(path, match[0], nth).line


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
