from __future__ import annotations

from collections.abc import Sequence

from workbook.kit.canvas import PageCanvas
from workbook.kit.compound import Aside, Wide
from workbook.kit.piece import Piece, gaps
from workbook.layout.notes import keep_notes_apart

UNIT = 6.0


class _Block(Piece):
    def __init__(self, height: float, before: float = 0.0) -> None:
        super().__init__()
        self.tall, self.before = height, before

    def measure(self, width: float) -> float:
        return self.tall

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        raise NotImplementedError


def _note(height: float) -> Aside:
    return Aside([_Block(height)], 80.0, 12.0)


def _tops(pieces: Sequence[Piece]) -> list[float]:
    """How far below the first each piece begins, once notes are kept apart."""
    keep_notes_apart(pieces, 400.0, UNIT)
    tops, y = [], 0.0
    for piece, gap in zip(pieces, gaps(pieces), strict=True):
        y += gap
        tops.append(y)
        y += piece.measure(400.0)
    return tops


def test_a_note_that_is_longer_than_its_block_lowers_the_next_note() -> None:
    assert _tops([_note(40), _Block(18), _note(20), _Block(18)]) == [0, 0, 48, 48]


def test_notes_that_are_apart_stay_where_they_are() -> None:
    assert _tops([_note(18), _Block(30), _note(20), _Block(18)]) == [0, 0, 30, 30]


def test_what_is_as_wide_as_the_margin_begins_below_the_notes() -> None:
    assert _tops([_note(40), _Block(18), Wide(_Block(60), 92.0)]) == [0, 0, 48]


def test_what_is_lowered_stays_on_the_grid() -> None:
    tops = _tops([_note(41), _Block(18), _note(20), _Block(18)])
    assert all(top % UNIT == 0 for top in tops)
