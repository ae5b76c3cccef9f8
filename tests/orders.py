"""Orders for finishing, with every field that a test does not care about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from workbook.color import Color
from workbook.finish import FileOrder
from workbook.spec.profile import profile_for
from workbook.spec.roots import Roots, builtin

ROOTS = Roots(None, builtin())

INKS = {
    "ink": Color(0.1, 0.1, 0.2, (0, 0, 0, 1)),
    "paper": Color(1, 1, 1, (0, 0, 0, 0)),
    "primary": Color.parse("#2F5D62"),
    "rule": Color.parse("#7B8A8B"),
}

_SCREEN = FileOrder(
    title="A calm page",
    lang="en-US",
    date=date(2026, 10, 2),
    inks=INKS,
    author="Serene Pathways",
    subject="Practice",
    keywords=("rest", "breath"),
    standard="PDF/UA-1",
)


def order(**changes: Any) -> FileOrder:
    """An order for the screen, PDF/UA-1, with those changes."""
    return replace(_SCREEN, **changes)


def paper(**changes: Any) -> FileOrder:
    """An order for paper: neither tagged nor live."""
    return replace(_SCREEN, standard=None, **changes)


def press(**changes: Any) -> FileOrder:
    """An order for a press in North America, PDF/X-4."""
    sea, grey = Color(0.2, 0.4, 0.4, (0.7, 0, 0.3, 0.4)), Color(0.5, 0.5, 0.5, (0, 0, 0, 0.6))
    inks = INKS | {"primary": sea, "rule": grey}
    profile = profile_for("letter", ROOTS)
    settings: dict[str, Any] = {"standard": "PDF/X-4", "colour": "cmyk", "inks": inks, "profile": profile}
    return replace(_SCREEN, **(settings | changes))
