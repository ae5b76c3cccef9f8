from __future__ import annotations

import pytest

from tests.kit.sheets import LEFT, TOP, WIDTH, paragraph, sheet, styles
from workbook.kit.cells import Cells, Order, fitting
from workbook.kit.piece import Piece

LONG = "A slow breath out tells the body that nothing has to be done."


def _pieces(*texts: str) -> list[Piece]:
    return [paragraph(text) for text in texts]


@pytest.mark.parametrize(("order", "beside", "below"), [("across", "two", "three"), ("down", "three", "two")])
def test_cells_run_across_or_down(order: Order, beside: str, below: str) -> None:
    page = sheet(Cells(_pieces("one", "two", "three", "four"), 2, (10, 5), order))
    assert page.find(beside).baseline == page.find("one").baseline
    assert page.find(below).baseline < page.find("one").baseline


def test_a_row_is_as_high_as_its_highest_cell() -> None:
    page = sheet(Cells(_pieces("one", LONG, "three", "four"), 2, (10, 5)))
    lines = [run for run in page.words if run.text.strip() not in ("one", "three", "four")]
    assert len(lines) > 1
    assert page.find("three").baseline == page.find("four").baseline
    assert page.find("three").baseline < lines[-1].baseline


def test_they_are_read_in_the_order_they_were_given() -> None:
    tree = sheet(Cells(_pieces("one", "two", "three"), 2, (10, 5), "down")).tree
    assert [line.strip() for line in tree.splitlines()[1:]] == ["P one", "P two", "P three"]


def test_they_part_between_rows() -> None:
    leading = styles()["text"].leading
    cells = Cells(_pieces(*"abcde"), 2, (10, 5))
    parts = cells.parted(WIDTH, 2 * leading + 5)
    assert parts is not None
    assert [part.measure(WIDTH) for part in parts] == [2 * leading + 5, leading]
    assert cells.parted(WIDTH, leading - 1) is None
    assert cells.parted(WIDTH, cells.measure(WIDTH)) is None


def test_cells_share_the_width() -> None:
    page = sheet(Cells(_pieces("one", "two", "three"), 3, (15, 0)))
    assert abs(page.find("two").rect.x - (LEFT + (WIDTH - 30) / 3 + 15)) < 2
    assert page.find("one").rect.top < TOP


def test_columns_are_as_wide_as_they_need_and_share_what_is_left() -> None:
    cells = Cells(_pieces("one", "two", "three"), 3, (10, 0), least=[100, 40, 60])
    assert cells.widths(WIDTH) == [100 + 80 / 3, 40 + 80 / 3, 60 + 80 / 3]
    assert Cells(_pieces("one", "two"), 2, (10, 0), least=[200, 200]).widths(WIDTH) == [145, 145]


@pytest.mark.parametrize(
    ("room", "columns"), [(0.0, [70, 60, 50]), (200.0, [70, 60, 50]), (199.0, [70, 60]), (100.0, [70])]
)
def test_as_many_columns_as_fit(room: float, columns: list[float]) -> None:
    assert fitting([[40, 60, 50], [70, 20, 30]], 3, 10.0, room) == columns
