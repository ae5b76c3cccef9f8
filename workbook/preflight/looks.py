"""Pages as PDFium draws them: whether they are blank, whether colour runs into the bleed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2

from workbook.geometry import Rect
from workbook.preflight.facts import Look, PageFacts

_LARGEST = 20_000_000
"""Points of a page's area that become a pixel each; of a larger page, fewer do."""
_APART = 3
"""Of 255: so much darker than bare paper is the least ink."""
_INKED = bytes(int(value <= 255 - _APART) for value in range(256))
_BARE = bytes(int(value > 255 - _APART) for value in range(256))
_LEAF = 40
"""Pixels along the cut that a drawn thing may cover and still end in the bleed."""


def read_looks(data: bytes, pages: Sequence[PageFacts]) -> tuple[Look, ...]:
    """How each page looks. Raises pypdfium2's PdfiumError."""
    with pypdfium2.PdfDocument(data) as document:
        return tuple(_look(document[number], page) for number, page in enumerate(pages))


def _look(page: Any, facts: PageFacts) -> Look:
    scale = scale_for(page)
    picture = page.render(scale=scale, grayscale=True).to_pil().convert("L")
    low, high = picture.getextrema()
    if facts.trim is None or facts.bleed is None:
        return Look(low == high, 0.0)
    height = facts.media.height
    trim, bleed = (_pixels(box, facts.media, height, scale) for box in (facts.trim, facts.bleed))
    bare = max(_bare(picture, trim, bleed), default=(0, 0))
    return Look(low == high, bare[0] / scale, _edge(facts.trim, facts.bleed, bare[1]) if bare[0] else None)


def scale_for(page: Any) -> float:
    """Pixels a point: one, where that makes no picture without measure."""
    width, height = page.get_size()
    return float(min(1.0, (_LARGEST / max(1.0, width * height)) ** 0.5))


def _edge(trim: Rect, bleed: Rect, side: int) -> Rect:
    """What lies between cut and bleed on a side: left, upper, right or lower."""
    return (
        Rect(bleed.x, trim.y, trim.x - bleed.x, trim.height),
        Rect(trim.x, trim.top, trim.width, bleed.top - trim.top),
        Rect(trim.right, trim.y, bleed.right - trim.right, trim.height),
        Rect(trim.x, bleed.y, trim.width, trim.y - bleed.y),
    )[side]


def _pixels(box: Rect, media: Rect, height: float, scale: float) -> tuple[int, int, int, int]:
    """Left, upper, right, lower of a box in the picture."""
    left, top = (box.x - media.x) * scale, (height - (box.top - media.y)) * scale
    return round(left), round(top), round(left + box.width * scale), round(top + box.height * scale)


def _bare(picture: Any, trim: Sequence[int], bleed: Sequence[int]) -> Iterator[tuple[int, int]]:
    """For each side, the longest stretch with ink just inside the cut and none where the bleed ends."""
    for side in range(4):
        if abs(trim[side] - bleed[side]) < 3:
            continue
        way, flat = (1 if side < 2 else -1), side % 2
        inside = trim[side] + (1 if side < 2 else -2)
        first, last = trim[1 - flat] + 2, trim[3 - flat] - 2
        inked = _line(picture, inside, first, last, flat).translate(_INKED)
        # What is drawn may end anywhere, as leaves do; a field ends in a line along the cut.
        for outside, natural in (
            (inside - 3 * way, 0),
            (bleed[side] + (way if side < 2 else 2 * way), _LEAF),
        ):
            bare = _line(picture, outside, first, last, flat).translate(_BARE)
            stretch = _longest(inked, bare)
            yield (stretch, side) if stretch > natural else (0, side)


def _line(picture: Any, across: int, first: int, last: int, flat: int) -> bytes:
    """Along a row or column of pixels; outside the picture everything is ink."""
    ends = (first, across, last, across + 1) if flat else (across, first, across + 1, last)
    if not 0 <= across < (picture.height if flat else picture.width) or last <= first:
        return bytes(max(0, last - first))
    # Cut beyond the picture, it is filled up with zeros, which are ink.
    return bytes(picture.crop(ends).tobytes())


def _longest(one: bytes, other: bytes) -> int:
    """The longest run of ones that both have."""
    both = int.from_bytes(one, "big") & int.from_bytes(other, "big")
    return max(map(len, both.to_bytes(len(one), "big").split(b"\0")))
