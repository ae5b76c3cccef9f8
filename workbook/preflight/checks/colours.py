"""Colour: only the families that the file's purpose allows."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.colours import ICC
from workbook.preflight.facts import PdfFacts
from workbook.preflight.wants import Wants

_ALLOWED = {
    "srgb": frozenset({"DeviceRGB", "DeviceGray"}),
    "grey": frozenset({"DeviceGray"}),
    "cmyk": frozenset({"DeviceCMYK", "DeviceGray"}),
}
_DEVICES = frozenset({"DeviceRGB", "DeviceGray", "DeviceCMYK", "Lab"})
_EVERYWHERE = {"Pattern", "All"}
"""Not colours of their own; “All” is that of registration marks (ISO 32000-1, 8.6.6.4)."""


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """No colour of another family; of spot colours, on a press, only those that the file itself names."""
    if wants.colour is None:
        return
    named = facts.plates - _DEVICES if wants.colour == "cmyk" else frozenset()
    allowed = _ALLOWED[wants.colour] | _EVERYWHERE | named
    used = [frozenset(family.removeprefix(ICC) for family in page.colours) for page in facts.pages]
    for family in sorted(frozenset().union(*used) - allowed):
        pages = tuple(number for number, families in enumerate(used, 1) if family in families)
        message = f"{family} is used where only {' and '.join(sorted(_ALLOWED[wants.colour]))} may be."
        yield Finding("color-family", "error", message, pages, family, "ISO 32000-1, 8.6")
