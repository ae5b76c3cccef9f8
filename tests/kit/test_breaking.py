from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.kit.breaking import Box, TooWide, break_lines

MEASURE = 100.0
_BOXES = st.lists(
    st.builds(
        Box,
        st.floats(1, MEASURE),
        st.floats(0, 6),
        forced=st.sampled_from([False] * 5 + [True]),
        weak=st.booleans(),
    ),
    max_size=14,
)


def _boxes(*widths: float, weak: Sequence[int] = ()) -> list[Box]:
    return [Box(width, 5, weak=number in weak) for number, width in enumerate(widths)]


def _width(boxes: Sequence[Box]) -> float:
    return sum(box.width for box in boxes) + sum(box.space for box in boxes[:-1])


def _greedy(boxes: Sequence[Box]) -> list[tuple[int, int]]:
    """As few lines as can be: each takes all that fits."""
    lines, start = [], 0
    for end in range(1, len(boxes) + 1):
        last = end == len(boxes)
        if last or boxes[end - 1].forced or _width(boxes[start : end + 1]) > MEASURE + 0.01:
            lines.append((start, end))
            start = end
    return lines


def _rag(boxes: Sequence[Box], lines: Sequence[tuple[int, int]]) -> float:
    """White space at the line ends, squared; the last line is free."""
    return sum((MEASURE - _width(boxes[first:end])) ** 2 for first, end in lines[:-1])


@given(_BOXES, st.booleans())
def test_all_words_stand_on_one_line_each_in_order(boxes: list[Box], balanced: bool) -> None:
    lines = break_lines(boxes, MEASURE, balanced)
    assert [number for first, end in lines for number in range(first, end)] == list(range(len(boxes)))
    assert all(first < end for first, end in lines)


@given(_BOXES, st.booleans())
def test_no_line_is_wider_than_the_measure(boxes: list[Box], balanced: bool) -> None:
    assert all(
        _width(boxes[first:end]) <= MEASURE + 0.011 for first, end in break_lines(boxes, MEASURE, balanced)
    )


@given(_BOXES, st.booleans())
def test_a_forced_break_ends_a_line(boxes: list[Box], balanced: bool) -> None:
    ends = {end for _, end in break_lines(boxes, MEASURE, balanced)}
    assert {number + 1 for number, box in enumerate(boxes) if box.forced} <= ends | {len(boxes)}


@given(_BOXES)
def test_balanced_lines_are_as_few_as_can_be(boxes: list[Box]) -> None:
    assert len(break_lines(boxes, MEASURE, balanced=True)) == len(_greedy(boxes))


def test_balanced_lines_are_even() -> None:
    boxes = _boxes(20, 20, 20, 20, 20, 20)
    assert break_lines(boxes, MEASURE, balanced=True) == [(0, 3), (3, 6)]


def test_a_balanced_line_does_not_end_with_an_article() -> None:
    assert break_lines(_boxes(25, 25, 15, 25, 25), MEASURE, balanced=True) == [(0, 3), (3, 5)]
    assert break_lines(_boxes(25, 25, 15, 25, 25, weak=[2]), MEASURE, balanced=True) == [(0, 2), (2, 5)]


def test_an_article_at_the_very_end_is_no_matter() -> None:
    assert break_lines(_boxes(25, 25, weak=[1]), MEASURE, balanced=True) == [(0, 2)]


def test_the_last_word_does_not_stand_alone() -> None:
    boxes = _boxes(30, 30, 30, 30, 30, 30, 10)
    assert break_lines(boxes, MEASURE) == [(0, 3), (3, 5), (5, 7)]


def test_the_last_line_may_be_short() -> None:
    assert break_lines(_boxes(30, 30, 30, 30, 30), MEASURE) == [(0, 3), (3, 5)]


@given(st.lists(st.floats(10, 60), min_size=6, max_size=14))
def test_the_rag_is_never_worse_than_taking_all_that_fits(widths: list[float]) -> None:
    boxes = _boxes(*widths)
    taken = _greedy(boxes)
    first, end = taken[-1]
    if end - first > 1 and _width(boxes[first:end]) > MEASURE / 3:
        assert _rag(boxes, break_lines(boxes, MEASURE)) <= _rag(boxes, taken) + 0.001


@given(
    st.lists(st.floats(1, MEASURE), max_size=8),
    st.floats(MEASURE + 0.1, 500),
    st.lists(st.floats(1, 90), max_size=8),
)
def test_a_word_wider_than_the_measure_is_named(before: list[float], wide: float, after: list[float]) -> None:
    with pytest.raises(TooWide) as caught:
        break_lines(_boxes(*before, wide, *after), MEASURE)
    assert caught.value.index == len(before)
    assert caught.value.excess == pytest.approx(wide - MEASURE)


@given(_BOXES)
def test_breaking_again_at_the_widest_line_changes_no_line_count(boxes: list[Box]) -> None:
    lines = break_lines(boxes, MEASURE, balanced=True)
    if lines:
        widest = max(_width(boxes[first:end]) for first, end in lines)
        assert len(break_lines(boxes, widest, balanced=True)) == len(lines)


def test_no_words_make_no_lines() -> None:
    assert break_lines([], MEASURE) == break_lines([], MEASURE, balanced=True) == []


@given(_BOXES)
def test_lines_follow_each_other_without_a_gap(boxes: list[Box]) -> None:
    assert all(one[1] == two[0] for one, two in pairwise(break_lines(boxes, MEASURE)))
