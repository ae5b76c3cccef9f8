"""A file's data, and the place of every value and key in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from workbook.errors import Level, Place, Problem

Steps = tuple[str | int, ...]
"""The way to a value: keys of mappings and numbers in lists."""


_LINE_END = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")


def split_lines(text: str) -> list[str]:
    """Lines as the parser counts them, without their ends."""
    return _LINE_END.split(text)


@dataclass(slots=True)
class Spot:
    """Where a value stands: line, column (from 0) and the stretch of text it takes."""

    line: int
    column: int
    start: int
    end: int
    children: dict[str, Spot] | list[Spot] | None = None
    keys: dict[str, Spot] = field(default_factory=dict)

    def child(self, step: str | int) -> Spot | None:
        if isinstance(self.children, dict):
            return self.children.get(step) if isinstance(step, str) else None
        if isinstance(self.children, list) and isinstance(step, int) and 0 <= step < len(self.children):
            return self.children[step]
        return None


@dataclass(frozen=True, eq=False)
class Source:
    """A YAML file, read: plain data (dict, list, str, int, float, bool, None) and its places."""

    name: str
    """As it is called in messages."""
    text: str
    lines: Sequence[str]
    data: Any
    root: Spot

    def place(self, path: Steps = (), key: bool = False) -> Place:
        """Where a value stands, or its key; of a value that is not there, what would hold it."""
        return self._at(self.spot(path, key))

    def place_of(self, path: Steps, part: str, nth: int = 0) -> Place:
        """Where a part of a text stands, the nth time it occurs; else where the text stands."""
        spot = self.spot(path)
        index = spot.start - 1
        for _ in range(nth + 1):
            index = self.text.find(part, index + 1, spot.end)
            if index < 0:
                return self._at(spot)
        before = split_lines(self.text[spot.start : index])
        first = spot.column if len(before) == 1 else 0
        return Place(self.name, spot.line + len(before), first + len(before[-1]) + 1)

    def problem(
        self,
        code: str,
        message: str,
        path: Steps = (),
        *,
        key: bool = False,
        level: Level = "error",
        hint: str | None = None,
    ) -> Problem:
        """A problem of a value, or of its key."""
        return self.problem_at(self.place(path, key), code, message, level=level, hint=hint)

    def problem_at(
        self, place: Place, code: str, message: str, *, level: Level = "error", hint: str | None = None
    ) -> Problem:
        """A problem at a place in this file, with its line."""
        line = self.lines[place.line - 1] if 0 < place.line <= len(self.lines) else None
        return Problem(code, message, place, level, hint, line)

    def _at(self, spot: Spot) -> Place:
        return Place(self.name, spot.line + 1, spot.column + 1)

    def spot(self, path: Steps, key: bool = False) -> Spot:
        """Where a value or its key stands, or what would hold it."""
        spot = self.root
        for depth, step in enumerate(path, start=1):
            if key and depth == len(path) and isinstance(step, str) and step in spot.keys:
                return spot.keys[step]
            child = spot.child(step)
            if child is None:
                return spot
            spot = child
        return spot
