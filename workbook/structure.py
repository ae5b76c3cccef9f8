"""What drawing hands on: a PDF whose inks are still roles, and what its marks mean.

Marked content (ISO 32000-1, 14.6) is already in the page streams; the structure tree (14.7),
links, outline and labels are plain data here, written into the file by ``finish``.
Pages count from 0.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from workbook.finding import Finding
from workbook.geometry import PageBoxes, Rect


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked-content sequence: the page it is on and its MCID there."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class Link:
    """A live area. It goes to a destination's name or to an outside address."""

    page: int
    rects: tuple[Rect, ...]
    """One rectangle a line of text."""
    contents: str
    """What a screen reader says of it."""
    uri: str | None = None
    dest: str | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """A place to write, choose or mark in a fillable file.

    ``empty`` and ``chosen`` are operators that draw it, in inks, from its lower left corner.
    """

    page: int
    rect: Rect
    name: str
    """Full name, ``product.chapter.block.item``: the same in every edition."""
    label: str
    """What a screen reader says; it makes sense alone."""
    kind: Literal["text", "check", "choice"] = "text"
    """Written; ticked; or one of several buttons of a name, of which one is chosen."""
    size: float = 12.0
    """Of the type that is written in it, in points."""
    wraps: bool = False
    """Whether it holds more than one line."""
    centered: bool = False
    empty: str = ""
    chosen: str = ""
    state: str = ""
    """Of a button: the value it stands for."""
    group: str = ""
    """Of a button: what is said of all of its name."""
    value: str = ""
    """Of a field read back: what is written in it, or the state that is chosen."""


@dataclass(frozen=True, slots=True)
class Node:
    """A structure element: its role is a standard type of ISO 32000-1, 14.8.4."""

    role: str
    children: tuple[Node | Mark | Link | Field, ...] = ()
    alt: str | None = None
    actual: str | None = None
    """Replacement text (ActualText)."""
    lang: str | None = None
    title: str | None = None
    scope: str | None = None
    """Of a TH: Row, Column or Both."""
    span: tuple[int, int] = (1, 1)
    """Of a table cell: rows, columns."""
    numbering: str | None = None
    """Of a list: Disc, Decimal, None …"""
    bounds: Rect | None = None
    """Of a Figure: its bounding box."""

    def walk(self) -> Iterator[Node]:
        """This element and all below it, in reading order."""
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.walk()

    def without_links_to_nowhere(self, names: Collection[str]) -> Node:
        """The same tree, where a Link whose destination is not among the names is plain text."""
        dead = any(isinstance(child, Link) and child.dest not in (None, *names) for child in self.children)
        children = tuple(
            child.without_links_to_nowhere(names) if isinstance(child, Node) else child
            for child in self.children
            if not (dead and isinstance(child, Link))
        )
        return replace(self, role="Span" if dead and self.role == "Link" else self.role, children=children)


@dataclass(frozen=True, slots=True)
class Destination:
    """A place that links and the outline go to: a page and a height on it, in points."""

    name: str
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the outline; level 0 is the outermost."""

    title: str
    dest: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class DrawnPdf:
    """Pages as drawn. Streams set colour only as ``/Ink.<role> cs 1 scn``."""

    data: bytes
    pages: tuple[PageBoxes, ...]
    tree: Node | None
    """None where the file is not tagged."""
    inks: frozenset[str]
    """Roles used, without the ``Ink.`` in front."""
    furniture_links: tuple[Link, ...] = ()
    """Links over furniture; they become Link elements at the end of their page."""
    destinations: tuple[Destination, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    layers: tuple[str, ...] = ()
    """Layers that streams open as ``/OC /Layer.<name> BDC``."""
    labels: tuple[str, ...] = ()
    """The printed number of each page; empty text where none is printed."""
    findings: tuple[Finding, ...] = field(default=())
    """What layout had to say: overflow, a page count not kept."""
