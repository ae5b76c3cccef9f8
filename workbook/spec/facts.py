"""Facts: every phone number, short code, address on the web and claim, with its source and day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Fact:
    """One thing a practice may rely on, and the day somebody last checked it."""

    id: str
    text: str
    checked: date
    source: str
    label: str | None = None
    note: str | None = None
    say: str | None = None
    """How a screen reader speaks it."""
    href: str | None = None
    locale: str = "en-US"
