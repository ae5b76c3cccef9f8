"""PDF/X-4: what the file says of itself (ISO 15930-7; XMP)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.rule import Rule
from workbook.preflight.wants import Wants

MISSING = Rule("X04", "x4-xmp", "The file has no metadata that can be read (XMP).", "PdfLibrary; pdfx 1.6")
PACKED = Rule(
    "X05",
    "x4-xmp-packed",
    "The metadata are compressed, so that not every program finds them.",
    "WeasyPrint 70",
)
NAME = Rule("X06", "x4-name", "The metadata do not say PDF/X-4 but “{found}”.", "pdfx 1.6; PdfLibrary")
PROPERTY = Rule("X07", "x4-property", "The metadata lack {found}.", "pdfx 1.6; PDFlib, table 10.2")
TRAPPED = Rule(
    "X08",
    "x4-trapped",
    "Whether the file is trapped must be True or False, not “{found}”.",
    "PDFlib, table 10.2",
)
DIFFERS = Rule("X09", "x4-info", "{found} is not the same in Info and in the metadata.", "LintPDF")
RULES = (MISSING, PACKED, NAME, PROPERTY, TRAPPED, DIFFERS)
_NEEDED = (
    "xmp:CreateDate",
    "xmp:ModifyDate",
    "xmp:MetadataDate",
    "xmp:CreatorTool",
    "dc:title",
    "xmpMM:DocumentID",
    "xmpMM:RenditionClass",
    "xmpMM:VersionID",
)
_SAME = {
    "Title": "dc:title",
    "CreationDate": "xmp:CreateDate",
    "ModDate": "xmp:ModifyDate",
    "Trapped": "pdf:Trapped",
}


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """XMP there, readable, complete, and the same as Info."""
    if facts.press is None or not wants.keeps("PDF/X-4", facts.standards):
        return
    packet, info = facts.press.packet, facts.press.info
    if packet is None or not packet.sound:
        yield MISSING.broken()
        return
    values = packet.values
    if packet.filtered:
        yield PACKED.broken()
    if values.get("pdfxid:GTS_PDFXVersion") != "PDF/X-4":
        yield NAME.broken(values.get("pdfxid:GTS_PDFXVersion", "nothing"))
    if lacking := [name for name in _NEEDED if not values.get(name)]:
        yield PROPERTY.broken(", ".join(lacking))
    said = values.get("pdf:Trapped") or info.get("Trapped", "nothing")
    if said not in ("True", "False"):
        yield TRAPPED.broken(said)
    for key, name in _SAME.items():
        if key in info and name in values and _plain(info[key]) != _plain(values[name]):
            yield DIFFERS.broken(key)


def _plain(text: str) -> str:
    """A date as its digits, UTC however it is written; any other text as it is."""
    if not re.match(r"D:\d{4}|\d{4}-\d\d", text):
        return text
    digits = re.sub(r"\D", "", text.replace("Z", "").replace("+00:00", "").replace("+00'00'", ""))
    return digits.ljust(14, "0")
