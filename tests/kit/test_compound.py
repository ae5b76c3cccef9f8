from __future__ import annotations

import pytest

from tests.kit.sheets import LEFT, TOP, WIDTH, drawn, paragraph, sheet, styles
from workbook.geometry import Rect
from workbook.kit.compound import Aside, Columns, Kept, Panel, Wide, branches_of
from workbook.kit.piece import Piece
from workbook.kit.rules import Gap, WritingRoom

LONG = "A slow breath out tells the body that nothing has to be done for a while. " * 3


def _texts(*texts: str) -> list[Piece]:
    return [paragraph(text) for text in texts]


def test_branches_are_those_of_the_pieces_in_order() -> None:
    pieces = _texts("one", "two")
    assert branches_of([*pieces, Gap(3)]) == [branch for piece in pieces for branch in piece.branches]


def test_what_is_kept_stays_together_with_its_white_space() -> None:
    first, second = _texts(LONG, LONG)
    first.before, second.before, second.after = 4.0, 10.0, 6.0
    kept = Kept([first, second])
    assert kept.measure(WIDTH) == first.measure(WIDTH) + 10 + second.measure(WIDTH)
    assert (kept.before, kept.after) == (4, 6)
    assert kept.parted(WIDTH, 30) is None


def test_what_is_kept_with_an_opener_stays_with_what_follows() -> None:
    heading = paragraph("Rest", "h3", "H2")
    heading.keep_next = True
    assert Kept([*_texts("one"), heading]).keep_next
    assert not Kept([heading, *_texts("one")]).keep_next


def test_a_panel_lies_under_its_words() -> None:
    panel = Panel(_texts("one", "two"), "accent-tint", (15.0, 12.0))
    page = sheet(panel, accent="secondary")
    (ground,) = page.paths
    assert ground.mark is None
    assert ground.rect.grown(0.1).holds(Rect(LEFT, TOP - panel.measure(WIDTH), WIDTH, panel.measure(WIDTH)))
    assert page.drawn.inks == {"secondary-tint", "ink"}
    for shown in page.words:
        assert ground.rect.holds(shown.rect)
        assert shown.rect.x > LEFT + 14


def test_a_panel_is_as_high_as_its_words_and_the_pad() -> None:
    (text,) = _texts(LONG)
    assert Panel([text], None, (20.0, 12.0)).measure(WIDTH) == text.measure(WIDTH - 40) + 24


def test_a_bar_and_an_outline_stand_on_the_panels_edge() -> None:
    panel = Panel(_texts("one"), None, (15.0, 12.0), bar="accent", outline="rule")
    outline, bar = sheet(panel).paths
    assert outline.stroked
    assert bar.rect.width == pytest.approx(3, abs=0.1)
    assert bar.rect.x == pytest.approx(LEFT, abs=0.1)


def test_columns_share_the_width_and_are_level() -> None:
    columns = Columns([_texts("one"), _texts("two", LONG)], (1, 2), 30)
    assert columns.widths(WIDTH) == [90, 180]
    page = sheet(columns)
    one, two = page.find("one"), page.find("two")
    assert one.baseline == two.baseline
    assert two.rect.x - one.rect.x == pytest.approx(120, abs=2)


def test_columns_are_as_high_as_the_highest() -> None:
    high = paragraph(LONG)
    assert Columns([_texts("one"), [high]], (1, 1), 20).measure(WIDTH) == high.measure(140)


def test_columns_are_read_one_after_the_other() -> None:
    tree = sheet(Columns([_texts("one", "two"), _texts("three")], (1, 1), 20)).tree
    assert tree == "Document\n  P one\n  P two\n  P three\n"


@pytest.mark.parametrize("verso", [False, True])
def test_a_wide_piece_takes_the_outer_margin_too(verso: bool) -> None:
    (rule,) = sheet(Wide(WritingRoom(1, 20, 5), 60), verso=verso).rules()
    assert rule.width == pytest.approx(WIDTH + 60)
    assert rule.x == pytest.approx(LEFT - 60 if verso else LEFT)


def test_a_wide_piece_is_parted_like_the_piece_itself() -> None:
    wide = Wide(WritingRoom(9, 20, 5), 60)
    wide.before, wide.after = 5.0, 7.0
    parts = wide.parted(WIDTH, 100)
    assert parts is not None
    assert [part.measure(WIDTH) for part in parts] == [100, 80]
    assert (parts[0].before, parts[1].after) == (5, 7)
    assert Wide(Gap(300), 60).parted(WIDTH, 100) is None


def test_a_wide_piece_behaves_as_the_piece_itself() -> None:
    piece = WritingRoom(3, 20, 5)
    piece.before, piece.after, piece.keep_next = 5.0, 6.0, True
    wide = Wide(piece, 60)
    assert (wide.before, wide.after, wide.keep_next) == (5, 6, True)


@pytest.mark.parametrize("verso", [False, True])
def test_a_note_in_the_margin_is_level_with_what_follows_and_takes_no_room(verso: bool) -> None:
    note = Aside(_texts("note"), column=60, gap=12)
    page = sheet(note, *_texts("one"), verso=verso)
    shown = page.find("note")
    assert shown.baseline == page.find("one").baseline
    assert note.measure(WIDTH) == 0
    if verso:
        assert shown.rect.right < LEFT - 11
        assert shown.rect.x == pytest.approx(LEFT - 72, abs=2)
    else:
        assert shown.rect.x == pytest.approx(LEFT + WIDTH + 12, abs=2)
    assert note.keep_next


def test_a_note_is_read_before_what_it_stands_beside() -> None:
    note = Aside([paragraph("5 minutes", "hint")], 60, 12)
    assert sheet(note, *_texts("one")).tree == "Document\n  P 5 minutes\n  P one\n"


def test_panels_and_columns_hold_each_other() -> None:
    inner = Columns([_texts("one"), [Panel(_texts("two"), "accent-tint", (5, 5))]], (1, 1), 20)
    made = drawn([Panel([inner], "accent-soft", (10, 10))])
    assert made.tree is not None
    assert len(made.tree.children) == 2
    assert styles()["text"].leading + 10 + 20 == Panel([inner], None, (10, 10)).measure(WIDTH)
