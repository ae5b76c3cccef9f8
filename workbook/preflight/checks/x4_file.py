"""PDF/X-4: the file and its objects (ISO 15930-7)."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.rule import Rule
from workbook.preflight.wants import Wants

VERSION = Rule(
    "X01", "x4-version", "The file is PDF {found}; PDF/X-4 rests on PDF 1.6.", "pdfx 1.6; WeasyPrint 70"
)
LOCKED = Rule(
    "X02", "x4-encrypted", "The file is encrypted, which PDF/X-4 forbids.", "callas, by pdfbox-preflight"
)
ID = Rule("X03", "x4-id", "The file has no ID in its trailer.", "callas, by pdfbox-preflight; WeasyPrint 70")
OBJECTS = {
    "lzw": Rule("X36", "x4-lzw", "A stream is packed with LZW, which PDF/X-4 forbids.", "Kodak Prinergy"),
    "external": Rule("X37", "x4-external", "A stream lies outside the file.", "callas, by pdfbox-preflight"),
    "postscript": Rule("X38", "x4-postscript", "The file holds PostScript.", "Kodak Prinergy"),
    "opi": Rule(
        "X39", "x4-opi", "A picture stands for another one that is to be swapped in (OPI).", "Kodak Prinergy"
    ),
    "reference": Rule(
        "X40", "x4-reference", "A form stands for a page of another file.", "PDFlib, table 10.2"
    ),
    "alternate": Rule(
        "X41", "x4-alternate", "A picture prints as another one than it shows.", "callas, by pdfbox-preflight"
    ),
}
RULES = (VERSION, LOCKED, ID, *OBJECTS.values())


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Version, encryption, id; streams that are packed, placed or replaced in a way that is not allowed."""
    if facts.press is None or not wants.keeps("PDF/X-4", facts.standards):
        return
    if _number(facts.version) > (1, 6):
        yield VERSION.broken(facts.version)
    if facts.encrypted:
        yield LOCKED.broken()
    if not facts.press.has_id:
        yield ID.broken()
    for fault, numbers in facts.press.objects.items():
        yield OBJECTS[fault].broken(where=f"object {numbers[0]}")


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
