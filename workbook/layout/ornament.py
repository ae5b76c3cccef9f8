"""A sprig in the outer corner of a page that has much white space left: it ends the page, quietly."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.geometry import Rect, Size
from workbook.kit.art import art, motifs
from workbook.kit.canvas import PageCanvas
from workbook.kit.piece import Piece, stack_height

SHARE = 0.25
"""White space, as a share of the live height, from which a page gets one."""
SIDE = 0.27
"""Its side, as a share of the live width."""
PLAIN = "sprig"


def draw_ornament(
    canvas: PageCanvas, pieces: Sequence[Piece], room: Rect, live: Rect, motif: str | None, seed: int
) -> None:
    """Draw the chapter's plant in the corner; a chapter whose motif is no plant gets a sprig."""
    left = room.height - stack_height(pieces, room.width)
    if left < SHARE * live.height or any(piece.fills for piece in pieces):
        return
    side = SIDE * live.width
    plant = motif if f"{motif}-corner" in motifs() else PLAIN
    picture = art(f"{plant}-corner")(Size(side, side), seed)
    with canvas.artifact():
        if canvas.verso:
            canvas.draw(picture.mirrored().placed(live.x, live.y))
        else:
            canvas.draw(picture.placed(live.right - side, live.y))
