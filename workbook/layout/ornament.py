"""What ends a page that has much white space: a sprig in the outer corner; evening at the last of all."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.blocks.cover import Cover
from workbook.geometry import Insets, PageBoxes, Rect, Size
from workbook.kit.art import art, motifs
from workbook.kit.canvas import PageCanvas
from workbook.kit.piece import Piece, stack_height
from workbook.product.book import Workbook

SHARE = 0.17
"""White space, as a share of the live height, from which a page gets one."""
SIDE = 0.27
"""Its side at most, as a share of the live width."""
BELOW = 14.0
"""Least space between words and it, in points."""
PLAIN = "sprig"
LOW, HIGH = 0.22, 0.3
"""Least and greatest height of the closing landscape, as shares of the trim's."""
CLEAR = 24.0
"""Least space between words and the landscape, in points."""


def draw_ornament(
    canvas: PageCanvas, pieces: Sequence[Piece], room: Rect, live: Rect, motif: str | None
) -> None:
    """Draw the chapter's plant in the corner; a chapter whose motif is no plant gets a sprig."""
    left = room.height - stack_height(pieces, room.width)
    if left < SHARE * live.height or any(piece.fills for piece in pieces):
        return
    side = min(SIDE * live.width, left - BELOW)
    plant = motif if f"{motif}-corner" in motifs() else PLAIN
    picture = art(f"{plant}-corner")(Size(side, side), canvas.page)
    with canvas.artifact():
        if canvas.verso:
            canvas.draw(picture.mirrored().placed(live.x, live.y))
        else:
            canvas.draw(picture.placed(live.right - side, live.y))


def draw_shore(
    canvas: PageCanvas, pieces: Sequence[Piece], room: Rect, boxes: PageBoxes, edge: float, plant: str
) -> bool:
    """Draw the landscape at the foot of a book's last page; gives back whether there was room.

    ``edge`` is how far it stays inside the trim (0: it bleeds).
    """
    sheet = boxes.bleed if edge == 0 else boxes.trim.inset(Insets.even(edge))
    free = room.top - stack_height(pieces, room.width) - CLEAR - sheet.y
    height = min(free, HIGH * boxes.trim.height)
    if height < LOW * boxes.trim.height or any(piece.fills for piece in pieces):
        return False
    with canvas.artifact("background"):
        canvas.draw(art(f"{plant}-shore")(Size(sheet.width, height), 1).placed(sheet.x, sheet.y))
    return True


def cover_plant(workbook: Workbook) -> str:
    """The plant of the book's cover, which its last page takes up again."""
    covers = (block for page in workbook.front for block in page.blocks if isinstance(block, Cover))
    return next((cover.art for cover in covers), PLAIN)
