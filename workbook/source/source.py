"""A file's data, and the place of every value and key in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
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
    path: Path | None = None
    """The file itself, where there is one."""
    base: Source | None = None
    """The source that this one stands over."""

    def over(self, base: Source) -> Source:
        """This source with all that it leaves out taken from another; what neither has is this one's lack."""
        return replace(self, data=_laid_over(self.data, base.data), base=base)

    def origin(self, path: Steps) -> Source:
        """The source that a value comes from."""
        spot = self.root
        for step in path:
            child = spot.child(step)
            if child is None:
                lacking = self.base is not None and isinstance(spot.children, dict)
                return self.base.origin(path) if self.base and lacking and self.base.has(path) else self
            spot = child
        return self

    def has(self, path: Steps) -> bool:
        """Whether there is a value at the end of the way."""
        spot: Spot | None = self.root
        for step in path:
            spot = spot.child(step) if spot else None
        return spot is not None or (self.base is not None and self.base.has(path))

    def written(self, path: Steps) -> str:
        """A value as it stands in its file."""
        origin = self.origin(path)
        spot = origin._spot(path)
        return origin.text[spot.start : spot.end]

    def place(self, path: Steps = (), key: bool = False) -> Place:
        """Where a value stands, or its key; of a value that is not there, what would hold it."""
        origin = self.origin(path)
        return origin._at(origin._spot(path, key))

    def place_of(self, path: Steps, part: str, nth: int = 0) -> Place:
        """Where a part of a text stands, the nth time it occurs; else where the text stands."""
        origin = self.origin(path)
        spot = origin._spot(path)
        index = spot.start - 1
        for _ in range(nth + 1):
            index = origin.text.find(part, index + 1, spot.end)
            if index < 0:
                return origin._at(spot)
        before = split_lines(origin.text[spot.start : index])
        first = spot.column if len(before) == 1 else 0
        return Place(origin.name, spot.line + len(before), first + len(before[-1]) + 1)

    def place_after(self, place: Place, word: str) -> Place:
        """Where a word stands at or after a place, else before it; the place itself where it is nowhere."""
        first = max(place.line - 1, 0)
        for lines in (range(first, len(self.lines)), range(first)):
            for number in lines:
                begin = max(place.column - 1, 0) if number == first else 0
                at = self.lines[number].find(word, begin)
                if at >= 0:
                    return Place(place.file, number + 1, at + 1)
        return place

    def excerpt(self, place: Place) -> str | None:
        """The line of a place."""
        if self.base is not None and place.file != self.name:
            return self.base.excerpt(place)
        return self.lines[place.line - 1] if 0 < place.line <= len(self.lines) else None

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
        return Problem(code, message, place, level, hint, self.excerpt(place))

    def _at(self, spot: Spot) -> Place:
        return Place(self.name, spot.line + 1, spot.column + 1)

    def _spot(self, path: Steps, key: bool = False) -> Spot:
        spot = self.root
        for depth, step in enumerate(path, start=1):
            if key and depth == len(path) and isinstance(step, str) and step in spot.keys:
                return spot.keys[step]
            child = spot.child(step)
            if child is None:
                return spot
            spot = child
        return spot


def _laid_over(data: Any, base: Any) -> Any:
    if not (isinstance(data, dict) and isinstance(base, dict)):
        return data
    common = {key: _laid_over(value, base[key]) for key, value in data.items() if key in base}
    return base | data | common
