"""Pieces onto as many pages as they need, evenly: what large print does with a page that grew.

Breaks between blocks are best, breaks inside a piece worst; no page is left nearly empty. Of all ways
the one with the least sum of penalties wins.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from math import inf

from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.layout.pour import TooTall

WITHIN, INSIDE, WHOLE = 0.06, 0.12, 1.0
"""Penalties for a break inside a block, inside a text or table, inside what would rather stay whole."""
LONELY, SMALL = 0.15, 0.1
"""The same where only the last piece of a block goes over, and it takes less than such a share of a page."""
LOOSE, ALONE = 1.5, 5.0
"""Penalties for parting words, or a heading, from what they belong to: better than no pages at all."""
LAST = 0.5
"""How much white space at the end of the last page counts, against that of the others."""
RUN_ON = 0.4
"""Penalty for a page of content that begins on a sheet where another ends."""
GROWN = 0.8
"""How much of the white space counts as taken that rooms on the page can grow into."""
EMPTY, SPARSE = 0.7, 0.4
"""White space, as a share of the page, from which a page is nearly empty, and the penalty for one."""
FILLED = 2
"""Pieces whose ``fills`` is that take all of it."""

Pages = list[list[Piece]]


def leaves(
    pieces: Sequence[Piece],
    heads: Collection[Piece],
    starts: Collection[Piece],
    width: float,
    first: float,
    later: float,
) -> Pages:
    """Pages of pieces; ``heads`` begin blocks, ``starts`` pages of content. Heights are in points.

    Raises TooTall.
    """
    heads_by_id, starts_by_id = (frozenset(map(id, some)) for some in (heads, starts))
    found = _Leaves(pieces, heads_by_id, starts_by_id, width, first, later).best(None, 0, True)
    if found[0] == inf:
        raise TooTall(max(piece.measure(width) for piece in pieces) - later)
    return found[1]


def must_fit(pieces: Sequence[Piece], width: float, height: float) -> None:
    """Raises TooTall where a piece is higher than that and cannot be parted."""
    for piece in pieces:
        over = piece.measure(width) - height
        if over > 0.01 and not piece.parted(width, height):
            raise TooTall(over)


@dataclass
class _Leaves:
    pieces: Sequence[Piece]
    heads: frozenset[int]
    starts: frozenset[int]
    width: float
    first: float
    later: float
    known: dict[tuple[int, float, bool], tuple[float, Pages]] = field(default_factory=dict)

    def best(self, lead: Piece | None, start: int, top: bool) -> tuple[float, Pages]:
        """The least penalty of what is left, and its pages; ``lead`` went over from the page before."""
        key = start, round(lead.measure(self.width), 1) if lead else -1.0, top
        if key not in self.known:
            self.known[key] = self._best(lead, start, top)
        return self.known[key]

    def _best(self, lead: Piece | None, start: int, top: bool) -> tuple[float, Pages]:
        room = self.first if top else self.later
        left = [*([lead] if lead else []), *self.pieces[start:]]
        after = start - bool(lead)
        best: tuple[float, Pages] = (inf, [])
        if top and self.first < self.later:  # below an opener there may be room for nothing
            best = self._better(best, 1.0 + self._white(room, []), [], None, start)
        page: list[Piece] = []
        used = run_on = 0.0
        for number, piece in enumerate(left, start=1):
            run_on += RUN_ON if page and id(piece) in self.starts else 0.0
            gap = max(page[-1].after, piece.before) if page else 0.0
            height = piece.measure(self.width)
            if used + gap + height > room + 0.01:
                parts = piece.parted(self.width, room - used - gap)
                if parts:
                    full = used + gap + parts[0].measure(self.width)
                    cost = run_on + self._white(room - full, page) + (WHOLE if piece.whole else INSIDE)
                    best = self._better(best, cost, [*page, parts[0]], parts[1], after + number)
                break
            page = [*page, piece]
            used += gap + height
            if number == len(left):
                cost = run_on + LAST * self._white(room - used, page)
                return (cost, [page]) if cost < best[0] else best
            if (bond := _bond(piece)) < inf:
                cost = (
                    bond + run_on + self._white(room - used, page) + self._parting(piece, *left[number:][:2])
                )
                best = self._better(best, cost, page, None, after + number)
        return best

    def _better(
        self, best: tuple[float, Pages], cost: float, page: list[Piece], lead: Piece | None, start: int
    ) -> tuple[float, Pages]:
        if cost >= best[0]:
            return best
        others, pages = self.best(lead, start, False)
        return (cost + others, [page, *pages]) if cost + others < best[0] else best

    def _white(self, slack: float, page: Sequence[Piece]) -> float:
        if any(piece.fills == FILLED for piece in page):
            return 0.0
        grown = GROWN * sum(step * count for step, count in (piece.grows for piece in page))
        share = max(0.0, slack - grown) / self.later
        return share * share + (SPARSE if page and share > EMPTY else 0.0)

    def _parting(self, piece: Piece, follower: Piece, then: Piece | None = None) -> float:
        if self._begins(follower):
            return 0.0
        ends = then is None or self._begins(then)
        lonely = LONELY if ends and follower.measure(self.width) < SMALL * self.later else 0.0
        # A list's or a text's own parts are nearer to each other than a text and what it leads to.
        alike = isinstance(piece, Paragraph) == isinstance(follower, Paragraph)
        return lonely + (WITHIN if alike else 2 * WITHIN)

    def _begins(self, piece: Piece) -> bool:
        """Whether it is the first of a block or of a page of content."""
        return id(piece) in self.heads or id(piece) in self.starts


def _bond(piece: Piece) -> float:
    """The penalty for a break after a piece that would not be parted from what follows."""
    if not piece.keep_next:
        return 0.0
    if not isinstance(piece, Paragraph):
        return inf
    return ALONE if piece.branch is not None and piece.branch.role.startswith("H") else LOOSE
