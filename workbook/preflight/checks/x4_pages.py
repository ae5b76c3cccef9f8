"""PDF/X-4: pages, their boxes and what lies on them (ISO 15930-7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from workbook.finding import Finding
from workbook.geometry import Rect
from workbook.preflight.facts import AnnotationFacts, PageFacts, PdfFacts
from workbook.preflight.press_facts import StateFacts
from workbook.preflight.rule import Rule
from workbook.preflight.wants import Wants

TRIM = Rule(
    "X20", "x4-trim", "The page has neither a trim box nor an art box.", "PDFlib, table 10.2; Acrobat"
)
BOTH = Rule(
    "X21", "x4-trim-and-art", "The page has a trim box and an art box.", "PDFlib, table 10.2; Kodak Prinergy"
)
ORDER = Rule(
    "X22",
    "x4-boxes",
    "The trim box leaves the bleed box, or that the media box.",
    "Ghostscript; Kodak Prinergy",
)
CROP = Rule("X23", "x4-crop", "The crop box cuts into the trim.", "LintPDF", "warning")
UNIT = Rule(
    "X24", "x4-user-unit", "The page is scaled by a unit of its own (UserUnit).", "GWG 2015, 4.2", "warning"
)
NOTE = Rule(
    "X25",
    "x4-annotation",
    "{found} lies on what is printed: PDF/X-4 allows none there.",
    "Acrobat; Kodak Prinergy",
)
MOVES = Rule("X26", "x4-transition", "The page has transitions.", "the standard, from memory", "warning")
RULES = (TRIM, BOTH, ORDER, CROP, UNIT, NOTE, MOVES)
_NEAR = 0.01
_FOR_PRINTERS = {"TrapNet", "PrinterMark"}


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Boxes in order, nothing live on the page."""
    if facts.press is None or not wants.keeps("PDF/X-4", facts.standards):
        return
    rules: tuple[tuple[Rule, Callable[[PageFacts, StateFacts], bool]], ...] = (
        (TRIM, lambda page, state: page.trim is None and page.art is None),
        (BOTH, lambda page, state: page.trim is not None and page.art is not None),
        (ORDER, lambda page, state: not _ordered(page)),
        (
            CROP,
            lambda page, state: page.crop is not None and not page.crop.holds(page.trim or page.crop, _NEAR),
        ),
        (UNIT, lambda page, state: state.unit != 1.0),
        (MOVES, lambda page, state: state.moves),
    )
    pairs = list(enumerate(zip(facts.pages, facts.press.pages, strict=True), 1))
    for rule, fails in rules:
        if pages := tuple(number for number, pair in pairs if fails(*pair)):
            yield rule.broken(pages=pages)
    printed = [(number, one) for number, (page, _) in pairs for one in _printed(page)]
    if printed:
        kinds = sorted({one.kind or "An annotation" for _, one in printed})
        places = tuple((number, one.rect) for number, one in printed if one.rect)
        yield NOTE.broken(", ".join(kinds), tuple(dict(printed)), places=places)


def _ordered(page: PageFacts) -> bool:
    inner = page.trim or page.art
    outer = page.bleed or page.media
    return page.media.holds(outer, _NEAR) and (inner is None or outer.holds(inner, _NEAR))


def _printed(page: PageFacts) -> Iterator[AnnotationFacts]:
    """Annotations that touch what is printed."""
    area = page.bleed or page.trim or page.media
    for annotation in page.annotations:
        rect = annotation.rect
        if annotation.kind not in _FOR_PRINTERS and rect is not None and _touch(rect, area):
            yield annotation


def _touch(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.top and other.y < one.top
