"""PDF/X-4: nothing that runs, hides or switches by itself (ISO 15930-7)."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.rule import Rule
from workbook.preflight.wants import Wants

ACTION = Rule(
    "X30", "x4-action", "The file does something by itself: {found}.", "callas, by pdfbox-preflight; Acrobat"
)
FILES = Rule("X31", "x4-files", "Other files are in the file.", "LintPDF")
XFA = Rule("X32", "x4-xfa", "The file holds an XFA form.", "LintPDF")
FIELDS = Rule("X33", "x4-fields", "The file has {found} form fields.", "callas, by pdfbox-preflight")
VIEWS = Rule("X34", "x4-view", "{found} names another box than media or bleed.", "PDFlib, table 10.2")
LAYERS = Rule("X35", "x4-layers", "Its layers cannot be relied on: {found}.", "LintPDF")
RULES = (ACTION, FILES, XFA, FIELDS, VIEWS, LAYERS)


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Actions, attachments, forms, views and layers."""
    if facts.press is None or not wants.keeps("PDF/X-4", facts.standards):
        return
    press = facts.press
    if press.actions:
        yield ACTION.broken(", ".join(press.actions))
    if press.embeds:
        yield FILES.broken()
    if press.xfa:
        yield XFA.broken()
    if press.fields:
        yield FIELDS.broken(press.fields)
    if odd := [key for key, box in press.views.items() if box not in ("MediaBox", "BleedBox")]:
        yield VIEWS.broken(", ".join(odd))
    if press.layer_faults:
        yield LAYERS.broken(", ".join(press.layer_faults))
