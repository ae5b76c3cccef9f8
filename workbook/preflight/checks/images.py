"""Pictures: enough pixels for the size at which they are placed."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts, Picture
from workbook.preflight.placed import boxes_of
from workbook.preflight.wants import Wants

_SOURCE = "GWG 2015, 4.26"
_SMALL = 16  # pixels; smaller ones are fills (GWG 2015, 4.26)


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Each picture coarser than asked, one finding a page."""
    coarse: dict[int, list[Picture]] = {}
    for picture in facts.pictures:
        if wants.ppi is not None and picture.ppi < wants.ppi and max(picture.width, picture.height) > _SMALL:
            coarse.setdefault(picture.page, []).append(picture)
    for page, pictures in coarse.items():
        ppi = min(picture.ppi for picture in pictures)
        message = f"A picture has {ppi:.0f} pixels an inch at its size; {wants.ppi:.0f} are asked for."
        yield Finding(
            "image-coarse", "error", message, (page + 1,), source=_SOURCE, places=boxes_of(pictures)
        )
