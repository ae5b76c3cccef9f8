"""Why a file that a brand names may not be used."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Refusal:
    """A problem that does not know its place yet."""

    code: str
    message: str
    hint: str | None = None
