"""PDF/X-4: colour and the state of drawing (ISO 15930-7)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.press_facts import StateFacts
from workbook.preflight.rule import Rule
from workbook.preflight.wants import Wants

HALFTONE = Rule(
    "X42", "x4-halftone", "A halftone is bound to one machine.", "Kodak Prinergy; pdfbox-preflight"
)
TRANSFER = Rule(
    "X43", "x4-transfer", "A transfer curve changes tones (TR, TR2).", "Kodak Prinergy; pdfbox-preflight"
)
DEVICE = Rule(
    "X50",
    "x4-device",
    "{found} is not the press's own colour and has no profile.",
    "PDFlib, table 10.3; PdfLibrary",
)
NAMES = Rule("X51", "x4-resource", "The page draws with what is not there: {found}.", "LintPDF")
SPOT = Rule("X53", "x4-spot", "The spot colour {found} is defined in two ways.", "PdfLibrary; LintPDF")
BLEND = Rule("X55", "x4-blend", "The blend mode {found} is none of the standard's.", "PdfLibrary; PDFlib")
INTENT = Rule("X56", "x4-rendering", "The rendering intent {found} is none of the four.", "LintPDF")
RULES = (HALFTONE, TRANSFER, DEVICE, NAMES, SPOT, BLEND, INTENT)
_OWN = {"CMYK": {"DeviceCMYK", "DeviceGray"}, "RGB ": {"DeviceRGB", "DeviceGray"}, "GRAY": {"DeviceGray"}}
_DEVICES = {"DeviceCMYK", "DeviceRGB", "DeviceGray"}
_INTENTS = {"AbsoluteColorimetric", "RelativeColorimetric", "Saturation", "Perceptual"}
_BLENDS = set(
    "Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight"
    " Difference Exclusion Hue Saturation Color Luminosity".split()
)


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Device colour as the intent has it; one meaning for each spot; states that every press understands."""
    if facts.press is None or not wants.keeps("PDF/X-4", facts.standards):
        return
    states = facts.press.pages
    yield from _each(HALFTONE, states, lambda state: {""} if state.halftones else set())
    yield from _each(TRANSFER, states, lambda state: {""} if state.transfers else set())
    yield from _each(NAMES, states, lambda state: state.missing)
    yield from _each(BLEND, states, lambda state: state.blends - _BLENDS)
    yield from _each(INTENT, states, lambda state: state.intents - _INTENTS)
    spaces = {intent.profile.space for intent in facts.press.intents if intent.profile}
    own = set().union(*(_OWN.get(space, set()) for space in spaces))
    for family in sorted(set().union(*(page.colours for page in facts.pages)) & _DEVICES - own):
        pages = tuple(number for number, page in enumerate(facts.pages, 1) if family in page.colours)
        yield DEVICE.broken(family, pages, family)
    definitions: dict[str, set[int]] = {}
    for name, number in frozenset().union(*(state.spots for state in states)):
        definitions.setdefault(name, set()).add(number)
    for name in sorted(name for name, numbers in definitions.items() if len(numbers) > 1):
        yield SPOT.broken(name, where=name)


def _each(
    rule: Rule, states: Collection[StateFacts], faults: Callable[[StateFacts], Collection[str]]
) -> Iterator[Finding]:
    """One finding for each thing that is wrong, with its pages."""
    for found in sorted({fault for state in states for fault in faults(state)}):
        yield rule.broken(
            found, tuple(n for n, state in enumerate(states, 1) if found in faults(state)), found or None
        )
