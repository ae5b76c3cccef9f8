from __future__ import annotations

import pytest

from tests.kit.sheets import styles
from workbook.geometry import Rect
from workbook.kit.crowding import CrowdedError, Stack, lines_of, refuse_crowded
from workbook.kit.inline import spans
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import stack_height

ROOM = Rect(0, 0, 200, 100)


def words(text: str) -> Paragraph:
    return Paragraph(spans(text), styles()["text"], None)


def test_every_line_of_words_has_its_room() -> None:
    text = words("one two three four five six seven eight nine ten")
    lines = list(lines_of(text, 10, 90, 100))
    assert len(lines) == len(text.lines(100)) > 1
    assert " ".join(line for line, _ in lines) == "one two three four five six seven eight nine ten"
    assert all(ROOM.holds(rect) and rect.width <= 100 for _, rect in lines)


def test_words_under_each_other_do_not_touch() -> None:
    stack = Stack([words("one"), words("two")])
    lines = list(lines_of(stack, 0, 100, 100))
    assert [line for line, _ in lines] == ["one", "two"]
    assert 100 - lines[1][1].y <= stack_height(stack.pieces, 100)
    refuse_crowded(lines, ROOM)


def test_words_on_each_other_are_refused_by_name() -> None:
    lines = [*lines_of(words("calm"), 10, 60, 100), *lines_of(words("steady"), 20, 55, 100)]
    with pytest.raises(CrowdedError, match="“calm” would stand on “steady”"):
        refuse_crowded(lines, ROOM)


@pytest.mark.parametrize(("x", "top"), [(190, 50), (-30, 50), (10, 130), (10, 5)])
def test_words_out_of_the_room_are_refused(x: float, top: float) -> None:
    with pytest.raises(CrowdedError, match="“calm” does not fit on its drawing"):
        refuse_crowded(lines_of(words("calm"), x, top, 100), ROOM)


def test_long_words_are_told_shortly() -> None:
    with pytest.raises(CrowdedError) as caught:
        refuse_crowded([("calm " * 40, Rect(0, 0, 900, 9))], ROOM)
    assert len(str(caught.value)) < 80
