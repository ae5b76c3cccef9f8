"""Page boxes as layout or imposition placed them (ISO 32000-1, 14.11.2)."""

from __future__ import annotations

from collections.abc import Sequence

from pikepdf import Array, Object

from workbook.geometry import PageBoxes, Rect


def write_boxes(pages: Sequence[Object], boxes: Sequence[PageBoxes]) -> None:
    """Media, crop, bleed and trim box of every page.

    Raises ValueError where the pages drawn are not the pages described.
    """
    if len(pages) != len(boxes):
        raise ValueError(f"{len(pages)} pages are drawn and {len(boxes)} described")
    arrays = {box: _arrays(box) for box in dict.fromkeys(boxes)}
    for page, box in zip(pages, boxes, strict=True):
        page.MediaBox, page.BleedBox, page.TrimBox = arrays[box]
        page.CropBox = page.MediaBox


def _arrays(boxes: PageBoxes) -> tuple[Array, Array, Array]:
    media = Rect(0.0, 0.0, boxes.media.width, boxes.media.height)
    return rectangle(media), rectangle(boxes.bleed), rectangle(boxes.trim)


def rectangle(rect: Rect) -> Array:
    """A PDF rectangle, to a thousandth of a point."""
    return Array([round(edge, 3) for edge in rect.corners()])
