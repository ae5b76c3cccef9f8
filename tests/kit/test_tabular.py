from __future__ import annotations

import pytest

from tests.kit.sheets import LEFT, WIDTH, drawn, kit, sheet
from tests.looking import Pages
from workbook.kit.piece import Piece
from workbook.kit.tabular import Cell, Table, TableRow, shares


def table(rows: int, least: float = 0.0) -> Piece:
    """A table of two columns and so many blank rows under one with words."""
    made = kit()
    head = [
        Cell([made.line(word, "label")], "Column", spoken=spoken)
        for word, spoken in (("1", "Day 1"), ("2", None))
    ]
    words = TableRow([Cell([made.line("Monday")], "Row"), Cell([made.line("a walk")])])
    return made.table(
        head, [words, *(TableRow([Cell(), Cell()], least) for _ in range(rows))], shares([1, 2])
    )


def test_a_table_is_rows_of_headers_and_cells() -> None:
    assert sheet(table(1)).tree == (
        "Document\n"
        "  Table\n"
        "    TR\n"
        "      TH actual=“Day 1” scope=Column\n"
        "        P 1\n"
        "      TH scope=Column\n"
        "        P 2\n"
        "    TR\n"
        "      TH scope=Row\n"
        "        P Monday\n"
        "      TD\n"
        "        P a walk\n"
        "    TR\n"
        "      TD\n"
        "      TD\n"
    )


def test_columns_share_the_width() -> None:
    page = sheet(table(0))
    pad = kit().unit
    assert page.find("1").rect.x == pytest.approx(LEFT + pad, abs=1.5)
    assert page.find("2").rect.x == pytest.approx(LEFT + WIDTH / 3 + pad, abs=1.5)


def test_rows_are_whole_units_high() -> None:
    unit = kit().unit
    for least in (0.0, 10.0, 28.4, 100.0):
        height = table(1, least).measure(WIDTH) / unit
        assert height == pytest.approx(round(height))


def test_it_is_parted_between_rows_and_the_header_goes_over_as_furniture() -> None:
    whole = table(6, 40.0)
    parts = whole.parted(WIDTH, whole.measure(WIDTH) / 2)
    assert parts is not None
    first, second = parts
    assert first.measure(WIDTH) <= whole.measure(WIDTH) / 2
    pages = Pages(drawn([first], [second]))
    assert [(run.page, run.mark is None) for run in pages.words if run.text.strip() == "1"] == [
        (0, False),
        (1, True),
    ]
    assert pages.tree == sheet(table(6, 40.0)).tree


def test_it_is_not_parted_above_its_first_row() -> None:
    assert table(6, 40.0).parted(WIDTH, 30) is None


def test_it_may_be_parted_more_than_once() -> None:
    whole = table(8, 40.0)
    parts = whole.parted(WIDTH, 150)
    assert parts is not None
    again = parts[1].parted(WIDTH, 150)
    assert again is not None
    pages = Pages(drawn([parts[0]], [again[0]], [again[1]]))
    assert pages.tree == sheet(table(8, 40.0)).tree
    assert len([run for run in pages.words if run.text.strip() == "1"]) == 3


def test_lines_for_writing_run_through_a_ruled_row() -> None:
    made = kit()
    looks = {"leading": made.pitch}
    row = TableRow([Cell([made.line("one two", "text", "P", **looks)]), Cell()], 12 * made.unit, made.pitch)
    page = sheet(made.table([Cell(), Cell()], [row], shares([1, 1]), None))
    assert len(page.rules()) == 2 * 2


def test_a_table_without_lines_has_none() -> None:
    made = kit()
    rows = [TableRow([Cell()], 40.0)] * 3
    assert sheet(made.table([Cell()], rows, shares([1]), None)).rules() == []
    assert len(sheet(made.table([Cell()], rows, shares([1]))).rules()) == 3


def test_a_table_is_a_piece_of_the_kit() -> None:
    assert isinstance(table(1), Table)
