"""Black words: in black alone; and the colour of all plates, kept for marks outside the trim."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import Painted, PdfFacts
from workbook.preflight.placed import places_of
from workbook.preflight.wants import Wants

_DARK = 0.85
"""So much black makes it black to the eye."""
ALL = "All"


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Text in black and other inks; text in registration colour on the finished page."""
    if not wants.presses(facts.standards):
        return
    texts = [each for each in facts.painted if each.kind == "text" and each.paint.plates is not None]
    if rich := [each for each in texts if each.paint.black >= _DARK and len(each.paint.inks) > 1]:
        pages, places = places_of(rich)
        message = "Black text in more than black ink: it gets coloured edges when the plates are a hair off."
        source = "drummond.com FAQ: type in 100 K only; GWG 2015, 4.15, by title"
        yield Finding("text-rich-black", "warning", message, pages, source=source, places=places)
    if plates := [each for each in texts if _registers(each) and _finished(each, facts)]:
        pages, places = places_of(plates)
        message = "Text in the colour of registration marks (All): it prints on every plate."
        yield Finding("registration-inside", "error", message, pages, source="GWG 2015, 4.18", places=places)


def _registers(painted: Painted) -> bool:
    return any(name == ALL for name, _ in painted.paint.plates or ())


def _finished(painted: Painted, facts: PdfFacts) -> bool:
    area = facts.pages[painted.page].finished
    return any(area.grown(box.height).holds(box) for box in painted.boxes)
