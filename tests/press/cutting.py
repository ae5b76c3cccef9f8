"""A knife that is off: pages are cut a sixteenth of an inch beside their trim, and looked at."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
from PIL import Image

from workbook.geometry import Rect
from workbook.preflight import PdfFacts, read_facts

OFF = 72 / 16
WAYS = [(x * OFF, y * OFF) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y]
WHITE = 253
LEAF = 24
"""Points: what is drawn ends somewhere, also at the cut; a field ends in a line along it."""


def cut_badly(data: bytes) -> list[str]:
    """What is seen of it: white edges, words that are cut."""
    facts = read_facts(data, frozenset({"content"}))
    return [*_words_cut(facts), *_white_edges(data, facts)]


def _words_cut(facts: PdfFacts) -> Iterator[str]:
    for run in facts.runs:
        if run.text.strip():
            for dx, dy in WAYS:
                if not facts.pages[run.page].finished.moved(dx, dy).holds(run.box, 0.05):
                    yield f"page {run.page + 1}: “{run.text.strip()}” is cut"
                    break


def _white_edges(data: bytes, facts: PdfFacts) -> Iterator[str]:
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(facts.pages):
            picture = document[number].render(scale=1, grayscale=True).to_pil().convert("L")
            as_meant = _edges(picture, page.finished, page.media)
            for dx, dy in WAYS:
                cut = _uncut(page.finished.moved(dx, dy), page.bleed or page.media)
                for side, (meant, found) in enumerate(
                    zip(as_meant, _edges(picture, cut, page.media), strict=True)
                ):
                    if _longest(meant, found) > LEAF:
                        yield f"page {number + 1}: white at side {side}, cut off by {dx:g}, {dy:g}"


def _uncut(cut: Rect, bleed: Rect) -> Rect:
    """Where there is no bleed, no knife goes: pages are bound there."""
    x, y = max(cut.x, bleed.x), max(cut.y, bleed.y)
    return Rect(x, y, min(cut.right, bleed.right) - x, min(cut.top, bleed.top) - y)


def _edges(picture: Image.Image, cut: Rect, media: Rect) -> list[bytes]:
    """The outermost pixels of what is left after the cut: left, upper, right, lower."""
    left, upper = round(cut.x - media.x), round(media.top - cut.top)
    right, lower = round(cut.right - media.x), round(media.top - cut.y)
    assert left >= 0 <= upper
    assert right <= picture.width
    assert lower <= picture.height
    lines = (
        (left, upper, left + 1, lower),
        (left, upper, right, upper + 1),
        (right - 1, upper, right, lower),
        (left, lower - 1, right, lower),
    )
    return [picture.crop(line).tobytes() for line in lines]


def _longest(meant: bytes, found: bytes) -> int:
    """The longest stretch that is white where a right cut shows ink."""
    most = run = 0
    for before, after in zip(meant, found, strict=False):
        run = run + 1 if after >= WHITE > before else 0
        most = max(most, run)
    return most
