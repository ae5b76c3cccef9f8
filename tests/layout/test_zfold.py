from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.geometry import Size
from workbook.layout.zfold import LESS, Place, ZFold

FOLDS = st.builds(ZFold.beside, st.builds(Size, st.floats(100, 300), st.floats(120, 430)), st.integers(2, 9))


def stacked(fold: ZFold) -> tuple[Place, Place]:
    """What is seen of the folded sheet from above and from below, the cover's panel left on top."""
    last = fold.count - 1
    # Layer by layer from the right, each fold turns the next panel over.
    top: Place = (0, last)
    lowest_shows_first_side_up = last % 2 == 0
    # Seen from the other side, the leftmost panel is the rightmost.
    bottom: Place = (1, last) if lowest_shows_first_side_up else (0, 0)
    return top, bottom


@given(FOLDS)
def test_panels_are_equal_and_sum_to_the_sheet(fold: ZFold) -> None:
    rects = [fold.rect(number) for number in range(fold.count)]
    assert sum(rect.width for rect in rects) == pytest.approx(fold.flat.width)
    assert {rect.width for rect in rects} == {fold.panel.width}
    assert [rect.x for rect in rects[1:]] == pytest.approx(list(fold.folds))
    assert rects[-1].right == pytest.approx(fold.flat.width)


@given(FOLDS)
def test_every_panel_is_read_once(fold: ZFold) -> None:
    reading = fold.reading()
    assert len(reading) == len(set(reading)) == 2 * fold.count


@given(FOLDS)
def test_the_cover_lies_on_top_and_the_back_at_the_bottom(fold: ZFold) -> None:
    assert (fold.cover, fold.back) == stacked(fold)
    assert (fold.reading()[0], fold.reading()[-1]) == stacked(fold)


def test_behind_the_cover_of_three_panels_stand_the_two_that_are_read_next() -> None:
    fold = ZFold.beside(Size(180, 252), 3)
    # Turned to the left like a book's, the cover shows its own back and the panel beside it.
    assert fold.reading()[:3] == ((0, 2), (1, 0), (1, 1))
    assert fold.reading()[3:] == ((0, 0), (0, 1), (1, 2))


def test_a_folded_guide_is_smaller_than_a_card() -> None:
    fold = ZFold.beside(Size(180, 252), 3)
    assert fold.panel == Size(180 - LESS, 252 - LESS)
    assert fold.flat == Size(526.5, 247.5)
