"""From the parser's events to data and places, within limits.

Nothing is composed before its event has been judged: tags, depth, aliases and size are refused on
the way, so a hostile file costs no more than a large one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml import events

from workbook.errors import Place, Problem
from workbook.source.closest import did_you_mean
from workbook.source.scalars import resolved
from workbook.source.source import Spot
from workbook.source.syntax import syntax_problem

DEPTH, ALIASES, VALUES = 60, 100, 100_000
"""Levels of nesting; aliases in all, those within aliased values counted again; values in all, likewise."""
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class _TooMuchError(Exception):
    """A limit was passed; the rest of the file is not read."""


@dataclass(slots=True)
class _Node:
    """A value with its place and what it would cost to have it once more."""

    data: Any
    spot: Spot
    height: int = 1
    values: int = 1
    aliases: int = 0


@dataclass
class Composer:
    """Reads one document; problems are gathered, not raised."""

    text: str
    name: str
    lines: Sequence[str]
    loader: type[Any] = field(default_factory=lambda: getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    problems: list[Problem] = field(default_factory=list)
    _anchors: dict[str, _Node | None] = field(default_factory=dict)
    """None while the anchored value is still being read."""
    _aliases: int = 0
    _values: int = 0

    def compose(self) -> tuple[Any, Spot]:
        """The document's data and places; None where there is nothing or nothing could be read."""
        self._parser = self.loader(self.text)
        empty = _Node(None, Spot(0, 0, 0, 0))
        try:
            node = self._document(empty)
        except yaml.YAMLError as error:
            self.problems.append(syntax_problem(error, self.name, self.lines))
            node = empty
        except _TooMuchError:
            node = empty
        finally:
            self._parser.dispose()
        return node.data, node.spot

    def _document(self, empty: _Node) -> _Node:
        self._next()
        if isinstance(self._next(), events.StreamEndEvent):
            return empty
        node = self._node(self._next(), 1)
        self._next()
        if not isinstance(event := self._next(), events.StreamEndEvent):
            self._problem(event, "yaml-documents", "A second document begins here; a file holds one",
                          "take the line “---” out")  # fmt: skip
        return node

    def _node(self, event: Any, depth: int) -> _Node:
        if isinstance(event, events.AliasEvent):
            return self._alias(event, depth)
        self._count(event, 1)
        if depth > DEPTH:
            self._stop(event, "yaml-depth", f"More than {DEPTH} levels, one within the other")
        if event.tag is not None:
            self._problem(event, "yaml-tag", "Tags (“!…”) are not allowed", "put the text in quotes")
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        if isinstance(event, events.ScalarEvent):
            node = self._scalar(event)
        elif isinstance(event, events.SequenceStartEvent):
            node = self._sequence(event, depth)
        else:
            node = self._mapping(event, depth)
        if event.anchor is not None:
            self._anchors[event.anchor] = node
        return node

    def _scalar(self, event: Any) -> _Node:
        text = event.value
        if event.style == '"' and _UNPRINTABLE.search(text):
            self._problem(event, "yaml-character", "This text holds a control character")
        return _Node(resolved(text) if event.implicit[0] else text, _spot(event))

    def _sequence(self, event: Any, depth: int) -> _Node:
        data: list[Any] = []
        spots: list[Spot] = []
        node = _Node(data, _spot(event))
        node.spot.children = spots
        while not isinstance(item := self._next(), events.SequenceEndEvent):
            child = self._node(item, depth + 1)
            data.append(child.data)
            spots.append(child.spot)
            _add(node, child)
        node.spot.end = item.end_mark.index if item.end_mark else node.spot.end
        return node

    def _mapping(self, event: Any, depth: int) -> _Node:
        data: dict[str, Any] = {}
        spots: dict[str, Spot] = {}
        node = _Node(data, _spot(event))
        node.spot.children = spots
        while not isinstance(item := self._next(), events.MappingEndEvent):
            key = self._key(item, depth)
            child = self._node(self._next(), depth + 1)
            _add(node, child)
            if key is None:
                continue
            if key in data:
                first = node.spot.keys[key].line + 1
                self._problem(item, "yaml-duplicate-key", f"“{key}” is here a second time",
                              f"the first is in line {first}")  # fmt: skip
                continue
            data[key] = child.data
            spots[key] = child.spot
            node.spot.keys[key] = _spot(item)
        node.spot.end = item.end_mark.index if item.end_mark else node.spot.end
        return node

    def _key(self, event: Any, depth: int) -> str | None:
        """A key as it is written: ``988`` and ``on`` are names here, not a number or a truth."""
        if not isinstance(event, events.ScalarEvent):
            self._problem(event, "yaml-key", "A key is one word or text, nothing else")
            self._node(event, depth + 1)
            return None
        self._node(event, depth + 1)
        if not event.value:
            self._problem(event, "yaml-key", "A key is missing before this colon")
            return None
        return str(event.value)

    def _alias(self, event: Any, depth: int) -> _Node:
        name = event.anchor
        if name not in self._anchors:
            known = did_you_mean(name, self._anchors) or "put a text that begins with “*” in quotes"
            self._problem(event, "yaml-alias", f"“*{name}” stands for nothing above", known)
            return _Node(None, _spot(event))
        node = self._anchors[name]
        if node is None:
            self._problem(event, "yaml-alias", f"“*{name}” would hold itself")
            return _Node(None, _spot(event))
        self._aliases += 1 + node.aliases
        self._count(event, node.values)
        if self._aliases > ALIASES:
            self._stop(event, "yaml-alias", f"More than {ALIASES} aliases, those within aliases counted")
        if depth + node.height - 1 > DEPTH:
            self._stop(event, "yaml-depth", f"More than {DEPTH} levels, one within the other")
        return _Node(node.data, node.spot, node.height, node.values, 1 + node.aliases)

    def _count(self, event: Any, values: int) -> None:
        self._values += values
        if self._values > VALUES:
            self._stop(event, "file-too-large", f"More than {VALUES:,} values in one file")

    def _next(self) -> Any:
        return self._parser.get_event()

    def _stop(self, event: Any, code: str, message: str) -> None:
        self._problem(event, code, message)
        raise _TooMuchError

    def _problem(self, event: Any, code: str, message: str, hint: str | None = None) -> None:
        mark = event.start_mark
        line = self.lines[mark.line] if mark.line < len(self.lines) else None
        place = Place(self.name, mark.line + 1, mark.column + 1)
        self.problems.append(Problem(code, message, place, hint=hint, excerpt=line))


def _spot(event: Any) -> Spot:
    mark = event.start_mark
    return Spot(mark.line, mark.column, mark.index, event.end_mark.index)


def _add(node: _Node, child: _Node) -> None:
    """Counts a child into what holds it."""
    node.values += child.values
    node.aliases += child.aliases
    node.height = max(node.height, child.height + 1)
