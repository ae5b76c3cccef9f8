"""Overprint: small black words print over what is below them, white never does (ISO 32000-1, 8.6.7)."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import Painted, PdfFacts
from workbook.preflight.placed import places_of
from workbook.preflight.wants import Wants

BELOW = 12.0
"""Points."""
_SOURCE = "GWG 2015, 4.7 to 4.13, by title"


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """White that overprints and so vanishes; small black text that leaves a hole under itself."""
    if not wants.presses(facts.standards):
        return
    if lost := [each for each in facts.painted if _vanishes(each)]:
        pages, places = places_of(lost)
        message = "Something white overprints: on press it is not there, and what is below it shows."
        yield Finding("white-overprint", "error", message, pages, source=_SOURCE, places=places)
    if holes := [each for each in facts.painted if _knocks_out(each)]:
        size = min(each.size for each in holes)
        pages, places = places_of(holes)
        message = f"Black text of {size:g} pt does not overprint: white shows around it when plates are off."
        yield Finding("black-knockout", "warning", message, pages, source=_SOURCE, places=places)


def _vanishes(painted: Painted) -> bool:
    if not (painted.overprints and painted.paint.bare):
        return False
    # Of the four inks only mode 1 leaves out what is zero; a spot's plate is the only one it ever touches.
    return painted.paint.family in ("Separation", "DeviceN") or (
        painted.nonzero and painted.paint.family == "DeviceCMYK"
    )


def _knocks_out(painted: Painted) -> bool:
    """In DeviceGray, too: programs do not agree whether that overprints."""
    if painted.kind != "text" or painted.size >= BELOW or not painted.paint.black_alone:
        return False
    spared = painted.paint.family == "Separation" or (
        painted.nonzero and painted.paint.family == "DeviceCMYK"
    )
    return not (painted.overprints and spared)
