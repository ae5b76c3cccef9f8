"""Practice Workbook: YAML to branded, accessible, print-ready PDFs.

    YAML ─source→ Source ─product→ Workbook | Deck ┐
    presets + brand ─spec→ PrintSpec ──────────────┴─layout→ DrawnPdf ─[impose]→ sheets ─finish→ bytes ─preflight→ Report

Two nouns: *what* is printed (``Workbook``, ``Deck``) and *how* (``PrintSpec``). Every stage takes one
or both and hands on one frozen type; only ``make`` writes files, only ``cli`` prints and exits.

    from workbook import build, check, preflight, Project

is what the command does, typed, without printing or exiting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workbook.make import build, check, preflight
    from workbook.spec.project import Project

__all__ = ["Project", "__version__", "build", "check", "preflight"]
__version__ = "0.1.0"

_HOMES = {
    "build": "workbook.make",
    "check": "workbook.make",
    "preflight": "workbook.make",
    "Project": "workbook.spec.project",
}


def __getattr__(name: str) -> Any:
    # Drawing libraries take longer to import than `workbook --help` may last.
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
