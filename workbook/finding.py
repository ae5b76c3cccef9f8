"""What is said of an output file, ours or anyone's."""

from __future__ import annotations

from dataclasses import dataclass

from workbook.errors import Level
from workbook.geometry import Rect


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing seen in a PDF. Codes are stable: ``workbook list codes``."""

    code: str
    level: Level
    message: str
    pages: tuple[int, ...] = ()
    """Pages it concerns, from 1, ascending; empty: the whole file."""
    where: str | None = None
    """The input that caused it (``file:line``) or the object in the PDF."""
    source: str | None = None
    """The clause or page it rests on."""
    places: tuple[tuple[int, Rect], ...] = ()
    """Where on those pages, in the page's own space: for marking, not told."""
