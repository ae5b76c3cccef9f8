"""A deck's title where it stands alone: as large as a room allows, its lines broken by sense."""

from __future__ import annotations

from collections.abc import Iterable

from workbook.faces.kit import CardKit
from workbook.faces.words import by_sense
from workbook.geometry import Size
from workbook.kit.branch import Branch
from workbook.kit.paragraph import OverfullError, Paragraph
from workbook.kit.style import Align

_LEAST = (10.0, 9.0, 8.0, 7.0)
"""Sizes for a title that is longer than titles should be, in points."""


def deck_title(
    kit: CardKit,
    room: Size,
    look: str,
    role: str,
    sizes: Iterable[float],
    align: Align = "left",
    lines: int = 0,
) -> Paragraph:
    """At the largest size that fits, no word alone on the last line; or in so many lines, if that can be."""
    fitting: list[Paragraph] = []
    for size in (*sizes, *_LEAST):
        style = kit.style(look, size, 1.08, role=role, align=align)
        title = Paragraph((), style, Branch("P"), by_sense(kit.spans(kit.title), style, room.width))
        try:
            broken = title.lines(room.width)
        except OverfullError:
            continue
        if len(broken) * style.leading > room.height:
            continue
        fitting.append(title)
        first, end = broken[-1]
        if len(broken) == lines if lines else (end - first > 1 or len(broken) == 1):
            return title
    return fitting[0] if fitting else title
