"""Page boxes: each inside the next, and the size that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from workbook.finding import Finding
from workbook.geometry import Insets, Rect, Size
from workbook.preflight.facts import PageFacts, PdfFacts
from workbook.preflight.wants import Wants

_BOXES = "ISO 32000-1, 14.11.2"
_NEAR = 0.05  # points; half of what a printer's own tolerance is


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Trim inside bleed inside media, the wanted trim, and enough bleed."""
    trim, bleed = wants.trim, wants.bleed
    if pages := _where(facts, _disordered):
        message = "The trim box must lie inside the bleed box, and that inside the media box."
        yield Finding("box-order", "error", message, pages, source=_BOXES)
    if bleed is not None and (pages := _where(facts, lambda page: page.trim is None)):
        message = "The page has no trim box: a printer cannot tell where to cut."
        yield Finding("box-missing", "error", message, pages, source=_BOXES)
    if trim is not None and (pages := _where(facts, lambda page: not _measures(page, trim))):
        found = _shown(facts.pages[pages[0] - 1])
        message = f"The page measures {_inches(found)} after the cut, not {_inches(trim)}."
        yield Finding("page-size", "error", message, pages, source=_BOXES)
    if bleed is not None and (
        pages := _where(facts, lambda page: not _bleeds(page, bleed, wants.inner_bleed))
    ):
        message = f"The page has less than {bleed / 72:.3f} in of bleed beyond its trim."
        yield Finding("bleed-short", "error", message, pages, source=_BOXES)


def _where(facts: PdfFacts, fails: Callable[[PageFacts], bool]) -> tuple[int, ...]:
    return tuple(number for number, page in enumerate(facts.pages, 1) if fails(page))


def _disordered(page: PageFacts) -> bool:
    outer = page.media
    for box in (page.bleed, page.trim):
        if box is not None:
            if not outer.holds(box, _NEAR):
                return True
            outer = box
    return False


def _shown(page: PageFacts) -> Size:
    size = page.finished.size
    return size.turned if page.rotated in (90, 270) else size


def _measures(page: PageFacts, wanted: Size) -> bool:
    size = _shown(page)
    return abs(size.width - wanted.width) <= _NEAR and abs(size.height - wanted.height) <= _NEAR


def _bleeds(page: PageFacts, bleed: float, inner: bool) -> bool:
    if page.trim is None:
        return True  # said already
    around: Rect = page.bleed or page.media
    sides = [(bleed, bleed)] if inner else [(bleed, 0.0), (0.0, bleed)]
    return any(
        around.holds(page.trim.inset(Insets(-bleed, -right, -bleed, -left)), _NEAR) for left, right in sides
    )


def _inches(size: Size) -> str:
    return f"{size.width / 72:.3f} × {size.height / 72:.3f} in"
