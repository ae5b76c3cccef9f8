from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit.sheets import LEFT, TOP, WIDTH, paragraph, sheet, styles
from workbook.kit.piece import gaps, stack_height
from workbook.kit.rules import Gap


def _gap(height: float, before: float = 0.0, after: float = 0.0) -> Gap:
    piece = Gap(height)
    piece.before, piece.after = before, after
    return piece


_GAPS = st.lists(st.builds(_gap, *[st.floats(0, 50)] * 3), max_size=6)


def test_of_two_neighbours_the_larger_white_space_counts() -> None:
    stack = [_gap(1, before=99, after=5), _gap(1, before=8, after=3), _gap(1, before=2, after=99)]
    assert gaps(stack) == [0, 8, 3]
    assert stack_height(stack, WIDTH) == 14


@given(_GAPS)
def test_a_stack_is_as_high_as_its_pieces_and_the_white_between(stack: list[Gap]) -> None:
    assert stack_height(stack, WIDTH) == pytest.approx(
        sum(piece.height_asked for piece in stack) + sum(gaps(stack))
    )


def test_pieces_are_drawn_one_under_the_other() -> None:
    first, second = paragraph("One"), paragraph("two")
    second.before = 20
    page = sheet(first, second)
    apart = page.find("One").baseline - page.find("two").baseline
    assert apart == pytest.approx(styles()["text"].leading + 20)


def test_platypus_sees_what_we_say() -> None:
    piece = paragraph("word " * 60)
    piece.before, piece.after = 3.0, 4.0
    leading = piece.style.leading
    assert piece.wrap(WIDTH, 1000) == (WIDTH, piece.measure(WIDTH))
    assert (piece.getSpaceBefore(), piece.getSpaceAfter()) == (3, 4)
    assert len(piece.split(WIDTH, 2 * leading)) == 2
    assert piece.split(WIDTH, leading) == []


def test_the_first_piece_stands_at_the_very_top() -> None:
    piece = paragraph("One")
    piece.before = 50
    shown = sheet(piece).find("One")
    assert shown.baseline == pytest.approx(TOP - piece.style.leading + piece.style.sink, abs=0.01)
    assert shown.rect.x == pytest.approx(LEFT, abs=2)
