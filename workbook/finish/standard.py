"""The standards a file may declare, each a row: its PDF version, what it forces, how it is named.

PDF/A-2a is none of them, though every tagged file could hold it. Tried on all six screen files with an
sRGB output intent and the schema for ``pdfuaid``: page-validation finds no rule broken but 6.1.7.1, in the
few streams whose compressed bytes end in a carriage return, which would need another last byte; each file
grows by up to 3.9 kB, and is judged twice: 80 to 130 ms more. What it would cost is the form: Acrobat and
Acrobat Reader open whatever claims PDF/A read-only until somebody finds “Enable Editing”
(answers.acrobatusers.com, q18492), and these files are made to be filled in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pikepdf import Pdf

from workbook.errors import UsageError
from workbook.finish.order import FileOrder
from workbook.finish.x4 import declare_x4


@dataclass(frozen=True, slots=True)
class Standard:
    """One row."""

    version: str
    """The PDF version of the file's header."""
    forced: Mapping[str, Any]
    """Fields of the order that the standard does not leave open."""
    declare: Callable[[Pdf, FileOrder], str]
    """Writes what the standard wants in the catalog; the RDF that names it in the XMP."""
    trapped: bool | None = None
    """What the file says of trapping; no standard for print leaves it open."""


def _declare_nothing(pdf: Pdf, order: FileOrder) -> str:
    return ""


def _declare_ua1(pdf: Pdf, order: FileOrder) -> str:
    """PDF/UA-1 (ISO 14289-1), clause 5."""
    return (
        '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
        "<pdfuaid:part>1</pdfuaid:part></rdf:Description>\n"
    )


NONE = Standard("1.7", {}, _declare_nothing)

STANDARDS: Mapping[str, Standard] = {
    "PDF/UA-1": Standard("1.7", {"tagged": True, "links": True}, _declare_ua1),
    "PDF/X-4": Standard(
        "1.6", {"tagged": False, "links": False, "colour": "cmyk"}, declare_x4, trapped=False
    ),
}


def standard_of(order: FileOrder) -> tuple[Standard, FileOrder]:
    """The standard ordered, and the order with what it forces. Raises UsageError if it is unknown."""
    if order.standard is None:
        return NONE, order
    standard = STANDARDS.get(order.standard)
    if standard is None:
        raise UsageError(f"unknown standard “{order.standard}”; known: {', '.join(sorted(STANDARDS))}")
    return standard, replace(order, **standard.forced)
