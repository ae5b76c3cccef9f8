from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.geometry import Rect, Size
from workbook.kit.canvas import PageCanvas
from workbook.kit.piece import Piece, gaps, stack_height
from workbook.kit.rules import Gap, RestOfPage, WritingRoom
from workbook.layout.grid import Grid
from workbook.layout.templates import SPREAD, spread, template

UNIT = 6.0
ROOM = Rect(0, 0, 300, 600)
GRID = Grid.of(Size(612, 792), 13, 18.5 / 3)


def _solid(units: int, before: int = 0) -> Gap:
    piece = Gap(units * UNIT)
    piece.before = before * UNIT
    return piece


_SOLIDS = st.lists(st.builds(_solid, st.integers(1, 14), st.integers(0, 5)), min_size=1, max_size=5)


@pytest.mark.parametrize("verso", [False, True])
def test_a_standard_page_is_the_text_column_and_a_wide_one_the_live_area(verso: bool) -> None:
    assert template("standard", GRID, verso, (0, 0)).room == GRID.text_column(verso)
    assert template("wide", GRID, verso, (0, 0)).room == GRID.live(verso)
    assert template("full", GRID, verso, (0, 0)).room == Rect(0, 0, 612, 792)


def test_an_openers_column_begins_lower() -> None:
    room = template("opener", GRID, False, (0, 0), 200).room
    column = GRID.text_column(False)
    assert (room.x, room.y, room.width) == (column.x, column.y, column.width)
    assert room.top == column.top - 200


def test_a_page_with_bleed_stands_further_in() -> None:
    assert template("standard", GRID, False, (9, 9)).room == GRID.text_column(False).moved(9, 9)


def test_pieces_that_do_not_fit_are_not_drawn_over_the_edge() -> None:
    frame = template("standard", GRID, False, (0, 0))
    with pytest.raises(ValueError, match="does not fit its frame"):
        frame.place(PageCanvas(False), [Gap(GRID.height + 10)])


@given(_SOLIDS)
def test_white_space_goes_above_the_blocks_evenly(pieces: list[Piece]) -> None:
    before = gaps(pieces)
    spread(pieces, pieces, ROOM, UNIT)
    grown = {
        round((after - earlier) / UNIT, 3)
        for earlier, after in zip(before[1:], gaps(pieces)[1:], strict=True)
    }
    assert len(grown) <= 1
    assert all(units == int(units) and 0 <= units <= SPREAD for units in grown)
    assert stack_height(pieces, ROOM.width) <= ROOM.height


def test_white_space_goes_above_blocks_and_nowhere_else() -> None:
    pieces = [_solid(10), _solid(5, 2), _solid(10, 3), _solid(5, 1)]
    spread(pieces, [pieces[0], pieces[2]], ROOM, UNIT)
    assert [piece.before / UNIT for piece in pieces] == [0, 2, 3 + SPREAD, 1]


def test_a_full_page_is_left_as_it_is() -> None:
    pieces = [_solid(50), _solid(47, 3)]
    spread(pieces, pieces, ROOM, UNIT)
    assert pieces[1].before == 3 * UNIT


def test_open_writing_room_takes_all_the_white_space() -> None:
    rest = RestOfPage(4 * UNIT, UNIT)
    pieces: list[Piece] = [_solid(10), rest, _solid(10, 4)]
    spread(pieces, pieces, ROOM, UNIT)
    assert stack_height(pieces, ROOM.width) == pytest.approx(ROOM.height)
    assert pieces[2].before == 4 * UNIT


def test_two_open_rooms_share_it() -> None:
    one, two = RestOfPage(4 * UNIT, UNIT), RestOfPage(4 * UNIT, UNIT)
    spread([one, _solid(4), two], [], ROOM, UNIT)
    assert one.room == two.room > 0


def test_what_is_spread_is_what_is_drawn() -> None:
    pieces = [WritingRoom(3, 18.5, 5), WritingRoom(3, 18.5, 5)]
    frame = template("standard", GRID, False, (0, 0))
    spread(pieces, pieces, frame.room, GRID.unit)
    canvas = PageCanvas(False)
    frame.place(canvas, pieces)
    assert frame.frames[0]._y == pytest.approx(
        frame.room.top - stack_height(pieces, frame.room.width), abs=0.01
    )
