"""Practice Workbook: YAML to branded, accessible, print-ready PDFs.

    YAML ─source→ Source ─product→ Workbook | Deck ┐
    presets + brand ─spec→ PrintSpec ──────────────┴─layout→ DrawnPdf ─[impose]→ sheets
                                                             ─finish→ bytes ─preflight→ Report

Two nouns: *what* is printed (``Workbook``, ``Deck``) and *how* (``PrintSpec``). Every stage takes one
or both and hands on one frozen type; only ``make`` writes files, only ``cli`` prints and exits.

    from workbook import Request, build, check, preflight

    report = build(Request(products=("affirmation-cards",), variants=("home",)))

is what the command does, typed, without printing or exiting: a ``Report`` says what came of it.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workbook.checking import check
    from workbook.examining import preflight
    from workbook.make import build
    from workbook.report import Report
    from workbook.request import Request
    from workbook.spec.project import Project

__all__ = ["Project", "Report", "Request", "__version__", "build", "check", "preflight"]
__version__ = "0.1.0"

_HOMES = {
    "build": "workbook.make",
    "check": "workbook.checking",
    "preflight": "workbook.examining",
    "Project": "workbook.spec.project",
    "Report": "workbook.report",
    "Request": "workbook.request",
}


class _Package(ModuleType):
    """Finds its public names when they are asked for.

    Drawing libraries take longer to import than ``workbook --help`` may last. And ``preflight`` is the
    function here, even after the package of that name was imported.
    """

    def __getattribute__(self, name: str) -> Any:
        if name in _HOMES:
            from importlib import import_module

            return getattr(import_module(_HOMES[name]), name)
        return super().__getattribute__(name)


sys.modules[__name__].__class__ = _Package
