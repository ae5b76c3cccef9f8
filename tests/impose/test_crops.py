from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbook.geometry import PageBoxes, Rect, Size
from workbook.impose.crops import Line, Target, crop_lines, fold_lines, ink, operators, targets, with_slug

lengths = st.floats(100, 2000)
bleeds = st.floats(0, 30)


def apart(one: Rect, other: Rect) -> bool:
    return one.right <= other.x or other.right <= one.x or one.top <= other.y or other.top <= one.y


@given(lengths, lengths, bleeds, st.lists(st.floats(0, 1), max_size=3))
def test_all_marks_stand_on_the_sheet_outside_the_bleed(
    width: float, height: float, bleed: float, folds: list[float]
) -> None:
    boxes = with_slug(PageBoxes.of(Size(width, height), bleed))
    sheet = Rect(0, 0, boxes.media.width, boxes.media.height)
    marks: list[Line | Target] = [*crop_lines(boxes), *targets(boxes)]
    marks += fold_lines(boxes, [fold * width for fold in folds])
    assert len(marks) == 8 + 2 * len(folds) + 4
    for mark in marks:
        assert sheet.holds(ink(mark))
        assert apart(ink(mark), boxes.bleed)


@given(lengths, lengths, bleeds)
def test_the_page_itself_keeps_its_measures(width: float, height: float, bleed: float) -> None:
    page = PageBoxes.of(Size(width, height), bleed)
    boxes = with_slug(page)
    assert (boxes.trim.size, boxes.bleed.size) == (page.trim.size, page.bleed.size)


def test_crop_marks_point_at_the_corners_of_the_trim() -> None:
    boxes = with_slug(PageBoxes.of(Size(180, 252), 9))
    lines = crop_lines(boxes)
    assert {line.y1 for line in lines if line.y1 == line.y2} == {boxes.trim.y, boxes.trim.top}
    assert {line.x1 for line in lines if line.x1 == line.x2} == {boxes.trim.x, boxes.trim.right}


def test_fold_marks_are_dashed() -> None:
    boxes = PageBoxes.of(Size(180, 252), 9)
    assert all(line.dashed for line in fold_lines(boxes, [90]))
    assert "[3 2] 0 d" in "\n".join(operators(fold_lines(boxes, [90]), "registration"))
