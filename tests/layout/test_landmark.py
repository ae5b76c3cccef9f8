from __future__ import annotations

from tests.kit.sheets import sheet
from workbook.kit.piece import Piece, gaps
from workbook.kit.rules import Gap
from workbook.layout.landmark import Landmark, set_before


def _gap(before: float = 0.0) -> Piece:
    piece = Gap(20.0)
    piece.before = before
    return piece


def test_it_takes_no_room_and_tells_its_height() -> None:
    told: list[float] = []
    piece = _gap()
    sheet(Landmark(piece, told.append), piece)
    assert len(told) == 1


def test_white_space_stays_as_it_was() -> None:
    above, piece = _gap(), _gap(12.0)
    above.after = 9.0
    pieces, heads = [above, piece], [above, piece]
    mark = Landmark(piece, lambda top: None)
    set_before(pieces, heads, piece, mark)
    assert pieces == [above, mark, piece]
    assert heads == [above, mark]
    assert sum(gaps(pieces)) == 12.0
    assert mark.keep_next


def test_what_begins_below_something_else_stands_apart() -> None:
    piece = _gap(3.0)
    assert Landmark(piece, lambda top: None, 40.0).before == 40.0
