from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbook.geometry import Insets, Rect, Size
from workbook.impose.grid import Grid
from workbook.impose.marks import Stroke, cut_marks, ghost_outlines
from workbook.impose.plan import plan_cards

POKER = Size(180, 252)
LETTER = Grid.centered(Size(612, 792), POKER, 3, 3)
A4 = Grid.centered(Size(595.276, 841.89), POKER, 3, 3)
SAFE = Insets.even(9)

grids = st.builds(
    Grid,
    st.sampled_from([Size(612, 792), Size(792, 612), Size(595.276, 841.89)]),
    st.builds(Size, st.floats(40, 250), st.floats(40, 250)),
    st.integers(1, 4),
    st.integers(1, 4),
    st.floats(0, 60),
    st.floats(0, 60),
    st.builds(Size, st.floats(250, 270), st.floats(250, 270)),
)


def overlap(one: Rect, other: Rect) -> bool:
    return (
        one.x < other.right - 0.001
        and other.x < one.right - 0.001
        and one.y < other.top - 0.001
        and other.y < one.top - 0.001
    )


def outside(strokes: tuple[Stroke, ...], grid: Grid) -> list[Stroke]:
    """Those beside all cards: the ticks."""
    cells = [grid.cell(row, column) for row in range(grid.rows) for column in range(grid.columns)]
    return [stroke for stroke in strokes if not any(overlap(stroke.ink, cell.grown(1)) for cell in cells)]


@given(grids, st.floats(0, 9))
def test_all_marks_are_inside_what_the_printer_reaches(grid: Grid, bleed: float) -> None:
    for stroke in cut_marks(grid, bleed):
        assert grid.printable.holds(stroke.ink)


@given(grids, st.floats(0, 9))
def test_no_mark_enters_a_safe_area(grid: Grid, bleed: float) -> None:
    for stroke in cut_marks(grid, bleed):
        for row in range(grid.rows):
            for column in range(grid.columns):
                assert not overlap(stroke.ink, grid.cell(row, column).inset(SAFE))


def test_letter_has_ticks_at_its_sides_for_every_cut_across() -> None:
    ticks = outside(cut_marks(LETTER), LETTER)

    assert {round(stroke.y1) for stroke in ticks} == {18, 270, 522, 774}
    assert {(stroke.x1, stroke.x2) for stroke in ticks} == {(18, 33), (579, 594)}


def test_letter_shows_the_cuts_from_top_to_bottom_by_crosses_alone() -> None:
    arms = [stroke for stroke in cut_marks(LETTER) if stroke.x1 == stroke.x2]

    assert {stroke.x1 for stroke in arms} == {36, 216, 396, 576}
    assert len(arms) == 16  # four cuts, a cross at each of four heights
    assert min(stroke.y1 for stroke in arms) == 18
    assert max(stroke.y2 for stroke in arms) == 774


def test_a4_has_ticks_on_all_four_sides() -> None:
    ticks = outside(cut_marks(A4), A4)

    assert sum(stroke.x1 == stroke.x2 for stroke in ticks) == 8
    assert sum(stroke.y1 == stroke.y2 for stroke in ticks) == 8


def test_ticks_keep_clear_of_the_bleed() -> None:
    for stroke in outside(cut_marks(A4, bleed=5), A4):
        assert not overlap(stroke.ink, A4.cell(0, 0).grown(5))
        assert not overlap(stroke.ink, A4.cell(2, 2).grown(5))


def test_ghosts_are_outlined_and_share_their_edges() -> None:
    grid = Grid.centered(Size(612, 792), POKER, 2, 2)
    front = plan_cards((2,), 2, 2)[0]

    outlines = ghost_outlines(grid, front)

    assert len(outlines) == 7  # two slots side by side: eight edges, one of them common
    assert all(stroke.dashed for stroke in outlines)


def test_a_full_sheet_has_no_ghosts() -> None:
    assert ghost_outlines(LETTER, plan_cards((9,), 3, 3)[0]) == ()
