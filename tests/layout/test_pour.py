from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.kit.piece import Piece, stack_height
from workbook.kit.rules import Gap, WritingRoom
from workbook.layout.pour import TooTall, pour

WIDTH = 300.0
PAGE = 100.0


def _made(piece: Piece, before: float, keep_next: bool) -> Piece:
    piece.before, piece.keep_next = before, keep_next
    return piece


_SOLID = st.builds(Gap, st.floats(0, 60))
_LINES = st.builds(lambda lines: WritingRoom(lines, 10.0, 2.0), st.integers(1, 40))
_PIECES = st.lists(
    st.builds(_made, _SOLID | _LINES, st.floats(0, 15), st.sampled_from([False, False, False, True])),
    max_size=12,
)
_FIRST = st.floats(20, PAGE)


def _lines(pages: Sequence[Sequence[Piece]]) -> list[object]:
    """What the pages hold, writing rooms line by line, others themselves."""
    return [one for page in pages for piece in page for one in _units(piece)]


def _units(piece: Piece) -> list[object]:
    return ["line"] * piece.lines if isinstance(piece, WritingRoom) else [piece]


def _poured(pieces: Sequence[Piece], first: float) -> list[list[Piece]] | None:
    try:
        return pour(pieces, WIDTH, first, PAGE)
    except TooTall:
        return None


@given(_PIECES, _FIRST)
def test_all_pieces_are_kept_in_order(pieces: list[Piece], first: float) -> None:
    pages = _poured(pieces, first)
    if pages is not None:
        assert _lines(pages) == _lines([pieces])


@given(_PIECES, _FIRST)
def test_no_page_is_overfull(pieces: list[Piece], first: float) -> None:
    pages = _poured(pieces, first) or []
    heights = [stack_height(page, WIDTH) for page in pages]
    assert all(
        height <= room + 0.02 for height, room in zip(heights, [first, *[PAGE] * len(heights)], strict=False)
    )


@given(_PIECES, _FIRST)
def test_no_page_but_the_first_is_empty(pieces: list[Piece], first: float) -> None:
    assert all((_poured(pieces, first) or [])[1:])


@given(_PIECES, _FIRST)
def test_what_must_not_be_parted_from_the_next_is_not(pieces: list[Piece], first: float) -> None:
    for page, following in pairwise(_poured(pieces, first) or []):
        if page and page[-1].keep_next and not isinstance(page[-1], WritingRoom):
            # Only where nothing else is possible: the run of them fills the page with no room for two lines.
            assert all(piece.keep_next for piece in page)
            assert stack_height([*page, following[0]], WIDTH) > PAGE


@given(_PIECES, _FIRST)
def test_only_what_no_page_could_hold_is_refused(pieces: list[Piece], first: float) -> None:
    if all(not piece.keep_next for piece in pieces):
        assert _poured(pieces, first) is not None


def test_a_heading_moves_on_with_its_text() -> None:
    text, heading, more = Gap(60), _made(Gap(20), 5, True), Gap(40)
    assert pour([text, heading, more], WIDTH, PAGE, PAGE) == [[text], [heading, more]]


def test_two_headings_move_on_together() -> None:
    text, one, two, more = Gap(50), _made(Gap(10), 0, True), _made(Gap(10), 0, True), Gap(40)
    assert pour([text, one, two, more], WIDTH, PAGE, PAGE) == [[text], [one, two, more]]


def test_a_question_keeps_its_first_two_lines() -> None:
    question = _made(Gap(20), 0, True)
    first, second = pour([Gap(60), question, WritingRoom(6, 10, 2)], WIDTH, PAGE, PAGE)
    assert first[1] is question
    assert [piece.lines for piece in (first[2], second[0]) if isinstance(piece, WritingRoom)] == [2, 4]
    first, second = pour([Gap(70), question, WritingRoom(6, 10, 2)], WIDTH, PAGE, PAGE)
    assert len(first) == 1
    assert second[0] is question


def test_what_is_poured_onto_one_page_stays_whole() -> None:
    pieces = [Gap(50), _made(Gap(40), 10, False)]
    assert pour(pieces, WIDTH, PAGE, PAGE) == [pieces]


def test_a_block_taller_than_a_page_is_refused_with_its_excess() -> None:
    with pytest.raises(TooTall) as caught:
        pour([Gap(50), Gap(130)], WIDTH, PAGE, PAGE)
    assert caught.value.excess == pytest.approx(30)


def test_what_is_too_tall_for_an_openers_room_goes_to_the_next_page() -> None:
    piece = Gap(80)
    assert pour([piece], WIDTH, 50, PAGE) == [[], [piece]]


def test_the_white_space_above_a_parted_piece_is_kept() -> None:
    room = _made(WritingRoom(9, 10, 2), 12, False)
    first, _ = pour([Gap(40), room], WIDTH, PAGE, PAGE)
    assert first[1].before == 12
    assert stack_height(first, WIDTH) <= PAGE


def test_nothing_makes_no_page() -> None:
    assert pour([], WIDTH, PAGE, PAGE) == []
