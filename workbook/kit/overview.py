"""What a block may know of the whole book: its title, its chapters, and where things stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

HELP_PAGE = "help.page"
"""Names the page of help lines, whatever its own id is: no id has a point in it."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """One page of a chapter as the contents show it; the target has a label."""

    target: str
    title: str


@dataclass(frozen=True, slots=True)
class ChapterLine:
    """One chapter as the contents show it."""

    id: str
    title: str
    number: int
    minutes: int | None
    accent: str
    pages: tuple[PageLine, ...] = ()
    """Those after its opener that have a heading."""


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
    help_title: str | None = None
    """How the page is headed where help lines stand; none: they stand nowhere."""

    @property
    def meeting(self) -> Literal["session", "supervision"]:
        """What pages are brought to."""
        return "supervision" if self.audience == "clinicians" else "session"
