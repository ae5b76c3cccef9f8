from __future__ import annotations

from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit.sheets import LEFT, TOP, WIDTH, drawn, paragraph, sheet, styles
from tests.looking import Pages
from workbook.geometry import Rect
from workbook.kit.rules import Fill, Gap, RestOfPage, WritingRoom
from workbook.structure import Node

PITCH, SINK = 24.0, 5.0
FILLS: tuple[Fill, ...] = get_args(Fill)


def _room(lines: int, fill: Fill = "ruled") -> WritingRoom:
    return WritingRoom(lines, PITCH, SINK, fill)


def test_rules_stand_on_the_baselines_of_the_grid() -> None:
    rules = sheet(_room(4)).rules()
    assert [TOP - rule.y for rule in rules] == pytest.approx(
        [(n + 1) * PITCH - SINK for n in range(4)], abs=0.01
    )


def test_rules_share_their_baselines_with_text() -> None:
    leading, sink = styles()["text"].leading, styles().sink
    (rule,) = sheet(WritingRoom(1, leading, sink)).rules()
    assert rule.y == pytest.approx(sheet(paragraph("One")).find("One").baseline, abs=0.01)


def test_rules_run_over_the_whole_column() -> None:
    assert all((rule.x, rule.width) == pytest.approx((LEFT, WIDTH)) for rule in sheet(_room(3)).rules())


@given(st.integers(1, 20), st.sampled_from(FILLS), st.floats(12, 40))
def test_nothing_leaves_the_room(lines: int, fill: Fill, pitch: float) -> None:
    room = WritingRoom(lines, pitch, pitch * 0.25, fill)
    height = room.measure(WIDTH)
    assert height == lines * pitch
    box = Rect(LEFT, TOP - height, WIDTH, height)
    # PDFium counts a whole pen around a path, not half of it.
    assert all(box.holds(path.rect, tolerance=1.2) for path in sheet(room).paths)


@pytest.mark.parametrize("fill", FILLS)
def test_rules_are_decoration(fill: Fill) -> None:
    made = drawn([_room(5, fill)])
    assert made.tree is None or not isinstance(made.tree, Node)
    assert all(path.mark is None for path in Pages(made).paths)


def test_blank_room_is_left_blank() -> None:
    assert sheet(_room(9, "blank")).paths == []


def test_a_grid_is_square() -> None:
    rules = sheet(_room(4, "grid")).rules()
    step = rules[0].y - rules[1].y
    assert step == pytest.approx(0.6 * PITCH, abs=0.01)
    assert rules[0].width / step == pytest.approx(round(rules[0].width / step), abs=0.01)


@given(st.integers(1, 30), st.floats(0, 500))
def test_room_is_parted_between_its_lines(lines: int, height: float) -> None:
    parts = _room(lines).parted(WIDTH, height)
    if parts is None:
        fit = int(height / PITCH + 0.001)
        assert fit < 2 or lines <= 2
    else:
        counts = [round(part.measure(WIDTH) / PITCH) for part in parts]
        assert sum(counts) == lines
        assert counts[0] >= 2
        assert counts[1] >= 1
        assert parts[0].measure(WIDTH) <= height + 0.1


def test_parts_keep_their_looks_and_the_white_space_around_the_whole() -> None:
    room = _room(9, "dots")
    room.before, room.after = 6.0, 8.0
    parts = room.parted(WIDTH, 4 * PITCH)
    assert parts is not None
    assert all(isinstance(part, WritingRoom) and part.fill == "dots" for part in parts)
    assert (parts[0].before, parts[1].after) == (6, 8)


def test_the_rest_of_a_page_is_two_lines_at_least_and_takes_what_it_is_given() -> None:
    rest = RestOfPage(PITCH, SINK)
    assert rest.measure(WIDTH) == 2 * PITCH
    rest.room = 100
    assert rest.measure(WIDTH) == 2 * PITCH + 100
    rules = sheet(rest).rules()
    assert len(rules) == 6
    assert all(one.y - two.y == pytest.approx(PITCH, abs=0.01) for one, two in pairwise(rules))


def test_a_gap_is_white() -> None:
    assert Gap(30).measure(WIDTH) == 30
    assert sheet(Gap(30)).paths == []
