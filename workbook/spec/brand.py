"""A practice: its name, words, colours, fonts and mark, all resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from workbook.color import Color
from workbook.errors import Place
from workbook.spec.family import Family

LogoSize = Literal["small", "medium", "large"]
Ground = Literal["light", "dark"]
"""What a mark stands on: paper, or a deep field."""


@dataclass(frozen=True)
class Logo:
    """One file of a practice's mark."""

    path: Path
    alt: str | None
    """What a screen reader says of it."""
    place: Place
    """Where the brand names it."""
    excerpt: str | None = None
    """The line there."""


@dataclass(frozen=True)
class Footer:
    """Templates of the footer's three parts; a part left out stays empty."""

    left: str | None = None
    center: str | None = None
    right: str | None = None


@dataclass(frozen=True)
class Brand:
    """One practice. Texts not given are None and leave no gap."""

    id: str
    name: str
    short_name: str
    palette: Mapping[str, Color]
    roles: Mapping[str, Color]
    """foreground, background, primary, secondary, tertiary, always; others and heading where given."""
    base: Family
    headings: Family
    folder: Path
    tagline: str | None = None
    phone: str | None = None
    phone_href: str | None = None
    """As ``tel:+19095915085``."""
    email: str | None = None
    web: str | None = None
    """Without the scheme."""
    web_href: str | None = None
    offerings: str | None = None
    """Without the scheme."""
    offerings_href: str | None = None
    address: tuple[str, ...] = ()
    """Line by line."""
    practitioner_name: str | None = None
    license_title: str | None = None
    license_number: str | None = None
    region: str | None = None
    copyright: str | None = None
    license: str | None = None
    cmyk: Mapping[str, tuple[float, float, float, float]] = field(default_factory=dict)
    """By palette name or role, 0 to 1."""
    spots: Mapping[str, str] = field(default_factory=dict)
    """Names of spot inks by palette name or role."""
    black_only: bool = True
    """Whether text prints in black alone."""
    logos: Mapping[tuple[LogoSize, Ground], Logo] = field(default_factory=dict)
    logo_alts: Mapping[str, str] = field(default_factory=dict)
    """What is said of the mark in languages other than the practice's own, by their tags."""
    """The mark for each size and ground, as far as there is one."""
    heading_weight: int = 600
    heading_italic: bool = False
    heading_line_height: float = 1.1
    base_size: float | None = None
    """Text size in points that the brand asks for."""
    line_height: float | None = None
    paper: str | None = None
    footer: Footer | None = None
    disclaimer: str | None = None
    face: str | None = None
    """The design of cards that name none, by id."""

    @property
    def notices(self) -> Mapping[str, str]:
        """The brand's own wording of notices, by the notice's id."""
        return {} if self.disclaimer is None else {"disclaimer": self.disclaimer}

    @property
    def email_href(self) -> str | None:
        return None if self.email is None else f"mailto:{self.email}"

    @property
    def license_line(self) -> str | None:
        """Licence title and number as one line, where both are known."""
        known = [part for part in (self.license_title, self.license_number) if part]
        return " ".join(known) if len(known) == 2 else None
