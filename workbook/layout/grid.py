"""The grid of a book's pages: mirrored margins, a text column and a column for small notes.

The text column is the same on every paper, so lines break alike on Letter and A4; the paper's
extra width goes to the outer margin, its extra height to the foot.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbook.geometry import Rect, Size, points

MEASURE = 31.4
"""Width of the text column in sizes of the text: about 65 characters."""
INNER = 60.0
"""Room for binding or a hole punch (19 mm and more)."""
RATIOS = (1.0, 6 / 5, 4 / 3, 3 / 2, 5 / 3, 2.0)
RULES = {"clients": points("8.7mm"), "clinicians": points("7.2mm")}
"""Between writing lines where a workbook says nothing: wide and college ruled."""
LARGE_RULE = points("11mm")
HEAD = 58.0
FOOT = 62.0


@dataclass(frozen=True, slots=True)
class Grid:
    """Where things stand on a page of one size; points, from the trim's lower left corner."""

    paper: Size
    unit: float
    text: float
    """Width of the text column."""
    gap: float
    column: float
    """Width of the notes column."""
    outer: float
    height: float
    """Of the live area: a whole number of units."""

    @classmethod
    def of(cls, paper: Size, size: float, unit: float, foot: float = FOOT) -> Grid:
        """The grid for a text size and its grid unit; ``foot`` is the room below the live area at least."""
        text = min(MEASURE * size, paper.width - INNER - 54.0)
        spare = paper.width - INNER - text
        outer = max(36.0, min(42.0, spare * 0.3))
        gap = 16.0 if spare > 110 else 0.0
        column = max(0.0, spare - outer - gap) if gap else 0.0
        height = int((paper.height - HEAD - foot) / unit) * unit
        return cls(paper, unit, text if gap else paper.width - INNER - outer, gap, column, outer, height)

    @property
    def live_width(self) -> float:
        """Text, gap and notes together."""
        return self.text + self.gap + self.column

    @property
    def top(self) -> float:
        """Upper edge of the live area."""
        return self.paper.height - HEAD

    def live(self, verso: bool) -> Rect:
        """The live area: everything between the margins."""
        x = self.outer if verso else INNER
        return Rect(x, self.top - self.height, self.live_width, self.height)

    def text_column(self, verso: bool) -> Rect:
        """The column of the text: always on the inner side."""
        live = self.live(verso)
        x = live.right - self.text if verso else live.x
        return Rect(x, live.y, self.text, live.height)


def writing_pitch(rule: float, leading: float) -> float:
    """Distance of writing lines in points: the one asked for, moved to a simple ratio of the text's leading.

    So text and rules meet again after a few lines: 8.7 mm is 4/3 of the clients' leading, 7.2 mm is
    6/5 of the clinicians', 11 mm is 6/5 of large print's.
    """
    return leading * min(RATIOS, key=lambda ratio: abs(leading * ratio - rule))
