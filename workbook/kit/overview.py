"""What a block may know of the whole book: its title, its chapters, and where things stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ChapterLine:
    """One chapter as the contents show it."""

    id: str
    title: str
    number: int
    minutes: int | None
    accent: str


@dataclass(frozen=True, slots=True)
class Overview:
    """A book at a glance."""

    product: str
    title: str
    subtitle: str | None = None
    audience: str = "clients"
    chapters: tuple[ChapterLine, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    """Printed page number of each chapter, page and block, by id."""
