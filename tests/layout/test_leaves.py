from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit.sheets import kit
from workbook.kit.piece import Piece, stack_height
from workbook.kit.rules import Gap, WritingRoom
from workbook.layout.leaves import leaves, must_fit
from workbook.layout.pour import TooTall

WIDTH, PAGE = 300.0, 100.0


def _gap(height: float, keep_next: bool = False, before: float = 0.0) -> Piece:
    piece = Gap(height)
    piece.keep_next, piece.before = keep_next, before
    return piece


def _split(pieces: list[Piece], heads: list[Piece] | None = None, first: float = PAGE) -> list[list[Piece]]:
    return leaves(pieces, heads or [], [], WIDTH, first, PAGE)


_PIECES = st.lists(
    st.builds(_gap, st.floats(1, 90), st.booleans(), st.floats(0, 15)), min_size=1, max_size=12
)


@given(_PIECES, st.floats(20, PAGE))
def test_all_pieces_are_there_once_in_order_and_none_leaves_its_page(
    pieces: list[Piece], first: float
) -> None:
    pieces[-1].keep_next = False
    try:
        pages = _split(pieces, first=first)
    except TooTall:
        return  # a chain that no page holds
    assert [piece for page in pages for piece in page] == pieces
    for number, page in enumerate(pages):
        assert stack_height(page, WIDTH) <= (PAGE if number else first) + 0.1


def test_a_page_that_fits_is_one() -> None:
    pieces = [_gap(40), _gap(40)]
    assert _split(pieces) == [pieces]


def test_no_page_is_left_nearly_empty() -> None:
    one, two, three = _gap(50), _gap(45), _gap(15)
    assert _split([one, two, three]) == [[one], [two, three]]


def test_a_break_between_blocks_is_better_than_one_inside() -> None:
    pieces = [_gap(30), _gap(30), _gap(30), _gap(30)]
    assert [len(page) for page in _split(pieces, heads=[pieces[0], pieces[3]])] == [3, 1]
    assert [len(page) for page in _split(pieces, heads=[pieces[0], pieces[2]])] == [2, 2]


def test_what_must_stay_together_does() -> None:
    question, lines = _gap(30, keep_next=True), _gap(60)
    assert _split([_gap(60), question, lines])[1] == [question, lines]


def test_words_are_parted_from_what_they_lead_to_only_where_no_page_holds_both() -> None:
    words = kit().text("A few words that lead to a drawing.")[0]
    words.keep_next = True
    drawing = _gap(PAGE - 5)
    assert _split([words, drawing]) == [[words], [drawing]]


def test_a_page_of_content_begins_on_a_sheet_of_its_own_unless_that_leaves_much_white() -> None:
    end, start, rest = _gap(20), _gap(30), _gap(50)
    assert leaves([end, start, rest], [], [start], WIDTH, PAGE, PAGE) == [[end, start, rest]]
    end = _gap(70)
    assert leaves([end, start, rest], [], [start], WIDTH, PAGE, PAGE) == [[end], [start, rest]]


def test_below_an_opener_there_may_be_room_for_nothing() -> None:
    tall = _gap(80)
    assert _split([tall], first=40.0) == [[], [tall]]


def test_a_room_that_grows_takes_white_space() -> None:
    room = WritingRoom(3, 10.0, 2.0)
    room.grows = (10.0, 6)
    start = _gap(90)
    assert leaves([room, start], [], [start], WIDTH, PAGE, PAGE) == [[room], [start]]


@pytest.mark.parametrize("height", [PAGE + 1, 3 * PAGE])
def test_what_is_taller_than_a_page_is_refused(height: float) -> None:
    with pytest.raises(TooTall):
        must_fit([_gap(height)], WIDTH, PAGE)
    with pytest.raises(TooTall):
        _split([_gap(height)])
    must_fit([_gap(PAGE)], WIDTH, PAGE)
