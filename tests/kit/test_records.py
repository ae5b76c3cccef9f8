from __future__ import annotations

from dataclasses import replace

from tests.kit.sheets import kit, sheet
from tests.prints import print_spec
from workbook.kit.kit import Kit
from workbook.kit.piece import Piece
from workbook.kit.records import Record, cramped, record
from workbook.kit.styles import Styles
from workbook.kit.tabular import Cell, shares


def _kit(variant: str = "screen", measure: float = 400.0) -> Kit:
    spec = print_spec(variant=variant)
    made = replace(kit(), spec=spec, styles=Styles(spec.brand, spec.scale), measure=measure)
    return made.without_margin if measure else made


def _columns(kit: Kit, *words: str) -> list[list[Piece]]:
    return [[kit.line(word)] for word in words]


def test_columns_are_cramped_where_a_word_does_not_fit() -> None:
    narrow, wide = _kit(measure=200.0), _kit()
    words = ("Countertransference", "Rest")
    assert cramped(narrow, _columns(narrow, *words), shares([1, 3]))
    assert not cramped(wide, _columns(wide, *words), shares([1, 1]))


def test_large_print_asks_for_more_than_one_word_a_line() -> None:
    usual, large = _kit(), _kit("large-print")
    parts = shares([1, 1, 1, 1, 1])
    assert not cramped(usual, _columns(usual, *"abcde"), parts)
    assert cramped(large, _columns(large, *"abcde"), parts)


def test_where_the_width_is_not_known_nothing_is_cramped() -> None:
    unknown = _kit(measure=0.0)
    assert not cramped(unknown, _columns(unknown, "Countertransference"), shares([1]))


def test_a_record_has_its_title_as_header_and_a_header_for_each_line() -> None:
    made = _kit()
    names: list[list[Piece]] = [[made.line("What happened", "label")], [made.line("Feeling", "label")]]
    cells = [Cell([made.line("It rained.")]), Cell([made.ruled(2)])]
    tree = sheet(record(made, "Example", names, cells)).tree
    assert tree.count("TH scope=Row") == 2
    assert "TH scope=Column" in tree
    for words in ("Example", "What happened", "It rained."):
        assert words in tree


def test_white_space_goes_to_the_lines_of_a_record_in_large_print() -> None:
    made = _kit("large-print", 500.0)
    names: list[list[Piece]] = [[made.line("One", "label")], [made.line("Two", "label")]]
    piece = record(made, "Entry", names, [Cell([made.ruled(1)]), Cell([made.ruled(1)])])
    assert isinstance(piece, Record)
    assert piece.whole
    step, count = piece.grows
    before = piece.measure(500.0)
    piece.room = step
    assert count
    assert piece.measure(500.0) > before + made.pitch
