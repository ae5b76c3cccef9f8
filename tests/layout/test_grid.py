from __future__ import annotations

import pytest

from tests.kit.sheets import paragraph
from workbook.geometry import Rect, Size
from workbook.layout.grid import RULES, Grid, writing_pitch
from workbook.spec.typescale import Audience, Scale, TypeScale

PAPERS = {"letter": Size(612, 792), "a4": Size(595.28, 841.89)}
SCALES: list[tuple[Audience, Scale]] = [("clients", "normal"), ("clinicians", "normal"), ("clients", "large")]
GRIDS = [
    pytest.param(Grid.of(paper, scale.size("text"), scale.unit), id=f"{name}-{audience}-{size}")
    for name, paper in PAPERS.items()
    for audience, size in SCALES
    for scale in [TypeScale.of(audience, size)]
]
PROSE = (
    "When a worry keeps coming back, it can help to write it down once, in plain words, and to put the "
    "paper away. Nothing has to be solved tonight. What you write is yours: nobody reads it unless you "
    "choose to show it, and you can tear it up afterwards. Some people find that the same thought looks "
    "smaller on paper than it did in the dark. Others notice that there are two or three thoughts in it, "
    "and that only one of them needs an answer this week. "
) * 2


def _grid(paper: str) -> Grid:
    scale = TypeScale.of("clients")
    return Grid.of(PAPERS[paper], scale.size("text"), scale.unit)


def test_lines_break_alike_on_both_papers() -> None:
    assert _grid("letter").text == _grid("a4").text


def test_a_line_of_text_holds_55_to_70_characters() -> None:
    piece = paragraph(PROSE)
    lines = piece.lines(_grid("letter").text)[:-1]
    lengths = [
        sum(len(run.text) for word in piece.words[first:end] for run in word.runs) + end - first - 1
        for first, end in lines
    ]
    assert len(lengths) > 10
    assert 55 <= sum(lengths) / len(lengths) <= 70


@pytest.mark.parametrize("grid", GRIDS)
@pytest.mark.parametrize("verso", [False, True])
def test_there_is_room_to_bind_on_the_inner_side(grid: Grid, verso: bool) -> None:
    live = grid.live(verso)
    inner = grid.paper.width - live.right if verso else live.x
    assert inner >= 19 / 25.4 * 72


@pytest.mark.parametrize("grid", GRIDS)
@pytest.mark.parametrize("verso", [False, True])
def test_everything_stays_half_an_inch_inside_the_paper(grid: Grid, verso: bool) -> None:
    paper = Rect(0, 0, grid.paper.width, grid.paper.height)
    assert paper.grown(-36).holds(grid.live(verso))
    assert grid.live(verso).holds(grid.text_column(verso))


@pytest.mark.parametrize("grid", GRIDS)
def test_the_live_area_is_a_whole_number_of_units_high(grid: Grid) -> None:
    units = grid.height / grid.unit
    assert units == pytest.approx(round(units))


@pytest.mark.parametrize("grid", GRIDS)
def test_verso_is_recto_in_a_mirror(grid: Grid) -> None:
    for recto, verso in (
        (grid.live(False), grid.live(True)),
        (grid.text_column(False), grid.text_column(True)),
    ):
        assert verso.x == pytest.approx(grid.paper.width - recto.right)
        assert (verso.y, verso.size) == (recto.y, recto.size)


@pytest.mark.parametrize("grid", GRIDS)
def test_text_gap_and_notes_fill_the_live_area(grid: Grid) -> None:
    assert grid.text + grid.gap + grid.column == pytest.approx(grid.live(False).width)
    assert grid.live_width == grid.live(False).width


def test_notes_have_a_column_beside_the_text() -> None:
    for paper in PAPERS:
        assert _grid(paper).column > 70
        assert _grid(paper).text_column(False).right + _grid(paper).gap + _grid(
            paper
        ).column == pytest.approx(_grid(paper).live(False).right)


@pytest.mark.parametrize(("audience", "millimetres"), [("clients", 8.7), ("clinicians", 7.2)])
def test_writing_lines_have_room_for_a_hand_and_stand_on_the_grid(
    audience: Audience, millimetres: float
) -> None:
    pitch = writing_pitch(RULES[audience], TypeScale.of(audience).leading("text"))
    assert pitch * 25.4 / 72 == pytest.approx(millimetres, abs=0.05)


@pytest.mark.parametrize(
    ("asked", "ratio"), [(1.0, 1.0), (18.0, 1.0), (22.0, 6 / 5), (24.66, 4 / 3), (28.0, 3 / 2), (90.0, 2.0)]
)
def test_the_pitch_that_is_asked_for_moves_to_a_simple_ratio_of_the_leading(
    asked: float, ratio: float
) -> None:
    assert writing_pitch(asked, 18.5) == pytest.approx(18.5 * ratio)
